using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>Intervals of the figures of <see cref="ClassMetrics"/>; null where the figure is null.</summary>
/// <param name="Ap50">Of <see cref="ClassMetrics.Ap50"/>.</param>
/// <param name="Ap5095">Of <see cref="ClassMetrics.Ap5095"/>.</param>
/// <param name="Precision">Of <see cref="ClassMetrics.Precision"/>.</param>
/// <param name="Recall">Of <see cref="ClassMetrics.Recall"/>.</param>
/// <param name="F1">Of <see cref="ClassMetrics.F1"/>.</param>
/// <param name="RecallAtPrecision95">Of <see cref="ClassMetrics.RecallAtPrecision95"/>.</param>
public sealed record ClassIntervals(
    Interval? Ap50,
    Interval? Ap5095,
    Interval? Precision,
    Interval? Recall,
    Interval? F1,
    Interval? RecallAtPrecision95);
