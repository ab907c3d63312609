using TorchSharp.Modules;
using static TorchSharp.torch;

namespace FlareScope.Training.Model;

/// <summary>
/// YOLOX, free of anchors: picture [N,3,H,W] (BGR, 0..255, sides multiples of 32) to raw predictions [N,A,5+classes], the
/// cells of strides 8, 16, 32 one after the other, rows first.
/// </summary>
internal sealed class YoloxNetwork : nn.Module<Tensor, Tensor>
{
    /// <summary>Pixels per cell of the three maps.</summary>
    public static readonly IReadOnlyList<int> Strides = [8, 16, 32];

    private readonly CspDarknet backbone;
    private readonly PathAggregationNeck neck;
    private readonly ModuleList<DecoupledHead> heads;
    private IReadOnlyList<nn.Module> frozen = [];

    /// <summary>Makes a network with random weights.</summary>
    public YoloxNetwork(NetworkShape shape, int classCount)
        : base("yolox")
    {
        (Shape, ClassCount) = (shape, classCount);
        backbone = new CspDarknet(shape);
        neck = new PathAggregationNeck(shape);
        var c = shape.BaseChannels;
        heads = new ModuleList<DecoupledHead>(
            new DecoupledHead("head8", shape, c * 4, classCount),
            new DecoupledHead("head16", shape, c * 8, classCount),
            new DecoupledHead("head32", shape, c * 16, classCount));
        RegisterComponents();
    }

    /// <summary>The free figures it was made with.</summary>
    public NetworkShape Shape { get; }

    /// <summary>Number of classes.</summary>
    public int ClassCount { get; }

    /// <summary>Fixes the early parts of the backbone: they keep their weights and running statistics.</summary>
    public void FreezeEarlyParts()
    {
        frozen = backbone.EarlyParts;
        foreach (var part in frozen)
            foreach (var parameter in part.parameters()) parameter.requires_grad = false;
    }

    /// <summary>Puts everything that is not frozen into training mode.</summary>
    public void PrepareToLearn()
    {
        train();
        foreach (var part in frozen) part.eval();
    }

    /// <summary>A network in evaluation mode that finds only the first <paramref name="count"/> classes, and those as this one does.</summary>
    public YoloxNetwork KeepClasses(int count)
    {
        using var gradients = no_grad();
        var kept = new YoloxNetwork(Shape, count);
        var own = state_dict();
        foreach (var (name, target) in kept.state_dict())
        {
            // Only the class layers have more rows here: the classes come first to last.
            if (target.shape.Length == 0)
            {
                target.copy_(own[name]);
                continue;
            }

            using var rows = own[name].narrow(0, 0, target.shape[0]);
            target.copy_(rows);
        }

        kept.eval();
        return kept;
    }

    /// <summary>Walks the whole network on a back end; see <see cref="DecoupledHead.Build"/> for <paramref name="logits"/>.</summary>
    public T Build<T>(IGraphBackend<T> graph, T picture, bool logits)
    {
        var maps = neck.Build(graph, backbone.Build(graph, picture));
        var parts = new[]
        {
            heads[0].Build(graph, maps.Fine, logits),
            heads[1].Build(graph, maps.Middle, logits),
            heads[2].Build(graph, maps.Coarse, logits),
        };
        return graph.CellsFirst(graph.ConcatLast(parts));
    }

    /// <summary>Raw predictions: scores as logits while training, as probabilities in evaluation mode.</summary>
    public override Tensor forward(Tensor input) => Build(TensorBackend.Instance, input, logits: training);
}
