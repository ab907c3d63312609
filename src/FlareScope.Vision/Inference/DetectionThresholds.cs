using FlareScope.Core;

namespace FlareScope.Vision.Inference;

/// <summary>Which boxes of a detector are kept.</summary>
/// <param name="Confidence">Least score kept, 0..1, inclusive.</param>
/// <param name="Iou">Two boxes of one class that overlap more than this (intersection over union, 0..1) are one object.</param>
public sealed record DetectionThresholds(double Confidence, double Iou)
{
    /// <summary>Checks both thresholds.</summary>
    /// <returns>This object.</returns>
    /// <exception cref="UserInputException"><c>threshold-out-of-range</c>: one of them is not between 0 and 1.</exception>
    public DetectionThresholds Validated()
    {
        Check(Confidence, "confidence");
        Check(Iou, "IoU");
        return this;
    }

    private static void Check(double value, string what)
    {
        if (value is not (>= 0 and <= 1))
        {
            throw new UserInputException(
                "threshold-out-of-range", $"{what} threshold {value} is not between 0 and 1; give a share such as 0.25.");
        }
    }
}
