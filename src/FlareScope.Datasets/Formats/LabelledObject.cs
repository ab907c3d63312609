using FlareScope.Core.Analysis;

namespace FlareScope.Datasets.Formats;

/// <summary>One labelled thing, of any class; every figure is a share of the picture's width or height.</summary>
/// <param name="Class">Name of its class: <c>flame</c>, <c>smoke</c> or another.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record LabelledObject(string Class, double Left, double Top, double Width, double Height)
{
    /// <summary>Outline, whose bounds are the box; null when only the box is known.</summary>
    public IReadOnlyList<SharePoint>? Outline { get; init; }

    /// <summary>How sure a detector was, 0..1; null for what a person marked.</summary>
    public double? Score { get; init; }

    /// <summary>Line of its file, from 1; null where the format has none.</summary>
    public int? Line { get; init; }

    /// <summary>Right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>The box around an outline.</summary>
    public static LabelledObject Around(string className, IReadOnlyList<SharePoint> outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var (left, top) = (outline.Min(p => p.X), outline.Min(p => p.Y));
        return new(className, left, top, outline.Max(p => p.X) - left, outline.Max(p => p.Y) - top) { Outline = outline };
    }

    /// <summary>The box as the detector's evaluation takes it; null when it is neither flame nor smoke.</summary>
    public NormalisedBox? ToBox() => ClassMeaning.Of(Class) is { } kind
        ? new NormalisedBox(kind, Left + Width / 2, Top + Height / 2, Width, Height)
        : null;

    /// <summary>The box in the pixels of a picture of the given size.</summary>
    public PixelBox ToPixels(int pictureWidth, int pictureHeight) =>
        new(Left * pictureWidth, Top * pictureHeight, Width * pictureWidth, Height * pictureHeight);

    /// <summary>Whether it shows flame or smoke.</summary>
    public bool Shows(DetectionClass kind) => ClassMeaning.Of(Class) == kind;
}
