namespace FlareScope.Core.Cameras;

/// <summary>A focal length in pixels of one picture.</summary>
/// <param name="Pixels">Focal length, px.</param>
/// <param name="RelativeSigma">Relative standard uncertainty, 1σ as a fraction.</param>
/// <remarks>Science notes, ground.md section 1.6.</remarks>
public readonly record struct FocalLength(double Pixels, double RelativeSigma)
{
    private const double FilmDiagonalMm = 43.27; // of 36 × 24 mm
    private const double SameAspect = 0.01; // relative difference of the aspects of one picture resized

    /// <summary>The focal length of a picture: from the camera file first, else from the picture's own EXIF block.</summary>
    /// <param name="camera">The camera file.</param>
    /// <param name="widthPx">Width of this picture, px.</param>
    /// <param name="heightPx">Height of this picture, px.</param>
    /// <param name="lens">What EXIF tells; null when nothing.</param>
    /// <returns>Null when neither tells.</returns>
    /// <remarks>A focal length given for another width is rescaled: the picture was resized, not cropped.</remarks>
    public static FocalLength? Of(CameraDocument camera, int widthPx, int heightPx, PictureLens? lens = null)
    {
        var given = camera.Uncertainty?.FocalLength;
        var defaults = ScaleUncertainty.Default;
        if (ImageScaleResolver.FocalLengthPx(camera, widthPx) is { } told)
            return new(told, given ?? defaults.FocalLength);
        if (camera.FocalLength35Mm is { } film)
            return new(film * double.Hypot(widthPx, heightPx) / FilmDiagonalMm, given ?? defaults.FilmFocalLength);
        return lens is null ? null : FromExif(lens, widthPx, heightPx, given);
    }

    private static FocalLength FromExif(PictureLens lens, int widthPx, int heightPx, double? given)
    {
        var defaults = ScaleUncertainty.Default;
        if (lens is not { OriginalWidthPx: { } width, OriginalHeightPx: { } height })
            return new(Film(widthPx, heightPx), given ?? defaults.CroppedFocalLength); // it may have been cropped or zoomed
        if (width > height != widthPx > heightPx)
            (width, height) = (height, width); // EXIF counts before the picture is turned upright
        var resized = Math.Abs(((double)widthPx / heightPx / ((double)width / height)) - 1) < SameAspect;
        // A cropped picture keeps the focal length in pixels of the original; that it was not resized too is a guess.
        return resized
            ? new(Film(width, height) * widthPx / width, given ?? defaults.FilmFocalLength)
            : new(Film(width, height), given ?? defaults.CroppedFocalLength);

        double Film(int w, int h) => lens.FocalLength35Mm * double.Hypot(w, h) / FilmDiagonalMm;
    }
}
