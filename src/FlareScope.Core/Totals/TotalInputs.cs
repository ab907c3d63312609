namespace FlareScope.Core.Totals;

/// <summary>How a total was made.</summary>
/// <param name="MaxGapHours">Longest time between two looks that is covered by them.</param>
/// <param name="FillGaps">True when the rest was filled with the mean.</param>
/// <param name="Unlit">What a look without a flare is taken for.</param>
/// <param name="Draws">Monte Carlo draws.</param>
/// <param name="Seed">Their seed.</param>
/// <param name="Files">The files read.</param>
public sealed record TotalInputs(double MaxGapHours, bool FillGaps, UnlitReading Unlit, int Draws, ulong Seed, IReadOnlyList<TotalFile> Files);
