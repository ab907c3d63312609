using FlareScope.Core.Detection;

namespace FlareScope.Training.Segmentation;

/// <summary>How one way of outlining did on one picture.</summary>
/// <param name="Outliner">Which way.</param>
/// <param name="Name">Path of the picture below the data set.</param>
/// <param name="Source">The collection it came from.</param>
/// <param name="Scene">What it shares with other pictures of the same place.</param>
/// <param name="Comparison">Its outlines against the truth mask, all flares of the picture together.</param>
/// <param name="Crops">Flares outlined.</param>
/// <param name="Milliseconds">Time of all of them.</param>
internal sealed record OutlinedPicture(
    string Outliner, string Name, string Source, string Scene, MaskComparison Comparison, int Crops, double Milliseconds)
{
    /// <summary>Intersection over union, 0..1; a miss is 0.</summary>
    public double Iou => Comparison.IntersectionOverUnion ?? 0;

    /// <summary>|found − truth| / truth; a miss is 1.</summary>
    public double AreaError => Math.Abs(Comparison.AreaError ?? 0);
}
