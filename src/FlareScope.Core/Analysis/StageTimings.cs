namespace FlareScope.Core.Analysis;

/// <summary>Wall-clock milliseconds of each stage of one analysis.</summary>
public sealed record StageTimings(double Decode, double Preprocess, double Inference, double Postprocess, double Measure, double Total);
