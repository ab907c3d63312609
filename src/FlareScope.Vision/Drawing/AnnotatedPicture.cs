using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>Draws what a document says onto its picture.</summary>
public static class AnnotatedPicture
{
    private const int JpegQuality = 90;

    /// <summary>
    /// A copy of the picture with boxes (flame orange, smoke blue-grey), flame outlines, length lines, the line on which opacity was read, a scale bar and a plate for each
    /// flare, encoded anew: nothing of the original file's metadata is in it.
    /// </summary>
    /// <param name="picture">The upright picture the document was made from; not changed.</param>
    /// <param name="document">What was found in it.</param>
    /// <param name="language">Language of the plates.</param>
    /// <param name="format"><c>jpeg</c> or <c>png</c>.</param>
    /// <returns>The encoded picture, of the same size.</returns>
    /// <exception cref="ArgumentException">Another format.</exception>
    public static byte[] Draw(SKBitmap picture, AnalysisDocument document, PictureLanguage language, string format = "jpeg")
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(document);
        var encoding = format switch
        {
            "jpeg" => SKEncodedImageFormat.Jpeg,
            "png" => SKEncodedImageFormat.Png,
            _ => throw new ArgumentException($"'{format}' is neither jpeg nor png.", nameof(format)),
        };

        using var drawn = picture.Copy();
        using (var canvas = new SKCanvas(drawn))
            Annotate(canvas, document, language, SKRect.Create(picture.Width, picture.Height));
        using var data = drawn.Encode(encoding, JpegQuality);
        return data.ToArray();
    }

    private static void Annotate(SKCanvas canvas, AnalysisDocument document, PictureLanguage language, SKRect picture)
    {
        var palette = new Palette((int)picture.Width, (int)picture.Height);
        foreach (var flare in document.Flares)
            FlareMarks.Draw(canvas, flare, palette);

        var bounds = document.Flares.Select(FlareMarks.Bounds).ToList();
        var placer = new PlatePlacer(picture, [.. bounds.Where((_, i) => document.Flares[i].State != FlareState.SmokeOnly)]);
        // The largest flame's scale stands for the picture: flares of one plant lie at much the same distance.
        if (document.Flares.FirstOrDefault(f => f.Flame?.Scale is not null) is { Flame.Scale: { } scale })
            placer.Reserve(ScaleBar.Draw(canvas, picture, scale.MetresPerPixel, CaptionWords.Of(language).Metre, palette, language));
        for (var i = 0; i < document.Flares.Count; i++)
        {
            var flare = document.Flares[i];
            using var plate = new CaptionPlate(
                Caption.Of(i + 1, flare, language), Caption.Details(flare, language), palette.FontSize, picture.Width);
            var corner = placer.Place(plate.Size, bounds[i], palette.FontSize * 0.4f);
            plate.Draw(canvas, corner, flare.State == FlareState.SmokeOnly ? Palette.Smoke : Palette.Flame);
        }
    }
}
