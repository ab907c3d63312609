namespace FlareScope.Training.Model;

/// <summary>Pools with windows of 5, 9 and 13 cells and joins the results, so that deep cells see far.</summary>
internal sealed class SpatialPyramidPooling : GraphModule
{
    private readonly ConvBlock reduce;
    private readonly ConvBlock join;

    /// <summary>Makes a block that keeps the number of channels.</summary>
    public SpatialPyramidPooling(string name, int channels)
        : base(name)
    {
        reduce = new ConvBlock("reduce", channels, channels / 2, 1, 1);
        join = new ConvBlock("join", channels * 2, channels, 1, 1);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override T Build<T>(IGraphBackend<T> graph, T input)
    {
        var x = reduce.Build(graph, input);
        return join.Build(
            graph, graph.ConcatChannels([x, graph.MaxPool(x, 5), graph.MaxPool(x, 9), graph.MaxPool(x, 13)]));
    }
}
