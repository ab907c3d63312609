using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Reads VIIRS Nightfire tables row by row: nightly files v2.1 and v3.0 (plain or gzip), and multi-year site series.</summary>
/// <remarks>Science notes, satellite.md section 1.4. Missing is 999999 (numbers), blank (strings and dates) or 0 (id).</remarks>
public static class NightfireReader
{
    private const double Fill = 999999;

    /// <summary>Reads a file; one row is held at a time.</summary>
    /// <param name="path">CSV, plain or gzip.</param>
    /// <exception cref="Core.UserInputException">
    /// While reading: the file is missing, empty, a web page, cut short or lacks columns; a number or position is wrong (with its line).
    /// </exception>
    public static IEnumerable<NightfireRecord> Read(string path)
    {
        using var table = CsvTable.Open(path);
        foreach (var row in Read(table))
            yield return row;
    }

    /// <summary>Reads a table that is already open.</summary>
    /// <param name="table">The table; not disposed.</param>
    /// <exception cref="Core.UserInputException">As <see cref="Read(string)"/>.</exception>
    public static IEnumerable<NightfireRecord> Read(CsvTable table)
    {
        var columns = new NightfireColumns(table);
        while (table.Next())
            yield return Row(table, columns);
    }

    private static NightfireRecord Row(CsvTable table, NightfireColumns columns)
    {
        var (time, dateOnly) = NightfireTime.Parse(table.Field(columns.Time));
        var (latitude, longitude) = (Known(table, columns.Latitude), Known(table, columns.Longitude));
        if (latitude is not null && longitude is not null && !Geodesy.IsPosition(latitude, longitude))
            throw table.Wrong("site-bad-position", (latitude is >= -90 and <= 90 ? columns.Longitude : columns.Latitude)!.Value, "a position in degrees");
        var (scaling, pixel) = (Positive(table, columns.Scaling), Positive(table, columns.PixelArea));
        return new(table.Line)
        {
            Id = table.Text(columns.Id) ?? Id(table, columns.Number),
            SiteId = Id(table, columns.Site),
            Latitude = latitude,
            Longitude = longitude,
            TimeUtc = time,
            DateOnly = dateOnly,
            TemperatureK = Positive(table, columns.Temperature),
            BackgroundK = Positive(table, columns.Background),
            ScalingFactor = scaling,
            RadiantHeatIntensity = Positive(table, columns.Intensity),
            RadiantHeatMW = Positive(table, columns.Heat),
            PixelAreaKm2 = pixel,
            SourceAreaM2 = Positive(table, columns.SourceArea) ?? scaling * pixel * 1e6,
            CloudMask = (int?)Known(table, columns.Cloud),
            Fit = (NightfireFit?)(int?)Known(table, columns.Fit),
            Detect = (NightfireDetect?)(int?)Known(table, columns.Detect),
        };
    }

    private static double? Known(CsvTable table, int? column) => table.Number(column) is { } value && value != Fill ? value : null;

    // Zero and below stand for "none" where a heat, an area or a temperature is meant.
    private static double? Positive(CsvTable table, int? column) => Known(table, column) is > 0 and var value ? value : null;

    private static string? Id(CsvTable table, int? column)
    {
        var text = table.Text(column);
        if (text is null or "0")
            return null;
        return text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
    }
}
