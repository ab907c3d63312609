using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Drawing;

/// <summary>The words on a flare's plate.</summary>
internal static class Caption
{
    /// <summary>Name and figure of a flare, for example <c>Flare 1</c> and <c>35 thousand m³/day (12–100)</c>.</summary>
    /// <param name="number">Number within the picture, from 1.</param>
    /// <param name="flare">The flare.</param>
    /// <param name="language">Language of the words.</param>
    internal static (string Name, string Figure) Of(int number, Flare flare, PictureLanguage language)
    {
        var words = language == PictureLanguage.Russian ? CaptionWords.Russian : CaptionWords.English;
        return ($"{words.Flare} {number}", Figure(flare, words, language));
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
