using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference;

/// <summary>How a picture was placed into the detector's input: scaled, and where it is smaller than the input, padded.</summary>
/// <param name="Ratio">Input pixels per picture pixel, along x; along y the same unless the picture was stretched.</param>
/// <param name="Width">Columns of the input that hold picture, px.</param>
/// <param name="Height">Rows of the input that hold picture, px.</param>
public readonly record struct LetterboxGeometry(double Ratio, int Width, int Height)
{
    /// <summary>Input pixels per picture pixel, along y.</summary>
    public double RatioY { get; init; } = Ratio;

    /// <summary>Padded columns left of the picture, px.</summary>
    public int Left { get; init; }

    /// <summary>Padded rows above the picture, px.</summary>
    public int Top { get; init; }

    /// <summary>The placement of a picture at the top left of an input.</summary>
    /// <param name="pictureWidth">Picture width, px, at least 1.</param>
    /// <param name="pictureHeight">Picture height, px, at least 1.</param>
    /// <param name="inputWidth">Input width, px.</param>
    /// <param name="inputHeight">Input height, px.</param>
    public static LetterboxGeometry Fit(int pictureWidth, int pictureHeight, int inputWidth, int inputHeight)
    {
        var ratio = Math.Min((double)inputWidth / pictureWidth, (double)inputHeight / pictureHeight);
        return new(ratio, Scaled(pictureWidth, ratio, inputWidth), Scaled(pictureHeight, ratio, inputHeight));
    }

    /// <summary>The placement that a form asks for.</summary>
    internal static LetterboxGeometry Fit(int pictureWidth, int pictureHeight, int inputWidth, int inputHeight, Placement placement)
    {
        if (placement == Placement.Stretch)
            return new((double)inputWidth / pictureWidth, inputWidth, inputHeight) { RatioY = (double)inputHeight / pictureHeight };
        var fit = Fit(pictureWidth, pictureHeight, inputWidth, inputHeight);
        return placement == Placement.TopLeft
            ? fit
            : fit with { Left = (inputWidth - fit.Width) / 2, Top = (inputHeight - fit.Height) / 2 };
    }

    /// <summary>A box of the input, in picture pixels.</summary>
    public PixelBox ToPicture(PixelBox box) => new((box.X - Left) / Ratio, (box.Y - Top) / RatioY, box.Width / Ratio, box.Height / RatioY);

    /// <summary>A box of the picture, in input pixels.</summary>
    public PixelBox ToInput(PixelBox box) => new((box.X * Ratio) + Left, (box.Y * RatioY) + Top, box.Width * Ratio, box.Height * RatioY);

    // The tolerance keeps 3 * (1 / 3) from being floored one pixel short; a thin picture keeps at least one pixel.
    private static int Scaled(int length, double ratio, int limit) =>
        Math.Clamp((int)Math.Floor((length * ratio) + 1e-9), 1, limit);
}
