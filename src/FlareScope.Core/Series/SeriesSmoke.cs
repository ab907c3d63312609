using FlareScope.Core.Analysis;

namespace FlareScope.Core.Series;

/// <summary>Smoke in one window that belongs to no flame: a flare that went out and smokes, or smoke from elsewhere.</summary>
/// <param name="Share">Share of the frames looked at by the detector in which there was some, above 0 to 1.</param>
/// <param name="Box">The box around it when it was largest, px.</param>
/// <param name="OpacityPercent">Median opacity of the frames in which it could be read, 0..100; null when it could not.</param>
/// <param name="Reason">Why no opacity could be read, see <see cref="MeasurementReasons"/>; null when it could.</param>
public sealed record SeriesSmoke(double Share, PixelBox Box, double? OpacityPercent, string? Reason);
