using static TorchSharp.torch;

namespace FlareScope.Training.Model;

/// <summary>The backbone: from a picture [N,3,H,W] to feature maps at strides 8, 16 and 32.</summary>
internal sealed class CspDarknet : nn.Module
{
    private readonly ConvBlock stem;
    private readonly GraphModule down4;
    private readonly CspLayer stage4;
    private readonly GraphModule down8;
    private readonly CspLayer stage8;
    private readonly GraphModule down16;
    private readonly CspLayer stage16;
    private readonly GraphModule down32;
    private readonly SpatialPyramidPooling pooling;
    private readonly CspLayer stage32;

    /// <summary>Makes a backbone of the given shape.</summary>
    public CspDarknet(NetworkShape shape)
        : base("backbone")
    {
        var c = shape.BaseChannels;
        var d = shape.BaseDepth;
        stem = new ConvBlock("stem", 12, c, 3, 1);
        down4 = shape.Spatial("down4", c, c * 2, stride: 2);
        stage4 = new CspLayer("stage4", shape, c * 2, c * 2, d, bypass: true);
        down8 = shape.Spatial("down8", c * 2, c * 4, stride: 2);
        stage8 = new CspLayer("stage8", shape, c * 4, c * 4, d * 3, bypass: true);
        down16 = shape.Spatial("down16", c * 4, c * 8, stride: 2);
        stage16 = new CspLayer("stage16", shape, c * 8, c * 8, d * 3, bypass: true);
        down32 = shape.Spatial("down32", c * 8, c * 16, stride: 2);
        pooling = new SpatialPyramidPooling("pooling", c * 16);
        stage32 = new CspLayer("stage32", shape, c * 16, c * 16, d, bypass: false);
        RegisterComponents();
    }

    /// <summary>The parts at strides 2 and 4: edges and colours, the same for every subject, and the dearest to train.</summary>
    public IReadOnlyList<nn.Module> EarlyParts => [stem, down4, stage4];

    /// <summary>Walks the backbone on a back end.</summary>
    public FeatureMaps<T> Build<T>(IGraphBackend<T> graph, T picture)
    {
        var x = stem.Build(graph, graph.SpaceToDepth(picture));
        x = stage4.Build(graph, down4.Build(graph, x));
        var fine = stage8.Build(graph, down8.Build(graph, x));
        var middle = stage16.Build(graph, down16.Build(graph, fine));
        var coarse = stage32.Build(graph, pooling.Build(graph, down32.Build(graph, middle)));
        return new FeatureMaps<T>(fine, middle, coarse);
    }
}
