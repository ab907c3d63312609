using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference;

/// <summary>How a picture was placed into the detector's input: at the top left, scaled by one ratio, the rest padded.</summary>
/// <param name="Ratio">Input pixels per picture pixel.</param>
/// <param name="Width">Columns of the input that hold picture, px.</param>
/// <param name="Height">Rows of the input that hold picture, px.</param>
public readonly record struct LetterboxGeometry(double Ratio, int Width, int Height)
{
    /// <summary>The placement of a picture in an input of the given size.</summary>
    /// <param name="pictureWidth">Picture width, px, at least 1.</param>
    /// <param name="pictureHeight">Picture height, px, at least 1.</param>
    /// <param name="inputWidth">Input width, px.</param>
    /// <param name="inputHeight">Input height, px.</param>
    public static LetterboxGeometry Fit(int pictureWidth, int pictureHeight, int inputWidth, int inputHeight)
    {
        var ratio = Math.Min((double)inputWidth / pictureWidth, (double)inputHeight / pictureHeight);
        return new(ratio, Scaled(pictureWidth, ratio, inputWidth), Scaled(pictureHeight, ratio, inputHeight));
    }

    /// <summary>A box of the input, in picture pixels.</summary>
    public PixelBox ToPicture(PixelBox box) => new(box.X / Ratio, box.Y / Ratio, box.Width / Ratio, box.Height / Ratio);

    /// <summary>A box of the picture, in input pixels.</summary>
    public PixelBox ToInput(PixelBox box) => new(box.X * Ratio, box.Y * Ratio, box.Width * Ratio, box.Height * Ratio);

    // The tolerance keeps 3 * (1 / 3) from being floored one pixel short; a thin picture keeps at least one pixel.
    private static int Scaled(int length, double ratio, int limit) =>
        Math.Clamp((int)Math.Floor((length * ratio) + 1e-9), 1, limit);
}
