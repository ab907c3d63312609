using TorchSharp.Modules;

namespace FlareScope.Training.Model;

/// <summary>Cross-stage partial layer: half of the channels pass through bottlenecks, half go round them.</summary>
internal sealed class CspLayer : GraphModule
{
    private readonly ConvBlock main;
    private readonly ConvBlock side;
    private readonly ConvBlock join;
    private readonly ModuleList<GraphModule> bottlenecks;

    /// <summary>Makes a layer of <paramref name="count"/> bottlenecks.</summary>
    public CspLayer(string name, NetworkShape shape, int inputs, int outputs, int count, bool bypass)
        : base(name)
    {
        var hidden = outputs / 2;
        main = new ConvBlock("main", inputs, hidden, 1, 1);
        side = new ConvBlock("side", inputs, hidden, 1, 1);
        join = new ConvBlock("join", 2 * hidden, outputs, 1, 1);
        bottlenecks = new ModuleList<GraphModule>(
            [.. Enumerable.Range(0, count).Select(i => new Bottleneck($"bottleneck{i}", shape, hidden, bypass))]);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override T Build<T>(IGraphBackend<T> graph, T input)
    {
        var deep = main.Build(graph, input);
        var shallow = side.Build(graph, input);
        foreach (var bottleneck in bottlenecks) deep = bottleneck.Build(graph, deep);
        return join.Build(graph, graph.ConcatChannels([deep, shallow]));
    }
}
