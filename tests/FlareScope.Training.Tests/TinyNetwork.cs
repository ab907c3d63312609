using FlareScope.Training.Model;
using FlareScope.Training.Native;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests;

/// <summary>A network of a few thousand weights, so that a test takes no time.</summary>
internal static class TinyNetwork
{
    public const int Classes = 2;

    public static NetworkShape Shape { get; } = new("yolox-nano", 0.33, 0.0625, true);

    public static YoloxNetwork Create(long seed = 1, int classes = Classes)
    {
        TorchLibraries.EnsureLoaded();
        set_num_threads(1);
        random.manual_seed(seed);
        return new YoloxNetwork(Shape, classes);
    }

    /// <summary>Runs a few random pictures through in training mode, so that running statistics are not the initial ones.</summary>
    public static YoloxNetwork CreateWithStatistics(long seed = 1, int classes = Classes)
    {
        var network = Create(seed, classes);
        using var scope = NewDisposeScope();
        using var gradients = no_grad();
        network.train();
        for (var i = 0; i < 3; i++) network.forward(rand(4, 3, 64, 64) * 255);
        network.eval();
        return network;
    }
}
