namespace FlareScope.Core.Totals;

/// <summary>How many looks told what.</summary>
/// <param name="Measured">Inside the period, with a flow.</param>
/// <param name="Unlit">Inside the period, nothing burnt but pilots.</param>
/// <param name="Unknown">Inside the period, something burnt or smoked and gave no flow.</param>
/// <param name="OutsidePeriod">Before or after the period.</param>
/// <param name="WithoutTime">Looks that do not tell their time and are not counted.</param>
/// <param name="LeftOut">Flares without a volume that were left out.</param>
public sealed record TotalLooks(int Measured, int Unlit, int Unknown, int OutsidePeriod, int WithoutTime, int LeftOut);
