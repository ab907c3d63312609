namespace FlareScope.Core.Detection;

/// <summary>
/// The fixed numbers of the COCO detection protocol. They are computed as the reference implementation
/// (cocodataset/cocoapi, cocoeval.py) computes them, so that a box exactly on a threshold falls on the same side.
/// </summary>
public static class CocoProtocol
{
    /// <summary>Detections kept for each picture and class, best first.</summary>
    public const int MaxDetections = 100;

    /// <summary>Number of recall levels at which precision is read.</summary>
    public const int RecallLevels = 101;

    /// <summary>Overlaps at which a detection counts: .50, .55 … .95.</summary>
    public static IReadOnlyList<double> IouThresholds { get; } =
        [.. Enumerable.Range(0, 9).Select(i => .5 + (i * ((.95 - .5) / 9))), .95];

    /// <summary>Recall level <paramref name="index"/>, 0..1 in steps of .01.</summary>
    /// <param name="index">0..100.</param>
    public static double RecallLevel(int index) => index == RecallLevels - 1 ? 1 : index * .01;
}
