using System.Globalization;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Firms;

/// <summary>Where each quantity stands in one FIRMS table.</summary>
internal sealed class FirmsColumns(CsvTable table, int latitude, int date)
{
    private readonly int _longitude = table.Require("longitude");
    private readonly int _time = table.Require("acq_time");
    private readonly int _dayNight = table.Require("daynight");
    private readonly int? _country = table.Find("country_id");
    private readonly int? _satellite = table.Find("satellite");
    private readonly int? _instrument = table.Find("instrument");
    private readonly int? _confidence = table.Find("confidence");
    private readonly int? _power = table.Find("frp");
    private readonly int? _brightness = table.Find("brightness", "bright_ti4");
    private readonly int? _type = table.Find("type");

    public FirmsRecord Row(CsvTable table)
    {
        var (north, east) = (table.Number(latitude), table.Number(_longitude));
        if (!Geodesy.IsPosition(north, east))
            throw table.Wrong("site-bad-position", north is >= -90 and <= 90 ? _longitude : latitude, "a position in degrees");
        if (!DateOnly.TryParseExact(table.Field(date), ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw table.Wrong("firms-bad-time", date, "a date such as 2024-03-01");
        if (!FirmsReader.TryTime(table.Field(_time), out var time))
            throw table.Wrong("firms-bad-time", _time, "a time HHMM");
        return new(table.Line, north!.Value, east!.Value, new(day.ToDateTime(time), TimeSpan.Zero), Night(table))
        {
            CountryId = table.Text(_country),
            Satellite = table.Text(_satellite),
            Instrument = table.Text(_instrument),
            Confidence = table.Text(_confidence),
            FireRadiativePowerMW = table.Number(_power),
            BrightnessK = table.Number(_brightness),
            Type = Type(table),
        };
    }

    private bool Night(CsvTable table) => table.Field(_dayNight) switch
    {
        "N" or "n" => true,
        "D" or "d" => false,
        _ => throw table.Wrong("firms-bad-daynight", _dayNight, "D or N"),
    };

    private FirmsType? Type(CsvTable table) => table.Number(_type) switch
    {
        null => null,
        0 => FirmsType.Vegetation,
        1 => FirmsType.Volcano,
        2 => FirmsType.StaticLand,
        3 => FirmsType.Offshore,
        _ => throw table.Wrong("firms-bad-type", _type!.Value, "0, 1, 2 or 3"),
    };
}
