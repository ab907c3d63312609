namespace FlareScope.Datasets.Formats;

/// <summary>A point as shares of the picture's sides.</summary>
/// <param name="X">Share of the width, from the left.</param>
/// <param name="Y">Share of the height, downwards.</param>
public readonly record struct SharePoint(double X, double Y);
