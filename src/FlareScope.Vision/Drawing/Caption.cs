using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Drawing;

/// <summary>The words on a flare's plate.</summary>
internal static class Caption
{
    private const string Separator = " · ";

    /// <summary>Name and figure of a flare, for example <c>Flare 1</c> and <c>35 thousand m³/day (12–100)</c>.</summary>
    /// <param name="number">Number within the picture, from 1.</param>
    /// <param name="flare">The flare.</param>
    /// <param name="language">Language of the words.</param>
    internal static (string Name, string Figure) Of(int number, Flare flare, PictureLanguage language)
    {
        var words = CaptionWords.Of(language);
        return ($"{words.Flare} {number}", Figure(flare, words, language));
    }

    /// <summary>What was measured behind the figure, for example <c>length 12 m · area 23 m² · opacity 60 % (Ringelmann 3)</c>.</summary>
    /// <returns>Null when nothing was measured in metres or per cent.</returns>
    internal static string? Details(Flare flare, PictureLanguage language)
    {
        var words = CaptionWords.Of(language);
        var parts = new List<string>(3);
        if (flare.Flame is { LengthM: { } length, AreaM2: { } area })
        {
            parts.Add($"{words.Length} {Number(length)} {words.Metre}");
            parts.Add($"{words.Area} {Number(area)} {words.SquareMetre}");
        }

        if (flare.Smoke is { OpacityPercent: { } opacity, Ringelmann: { } ringelmann })
            parts.Add($"{words.Opacity} {Number(opacity)} % ({words.Ringelmann} {Number(ringelmann)})");
        else if (flare.Smoke is { Kind: SmokeMeasurement.Steam })
            parts.Add(words.Steam);
        return parts.Count == 0 ? null : string.Join(Separator, parts);

        string Number(double value) => CaptionNumber.Format(value, language);
    }

    private static string Figure(Flare flare, CaptionWords words, PictureLanguage language)
    {
        var estimate = flare.Estimate;
        if (estimate.GasFlow is { } flow)
            return $"{Number(flow.P50)} {words.FlowUnit} ({Number(flow.P05)}–{Number(flow.P95)})";
        if (estimate.HeatReleaseMW is { } heat)
            return $"{words.Pilot}, {Number(heat.P50)} {words.HeatUnit}";
        if (estimate.RelativeIndex is { } index)
            return $"{words.Index} {Number(index)}, {words.NoScale}";
        return flare.State == FlareState.SmokeOnly ? words.SmokeOnly : words.NotMeasured;

        string Number(double value) => CaptionNumber.Format(value, language);
    }
}
