namespace FlareScope.Core.Calibration;

/// <summary>What a camera and a weather station tell of one flame at a calibrated site; null where nothing was told.</summary>
/// <param name="AreaM2">Projected area, m².</param>
/// <param name="LengthM">Visible length along the axis, m.</param>
/// <param name="WindMS">Wind speed at the site's usual height, m/s.</param>
/// <param name="OpacityPercent">Opacity of the smoke, 0..100.</param>
/// <param name="Night">True in the dark.</param>
public sealed record SiteObservation(double? AreaM2, double? LengthM, double? WindMS, double? OpacityPercent = null, bool? Night = null);
