using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>Average precision of one class in one range of box areas; null without truth in that range.</summary>
/// <param name="Ap50">COCO average precision at an overlap of .50.</param>
/// <param name="Ap5095">COCO average precision, mean over overlaps .50:.05:.95.</param>
/// <param name="Boxes">Truth boxes of the range.</param>
/// <param name="Ap50Interval">Bootstrap interval of <paramref name="Ap50"/>.</param>
/// <param name="Ap5095Interval">Bootstrap interval of <paramref name="Ap5095"/>.</param>
public sealed record SizeMetrics(double? Ap50, double? Ap5095, long Boxes, Interval? Ap50Interval, Interval? Ap5095Interval);
