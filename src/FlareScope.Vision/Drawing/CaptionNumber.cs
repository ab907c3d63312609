using System.Globalization;

namespace FlareScope.Vision.Drawing;

/// <summary>Numbers of a caption: two significant digits, as sure as the figures are.</summary>
internal static class CaptionNumber
{
    private const int Digits = 2;

    // Written out, not taken from the system: a server without language data must not write other numbers.
    private static readonly NumberFormatInfo Russian = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };
    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    /// <summary>A number of 0 or more with two significant digits and no trailing digits that claim more.</summary>
    internal static string Format(double value, PictureLanguage language)
    {
        var format = language == PictureLanguage.Russian ? Russian : English;
        if (!(value > 0))
            return "0";
        var exponent = (int)Math.Floor(Math.Log10(value));
        var unit = Math.Pow(10, exponent - Digits + 1);
        var rounded = Math.Round(value / unit) * unit;
        var decimals = Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(rounded) + 1e-9), 0, 9);
        return rounded.ToString($"N{decimals}", format);
    }
}
