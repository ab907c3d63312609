using FlareScope.Core.Statistics;

namespace FlareScope.Training.Segmentation;

/// <summary>A figure of a set of pictures with its 95 % bootstrap interval over scenes.</summary>
/// <param name="Value">The figure of the set.</param>
/// <param name="Interval">Its interval; null when it cannot be told.</param>
internal sealed record BoundedFigure(double Value, Interval? Interval)
{
    /// <summary>A percentile of one number a picture.</summary>
    /// <param name="values">One number a picture, at least one.</param>
    /// <param name="scenes">Scene of each picture; those of one scene are drawn together.</param>
    /// <param name="share">0.5 for the median.</param>
    public static BoundedFigure Percentile(IReadOnlyList<double> values, IReadOnlyList<string> scenes, double share)
    {
        double At(IEnumerable<double> sample) => Quantiles.Percentile([.. sample.Order()], share);
        var numbers = scenes.Distinct().Select((scene, i) => (scene, i)).ToDictionary(s => s.scene, s => s.i);
        int[] blocks = [.. scenes.Select(scene => numbers[scene])];
        var interval = BlockBootstrap.Of(blocks, drawn => At(drawn.Select(i => values[i])), new BootstrapOptions());
        return new BoundedFigure(At(values), interval);
    }

    /// <summary>The figure and its interval, for people.</summary>
    public override string ToString() => Interval is { } i
        ? FormattableString.Invariant($"{Value:F3} [{i.Low:F3}, {i.High:F3}]")
        : FormattableString.Invariant($"{Value:F3}");
}
