using static TorchSharp.torch;

namespace FlareScope.Training.Model;

/// <summary>The neck: carries meaning down to the fine maps and place back up to the coarse ones (PAFPN).</summary>
internal sealed class PathAggregationNeck : nn.Module
{
    private readonly ConvBlock lateral;
    private readonly CspLayer topDownMiddle;
    private readonly ConvBlock reduce;
    private readonly CspLayer topDownFine;
    private readonly GraphModule downFine;
    private readonly CspLayer bottomUpMiddle;
    private readonly GraphModule downMiddle;
    private readonly CspLayer bottomUpCoarse;

    /// <summary>Makes a neck for a backbone of the same shape.</summary>
    public PathAggregationNeck(NetworkShape shape)
        : base("neck")
    {
        var d = shape.BaseDepth;
        var (fine, middle, coarse) = (shape.BaseChannels * 4, shape.BaseChannels * 8, shape.BaseChannels * 16);
        lateral = new ConvBlock("lateral", coarse, middle, 1, 1);
        topDownMiddle = new CspLayer("topDownMiddle", shape, 2 * middle, middle, d, bypass: false);
        reduce = new ConvBlock("reduce", middle, fine, 1, 1);
        topDownFine = new CspLayer("topDownFine", shape, 2 * fine, fine, d, bypass: false);
        downFine = shape.Spatial("downFine", fine, fine, stride: 2);
        bottomUpMiddle = new CspLayer("bottomUpMiddle", shape, 2 * fine, middle, d, bypass: false);
        downMiddle = shape.Spatial("downMiddle", middle, middle, stride: 2);
        bottomUpCoarse = new CspLayer("bottomUpCoarse", shape, 2 * middle, coarse, d, bypass: false);
        RegisterComponents();
    }

    /// <summary>Walks the neck on a back end.</summary>
    public FeatureMaps<T> Build<T>(IGraphBackend<T> graph, FeatureMaps<T> maps)
    {
        var top = lateral.Build(graph, maps.Coarse);
        var middle = topDownMiddle.Build(graph, graph.ConcatChannels([graph.Upsample(top), maps.Middle]));
        var waist = reduce.Build(graph, middle);
        var fine = topDownFine.Build(graph, graph.ConcatChannels([graph.Upsample(waist), maps.Fine]));
        var up = bottomUpMiddle.Build(graph, graph.ConcatChannels([downFine.Build(graph, fine), waist]));
        var coarse = bottomUpCoarse.Build(graph, graph.ConcatChannels([downMiddle.Build(graph, up), top]));
        return new FeatureMaps<T>(fine, up, coarse);
    }
}
