using Spectre.Console;

namespace FlareScope.Cli.Benchmarking;

/// <summary>Shows a result to people.</summary>
internal static class BenchmarkTable
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["decode"] = "decode (no larger than the input needs)",
        ["preprocess"] = "preprocess (letterbox)",
        ["inference"] = "inference",
        ["postprocess"] = "postprocess (boxes and suppression)",
        ["total"] = "whole path, bytes to boxes",
        ["tiled"] = "whole path with tiles",
    };

    public static void Show(BenchmarkResult result)
    {
        AnsiConsole.MarkupLineInterpolated($"{result.Machine.Processor}, {result.Machine.LogicalCores} logical cores, {result.Machine.System}, {result.Machine.Runtime}");
        AnsiConsole.MarkupLineInterpolated($"{result.Model.Id} {result.Model.Version}, input {result.Imgsz} px, {result.Threads} thread(s), {result.Repeat} rounds of {result.Pictures} picture(s)");
        var table = Terminal.Tables.New("stage", "median, ms", "P95, ms");
        foreach (var (stage, times) in result.Stages)
            table.AddRow(Names[stage], $"{times.P50Ms:0.00}", $"{times.P95Ms:0.00}");
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated($"{result.ImagesPerSecond:0.0} pictures/s, {result.AllocatedBytesPerImage} bytes of managed memory a picture");
        if (result.StreamsImagesPerSecond is { } together)
            AnsiConsole.MarkupLineInterpolated($"{together:0.0} pictures/s in {result.Streams} streams that share one session");
        if (result.TilesPerImage is { } tiles)
            AnsiConsole.MarkupLineInterpolated($"{tiles:0.#} tiles a picture beside the whole");
    }
}
