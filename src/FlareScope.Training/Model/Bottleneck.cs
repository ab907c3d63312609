namespace FlareScope.Training.Model;

/// <summary>1x1 then 3x3 convolution, with an optional bypass.</summary>
internal sealed class Bottleneck : GraphModule
{
    private readonly ConvBlock reduce;
    private readonly GraphModule spatial;
    private readonly bool bypass;

    /// <summary>Makes a bottleneck that keeps the number of channels.</summary>
    public Bottleneck(string name, NetworkShape shape, int channels, bool bypass)
        : base(name)
    {
        this.bypass = bypass;
        reduce = new ConvBlock("reduce", channels, channels, 1, 1);
        spatial = shape.Spatial("spatial", channels, channels, stride: 1);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override T Build<T>(IGraphBackend<T> graph, T input)
    {
        var output = spatial.Build(graph, reduce.Build(graph, input));
        return bypass ? graph.Add(output, input) : output;
    }
}
