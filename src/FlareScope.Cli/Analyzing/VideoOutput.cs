using System.Globalization;
using System.Text.Json;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Analysis;
using FlareScope.Core.Series;
using FlareScope.Vision.Drawing;
using FlareScope.Vision.Video;
using Spectre.Console;

namespace FlareScope.Cli.Analyzing;

/// <summary>Writes windows as they end: JSON Lines or rows of a table, and pictures.</summary>
/// <param name="request">The call.</param>
internal sealed class VideoOutput(VideoRequest request)
{
    private readonly List<SeriesWindow> _windows = [];

    /// <summary>Writes one window and lets go of its pictures.</summary>
    internal void Write(MeasuredWindow? measured)
    {
        if (measured is null)
            return;
        using var picture = measured;
        _windows.Add(measured.Window);
        if (request.Json)
            Line(measured.Window);
        if (request.OutputFolder is { } folder)
            Save(folder, measured);
    }

    /// <summary>Writes the summary.</summary>
    /// <returns>Exit code: something failed when no frame could be used.</returns>
    internal int Finish(SeriesSummary summary)
    {
        if (request.Json)
            Line(summary);
        else
            AnsiConsole.Write(SeriesTable.Of(_windows));
        if (summary.Frames.Used > 0)
            return ExitCode.Done;
        Failure.Report($"{summary.Source.Name}: none of {summary.Frames.Sampled} frames could be used.");
        return ExitCode.SomethingFailed;
    }

    private static void Line<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, AnalysisJson.Compact));

    private void Save(string folder, MeasuredWindow measured)
    {
        Directory.CreateDirectory(folder);
        var source = request.Source.Contains("://", StringComparison.Ordinal) ? "stream" : Path.GetFileNameWithoutExtension(request.Source);
        var name = Path.Combine(folder, $"{source}.w{measured.Window.Index.ToString("000", CultureInfo.InvariantCulture)}");
        var language = request.Language == "ru" ? PictureLanguage.Russian : PictureLanguage.English;
        if (measured.Picture.Frame is { } frame)
            File.WriteAllBytes(name + ".png", AnnotatedPicture.Draw(frame, WindowDocument.Of(measured), language, "png"));
        foreach (var (id, map) in measured.Picture.Maps)
        {
            if (IntermittencyPicture.Draw(map) is { } png)
                File.WriteAllBytes($"{name}.{id}.map.png", png);
        }
    }
}
