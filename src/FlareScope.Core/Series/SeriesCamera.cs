namespace FlareScope.Core.Series;

/// <summary>How the camera moved within a window, against the first frame of the series.</summary>
/// <param name="MedianX">Median shift of the picture to the right, px.</param>
/// <param name="MedianY">Median shift down, px.</param>
/// <param name="Largest">Largest shift of a frame, px.</param>
/// <param name="Unknown">Frames in which no shift could be measured: too little structure in the picture.</param>
public sealed record SeriesCamera(double? MedianX, double? MedianY, double? Largest, int Unknown);
