namespace FlareScope.Training.Model;

/// <summary>
/// The operations a YOLOX network is made of. The network is written once against this interface; a back end runs it
/// on tensors, writes it as ONNX nodes, or lists its layers in the order of execution.
/// </summary>
/// <typeparam name="T">What flows through the graph: a tensor, or the name of one.</typeparam>
internal interface IGraphBackend<T>
{
    /// <summary>Convolution, batch normalisation, SiLU.</summary>
    T ConvBlock(ConvBlock block, T input);

    /// <summary>A bare 1x1 convolution with bias: the last layer of a head.</summary>
    T Prediction(PredictionLayer layer, T input);

    /// <summary>Joins along the channel axis.</summary>
    T ConcatChannels(IReadOnlyList<T> inputs);

    /// <summary>Joins along the last axis.</summary>
    T ConcatLast(IReadOnlyList<T> inputs);

    /// <summary>Doubles height and width by repeating pixels.</summary>
    T Upsample(T input);

    /// <summary>Maximum over a k x k window, stride 1, same size.</summary>
    T MaxPool(T input, int kernel);

    /// <summary>Element-wise sum.</summary>
    T Add(T left, T right);

    /// <summary>[N,C,H,W] to [N,4C,H/2,W/2]: top left, bottom left, top right, bottom right of each 2x2 cell.</summary>
    T SpaceToDepth(T input);

    /// <summary>Logistic function.</summary>
    T Sigmoid(T input);

    /// <summary>[N,C,H,W] to [N,C,H*W].</summary>
    T FlattenCells(T input);

    /// <summary>[N,C,A] to [N,A,C].</summary>
    T CellsFirst(T input);
}
