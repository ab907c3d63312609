using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>The boxes whose scores lie in one tenth of the scale.</summary>
/// <param name="Low">Lower end, inclusive.</param>
/// <param name="High">Upper end, exclusive; 1 is inclusive.</param>
/// <param name="Boxes">Boxes found with such a score.</param>
/// <param name="MeanScore">Their mean score; null without boxes.</param>
/// <param name="RightShare">Share of them that is right at overlap .50; null without boxes.</param>
/// <param name="Interval">Wilson interval of that share; null without boxes.</param>
public sealed record ReliabilityBin(double Low, double High, long Boxes, double? MeanScore, double? RightShare, Interval? Interval);
