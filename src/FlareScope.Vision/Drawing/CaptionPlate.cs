using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>
/// A dark plate with a flare's name and figure, on one line or two, and what was measured in smaller letters below; never wider
/// than the picture.
/// </summary>
internal sealed class CaptionPlate : IDisposable
{
    private const float LineHeight = 1.3f; // in font sizes
    private const float Padding = 0.5f; // in font sizes
    private const float LeastShrink = 0.55f;
    private const float DetailSize = 0.82f; // in font sizes
    private const string Separator = " · ";

    private readonly (string Name, string Figure) _text;
    private readonly string[] _details;
    private readonly SKFont _bold;
    private readonly SKFont _regular;
    private readonly SKFont _small;
    private readonly bool _twoLines;

    internal CaptionPlate((string Name, string Figure) text, string? details, float fontSize, float pictureWidth)
    {
        _text = text;
        var size = fontSize;
        _bold = new SKFont(CaptionFont.Bold, size);
        _regular = new SKFont(CaptionFont.Regular, size);
        _small = new SKFont(CaptionFont.Regular, size * DetailSize);
        var room = pictureWidth - (2 * Padding * size);
        _twoLines = OneLineWidth > room;
        _details = details is null ? [] : _small.MeasureText(details) <= room ? [details] : details.Split(Separator);
        if (Array.Exists(_details, d => _small.MeasureText(d) > room))
            _details = []; // on a picture this small they could not be read
        if (TextWidth > room)
        {
            size *= Math.Max(LeastShrink, room / TextWidth);
            (_bold.Size, _regular.Size, _small.Size) = (size, size, size * DetailSize);
        }

        var lines = (_twoLines ? 2 : 1) + (_details.Length * DetailSize);
        Size = new SKSize(TextWidth + (2 * Padding * size), (lines * LineHeight * size) + (Padding * size));
    }

    /// <summary>Width and height of the plate, px.</summary>
    internal SKSize Size { get; }

    private float OneLineWidth => _bold.MeasureText(_text.Name) + _regular.MeasureText(Separator + _text.Figure);

    private float TextWidth => Math.Max(
        _twoLines ? Math.Max(_bold.MeasureText(_text.Name), _regular.MeasureText(_text.Figure)) : OneLineWidth,
        _details.Length == 0 ? 0 : _details.Max(d => _small.MeasureText(d)));

    /// <summary>Draws the plate with its top left corner at a point.</summary>
    internal void Draw(SKCanvas canvas, SKPoint corner, SKColor mark)
    {
        var size = _regular.Size;
        using var paint = new SKPaint { IsAntialias = true, Color = Palette.Plate };
        var plate = SKRect.Create(corner, Size);
        canvas.DrawRoundRect(plate, size * 0.3f, size * 0.3f, paint);
        paint.Color = mark;
        canvas.DrawRect(SKRect.Create(plate.Left, plate.Top + (size * 0.3f), size * 0.16f, plate.Height - (size * 0.6f)), paint);

        paint.Color = SKColors.White;
        var (x, y) = (plate.Left + (Padding * size), plate.Top + (Padding * size / 2) + size);
        canvas.DrawText(_text.Name, x, y, _bold, paint);
        if (_twoLines)
            canvas.DrawText(_text.Figure, x, y += LineHeight * size, _regular, paint);
        else
            canvas.DrawText(Separator + _text.Figure, x + _bold.MeasureText(_text.Name), y, _regular, paint);
        paint.Color = Palette.Detail;
        foreach (var line in _details)
            canvas.DrawText(line, x, y += LineHeight * size * DetailSize, _small, paint);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _bold.Dispose();
        _regular.Dispose();
        _small.Dispose();
    }
}
