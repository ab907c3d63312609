namespace FlareScope.Training.Model;

/// <summary>Lists the layers that hold weights in the order in which they run; nothing is computed.</summary>
internal sealed class LayerOrder : IGraphBackend<int>
{
    private readonly List<GraphModule> layers = [];

    private LayerOrder()
    {
    }

    /// <summary>The <see cref="Model.ConvBlock"/>s and <see cref="PredictionLayer"/>s of a network, first to last.</summary>
    public static IReadOnlyList<GraphModule> Of(YoloxNetwork network)
    {
        var order = new LayerOrder();
        network.Build(order, 0, logits: false);
        return order.layers;
    }

    /// <inheritdoc/>
    public int ConvBlock(ConvBlock block, int input) => Note(block);

    /// <inheritdoc/>
    public int Prediction(PredictionLayer layer, int input) => Note(layer);

    /// <inheritdoc/>
    public int ConcatChannels(IReadOnlyList<int> inputs) => 0;

    /// <inheritdoc/>
    public int ConcatLast(IReadOnlyList<int> inputs) => 0;

    /// <inheritdoc/>
    public int Upsample(int input) => 0;

    /// <inheritdoc/>
    public int MaxPool(int input, int kernel) => 0;

    /// <inheritdoc/>
    public int Add(int left, int right) => 0;

    /// <inheritdoc/>
    public int SpaceToDepth(int input) => 0;

    /// <inheritdoc/>
    public int Sigmoid(int input) => 0;

    /// <inheritdoc/>
    public int FlattenCells(int input) => 0;

    /// <inheritdoc/>
    public int CellsFirst(int input) => 0;

    private int Note(GraphModule layer)
    {
        layers.Add(layer);
        return 0;
    }
}
