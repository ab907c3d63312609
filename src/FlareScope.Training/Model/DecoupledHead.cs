namespace FlareScope.Training.Model;

/// <summary>
/// The head of one feature map: one branch says what, the other where and whether. Output channels: box (cx, cy, w, h in
/// grid units, w and h as logarithms), objectness, one per class.
/// </summary>
internal sealed class DecoupledHead : TorchSharp.torch.nn.Module
{
    // A fresh detector should say "one cell in a hundred holds something": the loss then starts calm (RetinaNet, 2017).
    private const double Prior = 0.01;

    private readonly ConvBlock stem;
    private readonly GraphModule class0;
    private readonly GraphModule class1;
    private readonly PredictionLayer classes;
    private readonly GraphModule box0;
    private readonly GraphModule box1;
    private readonly PredictionLayer boxes;
    private readonly PredictionLayer objectness;

    /// <summary>Makes a head for a map of <paramref name="inputs"/> channels.</summary>
    public DecoupledHead(string name, NetworkShape shape, int inputs, int classCount)
        : base(name)
    {
        var hidden = shape.BaseChannels * 4;
        stem = new ConvBlock("stem", inputs, hidden, 1, 1);
        class0 = shape.Spatial("class0", hidden, hidden, stride: 1);
        class1 = shape.Spatial("class1", hidden, hidden, stride: 1);
        classes = new PredictionLayer("classes", hidden, classCount, Prior);
        box0 = shape.Spatial("box0", hidden, hidden, stride: 1);
        box1 = shape.Spatial("box1", hidden, hidden, stride: 1);
        boxes = new PredictionLayer("boxes", hidden, 4);
        objectness = new PredictionLayer("objectness", hidden, 1, Prior);
        RegisterComponents();
    }

    /// <summary>
    /// Walks the head on a back end: [N,C,h,w] to [N,5+classes,h*w]. With <paramref name="logits"/> the scores stay
    /// before the sigmoid, as the loss wants them.
    /// </summary>
    public T Build<T>(IGraphBackend<T> graph, T map, bool logits)
    {
        var shared = stem.Build(graph, map);
        var what = classes.Build(graph, class1.Build(graph, class0.Build(graph, shared)));
        var place = box1.Build(graph, box0.Build(graph, shared));
        var where = boxes.Build(graph, place);
        var whether = objectness.Build(graph, place);
        if (!logits) (whether, what) = (graph.Sigmoid(whether), graph.Sigmoid(what));
        return graph.FlattenCells(graph.ConcatChannels([where, whether, what]));
    }
}
