using System.Globalization;
using FlareScope.Core.Calibration;
using Spectre.Console;

namespace FlareScope.Cli.Calibrating;

/// <summary>A calibration for people.</summary>
public static class CalibrationTable
{
    /// <summary>Writes how well the camera meets the meter, where that holds, and what was left out.</summary>
    public static void Show(CalibrationDocument result)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{result.Site}[/]: {result.Points} points on {result.Range.Days} day(s), model [bold]{result.Model}[/] ({string.Join(", ", result.Features.Select(f => f.Name))})");
        var table = new Table().Border(TableBorder.Rounded).AddColumns("each point from", "MAE", "RMSE", "MAPE", "R2", "bias", "R2 ln", "RMSE ln");
        foreach (var column in table.Columns)
            column.NoWrap();
        Row(table, "other points", result.Loo);
        Row(table, "other days", result.LeaveOneDayOut);
        Row(table, "laws alone", result.TierTwo);
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine("[grey]MAE, RMSE and bias (camera - meter) in thousand m3/day at 20 C[/]");
        if (result.LeaveOneDayOutReason is { } reason)
            AnsiConsole.MarkupLineInterpolated($"[grey]no leave-one-day-out: {reason}[/]");
        var interval = result.Interval;
        AnsiConsole.MarkupLineInterpolated($"90 % interval: median times and over [bold]{Number(interval.Factor)}[/] ({interval.Kind}); it holds {interval.LeftOutCoverage:P0} of the points left out; mean = median x {Number(result.SmearingFactor)}");
        AnsiConsole.MarkupLineInterpolated($"holds for {Range(result.Range)}; outside it tier 2 answers");
        foreach (var note in result.Notes)
            AnsiConsole.MarkupLineInterpolated($"[grey]{note}[/]");
        AnsiConsole.MarkupLineInterpolated($"[grey]{result.Id}, fingerprint {result.Fingerprint}[/]");
    }

    private static void Row(Table table, string name, CalibrationScores? scores) => table.AddRow(
    [
        name, .. scores is null
            ? Enumerable.Repeat("-", 7)
            : [Number(scores.Mae), Number(scores.Rmse), scores.Mape.ToString("P1", CultureInfo.InvariantCulture), Number(scores.R2), Number(scores.Bias), Number(scores.Log.R2), Number(scores.Log.Rmse)],
    ]);

    private static string Range(CalibrationRange range)
    {
        var size = range.AreaM2 is { } area ? $"areas {Number(area.Low)} to {Number(area.High)} m2" : $"lengths {Number(range.LengthM!.Low)} to {Number(range.LengthM.High)} m";
        return range.WindClasses is { } winds ? $"{size}, a factor 2 either way, and {string.Join(", ", winds)} wind" : $"{size}, a factor 2 either way";
    }

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "unknown";
}
