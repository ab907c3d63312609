using System.Globalization;
using System.Security.Cryptography;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Core.Calibration;
using Sylvan.Data.Csv;

namespace FlareScope.Cli.Calibrating;

/// <summary>A file of metered points: <c>timeUtc,flowKm3Day20C,areaM2,lengthM,windMS,opacityPercent,night</c>.</summary>
/// <param name="Points">Its points, in the order of the file.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="UnusedColumns">Columns that no one reads.</param>
public sealed record PointsFile(IReadOnlyList<MeteredPoint> Points, string Sha256, IReadOnlyList<string> UnusedColumns)
{
    private const string Time = "timeUtc";
    private const string Flow = "flowKm3Day20C";
    private const string Area = "areaM2";
    private const string Length = "lengthM";
    private const string Wind = "windMS";
    private const string Opacity = "opacityPercent";
    private const string Night = "night";
    private const long LimitBytes = 64 * 1024 * 1024;

    private static readonly string[] Columns = [Time, Flow, Area, Length, Wind, Opacity, Night];

    /// <summary>Reads a file; columns may stand in any order, separated by comma, semicolon or tab.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="UserInputException">
    /// <c>file-missing</c>, <c>file-too-large</c>, <c>calibration-empty</c>, <c>calibration-missing-column</c>,
    /// <c>calibration-not-csv</c> or <c>calibration-bad-point</c>; the message names file and line.
    /// </exception>
    public static PointsFile Read(string path)
    {
        var file = InputFile.Find(path, LimitBytes, "64 MB; average the points first, for example to one in ten minutes");
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length == 0)
            throw new UserInputException("calibration-empty", $"{file.Name} is empty; it needs a header line {string.Join(',', Columns)} and points below it.");
        using var text = new StreamReader(new MemoryStream(bytes));
        try
        {
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { HeaderComparer = StringComparer.OrdinalIgnoreCase });
            return Read(csv, file.Name) with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }
        catch (CsvFormatException error)
        {
            throw new UserInputException("calibration-not-csv", $"{file.Name}, row {error.RowNumber}: {error.Message}", error);
        }
    }

    private static PointsFile Read(CsvDataReader csv, string name)
    {
        var header = Enumerable.Range(0, csv.FieldCount).Select(csv.GetName).ToList();
        int Column(string column) => header.FindIndex(h => h.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));
        foreach (var needed in new[] { Time, Flow })
        {
            if (Column(needed) < 0)
                throw MissingColumn(name, needed);
        }

        if (Column(Area) < 0 && Column(Length) < 0)
            throw MissingColumn(name, $"{Area} or {Length}");

        var points = new List<MeteredPoint>();
        for (var line = 2; csv.Read(); line++)
        {
            string Cell(string column) => Column(column) is >= 0 and var at && at < csv.RowFieldCount ? csv.GetString(at).Trim() : "";
            if (Columns.All(c => Cell(c).Length == 0))
                continue;
            var point = Point(Cell, $"{name}, line {line}");
            CalibrationPoints.Check(point, $"{name}, line {line}");
            points.Add(point);
        }

        return new(points, "", [.. header.Where(h => !Columns.Contains(h.Trim(), StringComparer.OrdinalIgnoreCase))]);
    }

    private static MeteredPoint Point(Func<string, string> cell, string place)
    {
        var time = cell(Time);
        if (!UtcTime.TryParse(time, out var at))
            throw Bad(place, Time, time, "a time such as 2026-03-01T12:00:00Z");
        var flow = Number(Flow) ?? throw Bad(place, Flow, "", "the metered flow in thousand m3/day at 20 C");
        return new(at, flow, new(Number(Area), Number(Length), Number(Wind), Number(Opacity), YesOrNo(cell(Night))));

        double? Number(string column)
        {
            var text = cell(column);
            if (text.Length == 0)
                return null;
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Bad(place, column, text, "a number with a decimal point, or nothing");
        }

        bool? YesOrNo(string text) => text.ToLowerInvariant() switch
        {
            "" => null,
            "1" or "true" or "yes" => true,
            "0" or "false" or "no" => false,
            _ => throw Bad(place, Night, text, "true, false or nothing"),
        };
    }

    private static UserInputException MissingColumn(string name, string column) => new(
        "calibration-missing-column", $"{name}, line 1: the column {column} is missing; the header reads {string.Join(',', Columns)}.");

    private static UserInputException Bad(string place, string column, string text, string wanted) => new(
        "calibration-bad-point", $"{place}: {column} is {(text.Length == 0 ? "empty" : $"'{text}'")}; give {wanted}.");
}
