using FlareScope.Core.Analysis;

namespace FlareScope.Core.Totals;

/// <summary>What a period adds up to.</summary>
/// <param name="From">Start, inclusive.</param>
/// <param name="To">End, exclusive.</param>
/// <param name="Amount">For gas thousand m3 at 20 °C and 101.325 kPa, with 90 % interval; null when no time is covered.</param>
/// <param name="TrapezoidOfMedians">The medians alone added up, in the same unit; null when no time is covered.</param>
/// <param name="CoveredShare">Share of the period between observations that are near enough to each other, 0..1.</param>
/// <param name="CoveredDays">The same in days.</param>
/// <param name="Observations">Observations inside the period that were known.</param>
/// <param name="LongestGapDays">Longest time without cover, days; 0 when all is covered.</param>
/// <param name="Filled">True when gaps were filled on request, so that the total is that of the whole period.</param>
/// <param name="Warnings">Codes of <see cref="WarningCodes"/>: <c>gaps-missing</c> or <c>gaps-filled</c>.</param>
public sealed record PeriodTotal(
    DateTimeOffset From,
    DateTimeOffset To,
    QuantityBand? Amount,
    double? TrapezoidOfMedians,
    double CoveredShare,
    double CoveredDays,
    int Observations,
    double LongestGapDays,
    bool Filled,
    IReadOnlyList<string> Warnings);
