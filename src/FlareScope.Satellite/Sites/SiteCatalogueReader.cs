using System.Globalization;
using FlareScope.Core;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Sites;

/// <summary>Reads <c>id,name,lat,lon</c> lists and the catalogues of the Earth Observation Group and the World Bank.</summary>
internal sealed class SiteCatalogueReader
{
    private readonly CsvTable _table;
    private readonly int _latitude;
    private readonly int _longitude;
    private readonly int? _id;
    private readonly int? _name;
    private readonly int? _country;
    private readonly int? _code;
    private readonly int? _region;
    private readonly int? _operator;
    private readonly int? _kind;
    private readonly int? _yearColumn;
    private readonly int? _volume;
    private readonly int? _temperature;
    private readonly int? _frequency;
    private readonly int? _clear;
    private readonly int? _year;

    private SiteCatalogueReader(CsvTable table, int? year)
    {
        _table = table;
        _latitude = table.Require("lat", "latitude");
        _longitude = table.Require("lon", "longitude", "lng", "long");
        _id = table.Find("id", "site_id", "flare_id", "id_number", "id_key", "catalog_id") ?? Prefixed("id_key");
        _name = table.Find("name", "site_name", "field_name", "catalog_id");
        _country = table.Find("country", "cntry_name");
        _code = table.Find("iso_code", "cntry_iso", "iso");
        _region = table.Find("state", "stusps", "province", "region");
        _operator = table.Find("operator", "field_operator", "operator_name");
        _kind = table.Find("sheet", "flr_type", "type", "field_type");
        _yearColumn = table.Find("year");
        _year = year ?? LastYear("bcm");
        _volume = table.Find("bcm", "flr_volume", "annual_bcm") ?? OfYear("bcm");
        _temperature = table.Find("avg_temp_k", "avg_temp", "avgtemp");
        _frequency = table.Find("detection_frequency", "dtc_freq", "detectionfreq") ?? OfYear("detection_frequency");
        _clear = table.Find("clear_obs", "clr_obs", "clearobs") ?? OfYear("clear_obs");
    }

    public static SiteCatalogue Read(string path, SourceFile source, int? year)
    {
        using var table = CsvTable.Open(path);
        var reader = new SiteCatalogueReader(table, year);
        var sites = new List<FlareSite>();
        while (table.Next())
            sites.Add(reader.Row());
        if (sites.Count == 0)
            throw new UserInputException("sites-empty", $"'{table.Name}' lists no site; give one line 'id,name,lat,lon' for each.");

        // Catalogues write the detection frequency as 0..1 (2017) or as percent (2019).
        var percent = sites.Any(s => s.DetectionFrequency > 1);
        return new(
            percent ? [.. sites.Select(s => s with { DetectionFrequency = s.DetectionFrequency / 100 })] : sites,
            source,
            reader._volume is not null && reader._frequency is not null ? SiteCatalogue.EogNotice : null);
    }

    private FlareSite Row()
    {
        var (latitude, longitude) = (_table.Number(_latitude), _table.Number(_longitude));
        if (!Geodesy.IsPosition(latitude, longitude))
            throw _table.Wrong("site-bad-position", latitude is >= -90 and <= 90 ? _longitude : _latitude, "a position in degrees");
        var id = _table.Text(_id) ?? string.Create(CultureInfo.InvariantCulture, $"{latitude:0.#####},{longitude:0.#####}");
        if (id.EndsWith(".0", StringComparison.Ordinal))
            id = id[..^2]; // a whole number that went through a spreadsheet
        return new(id, _table.Text(_name) ?? id, latitude, longitude)
        {
            Country = _table.Text(_country),
            CountryCode = _table.Text(_code),
            Region = _table.Text(_region),
            Operator = _table.Text(_operator),
            Kind = _table.Text(_kind),
            Year = (int?)_table.Number(_yearColumn) ?? _year,
            AnnualBcm = _table.Number(_volume),
            TemperatureK = _table.Number(_temperature),
            DetectionFrequency = _table.Number(_frequency),
            ClearLooks = (int?)_table.Number(_clear),
        };
    }

    private int? OfYear(string stem) => _year is { } year
        ? _table.Find($"{stem}_{year.ToString(CultureInfo.InvariantCulture)}")
        : null;

    private int? LastYear(string stem) => _table.Header
        .Select(h => h.Replace("_", "", StringComparison.Ordinal))
        .Where(h => h.Length == stem.Length + 4 && h.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
        .Select(h => int.TryParse(h.AsSpan(stem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : (int?)null)
        .Max();

    private int? Prefixed(string stem)
    {
        var name = _table.Header.FirstOrDefault(h => h.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
        return name is null ? null : _table.Find(name);
    }
}
