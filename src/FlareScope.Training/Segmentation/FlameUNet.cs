using FlareScope.Training.Model;

namespace FlareScope.Training.Segmentation;

/// <summary>
/// A small U-Net of depthwise blocks: [N,4,S,S] (red, green, blue and box, each 0..1) to [N,1,S,S] logits of flame.
/// S is divisible by two as often as there are levels below the first.
/// </summary>
/// <remarks>Ronneberger, Fischer and Brox, U-Net (2015), with the blocks of this project's detector.</remarks>
internal sealed class FlameUNet : GraphModule
{
    /// <summary>Channels of the input: three colours and the boxes.</summary>
    public const int Inputs = 4;

    private const double FlameShare = 0.25; // of a crop, roughly: a fresh network starts there
    private readonly ConvBlock stem;
    private readonly List<GraphModule> down = [];
    private readonly List<GraphModule> level = [];
    private readonly List<GraphModule> join = [];
    private readonly List<GraphModule> refine = [];
    private readonly PredictionLayer head;

    /// <summary>Makes a network with random weights.</summary>
    /// <param name="widths">Channels of each level, from full size downwards.</param>
    public FlameUNet(IReadOnlyList<int> widths)
        : base("flame-unet")
    {
        stem = new ConvBlock("stem", Inputs, widths[0], 3, 1);
        for (var i = 0; i < widths.Count; i++)
        {
            if (i > 0) down.Add(Add(new DepthwiseBlock($"down{i}", widths[i - 1], widths[i], 3, 2)));
            level.Add(Add(new DepthwiseBlock($"level{i}", widths[i], widths[i], 3, 1)));
            if (i + 1 == widths.Count) break;
            join.Add(Add(new DepthwiseBlock($"join{i}", widths[i] + widths[i + 1], widths[i], 3, 1)));
            refine.Add(Add(new DepthwiseBlock($"refine{i}", widths[i], widths[i], 3, 1)));
        }

        head = new PredictionLayer("head", widths[0], 1, FlameShare);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override T Build<T>(IGraphBackend<T> graph, T input)
    {
        var skips = new Stack<T>();
        var flow = level[0].Build(graph, stem.Build(graph, input));
        for (var i = 0; i < down.Count; i++)
        {
            skips.Push(flow);
            flow = level[i + 1].Build(graph, down[i].Build(graph, flow));
        }

        for (var i = join.Count - 1; i >= 0; i--)
        {
            var joined = graph.ConcatChannels([graph.Upsample(flow), skips.Pop()]);
            flow = refine[i].Build(graph, join[i].Build(graph, joined));
        }

        return head.Build(graph, flow);
    }

    private GraphModule Add(GraphModule part)
    {
        register_module(part.GetName(), part);
        return part;
    }
}
