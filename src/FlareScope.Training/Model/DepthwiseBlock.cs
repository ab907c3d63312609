namespace FlareScope.Training.Model;

/// <summary>A k x k convolution per channel followed by a 1x1 mix of channels.</summary>
internal sealed class DepthwiseBlock : GraphModule
{
    private readonly ConvBlock depthwise;
    private readonly ConvBlock pointwise;

    /// <summary>Makes the pair.</summary>
    public DepthwiseBlock(string name, int inputs, int outputs, int kernel, int stride)
        : base(name)
    {
        depthwise = new ConvBlock("depthwise", inputs, inputs, kernel, stride, groups: inputs);
        pointwise = new ConvBlock("pointwise", inputs, outputs, 1, 1);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override T Build<T>(IGraphBackend<T> graph, T input) => pointwise.Build(graph, depthwise.Build(graph, input));
}
