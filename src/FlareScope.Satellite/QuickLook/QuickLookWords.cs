using System.Globalization;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.QuickLook;

/// <summary>The words in a quick look, in English or Russian.</summary>
/// <param name="language"><c>en</c> or <c>ru</c>.</param>
internal sealed class QuickLookWords(string language)
{
    private readonly bool _russian = language == "ru";
    private readonly CultureInfo _numbers = Numbers(language);

    /// <summary>Letter of the north arrow.</summary>
    internal string North => _russian ? "С" : "N";

    /// <summary>Class of a hot spot.</summary>
    internal string Class(string kind) => !_russian ? kind : kind switch
    {
        "flare" => "факел",
        "fire" => "пожар",
        "volcanic" => "вулкан",
        _ => "не определено",
    };

    /// <summary>A length of the scale bar, m.</summary>
    internal string Length(double metres) => (metres >= 1000, _russian) switch
    {
        (true, true) => string.Create(_numbers, $"{metres / 1000:0.#} км"),
        (true, false) => string.Create(_numbers, $"{metres / 1000:0.#} km"),
        (false, true) => string.Create(_numbers, $"{metres:0} м"),
        _ => string.Create(_numbers, $"{metres:0} m"),
    };

    /// <summary>Number, class, heat and temperature of a hot spot.</summary>
    internal string Spot(SceneHotspot spot, int number)
    {
        var bound = spot.LowerBound ? "> " : "";
        var heat = spot.RadiantHeatMW is { } mw ? string.Create(_numbers, $"  {bound}{Short(mw.P50)} {(_russian ? "МВт" : "MW")}") : "";
        var temperature = spot.TemperatureK is { } k ? string.Create(_numbers, $"  {k:0} K") : "";
        var clipped = spot.Saturated ? _russian ? "  насыщен" : "  saturated" : "";
        return string.Create(_numbers, $"{number}  {Class(spot.Class)}{heat}{temperature}{clipped}");
    }

    /// <summary>Satellite, time and how many.</summary>
    internal string Title(SceneDocument document)
    {
        var when = document.Scene.AcquiredAt?.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? (_russian ? "дата неизвестна" : "date unknown");
        return $"{document.Scene.Platform}, {when}: {Count(document.Hotspots.Count)}";
    }

    /// <summary>What the colours are, and where the picture lies.</summary>
    internal string Bands(SceneSummary scene, GeoPoint centre)
    {
        var bands = string.Join(", ", scene.Bands);
        var place = string.Create(CultureInfo.InvariantCulture, $"{centre.Lat:0.0000}, {centre.Lon:0.0000}");
        return _russian
            ? string.Create(_numbers, $"{bands} — красный, зелёный, синий; пиксель {scene.PixelSizeM:0.#} м; центр {place}; EPSG:{scene.Epsg}")
            : string.Create(_numbers, $"{bands} as red, green, blue; pixel {scene.PixelSizeM:0.#} m; centre {place}; EPSG:{scene.Epsg}");
    }

    private string Short(double value) => value.ToString(value >= 10 ? "0" : value >= 1 ? "0.0" : "0.00", _numbers);

    private string Count(int spots) => (spots, _russian) switch
    {
        (0, true) => "горячего не найдено",
        (0, false) => "nothing hot",
        (_, true) => $"{spots} {RussianPlural(spots)}",
        (1, false) => "1 hot spot",
        _ => $"{spots} hot spots",
    };

    private static string RussianPlural(int count) => (count % 10, count % 100) switch
    {
        (_, >= 11 and <= 14) => "горячих пятен",
        (1, _) => "горячее пятно",
        ( >= 2 and <= 4, _) => "горячих пятна",
        _ => "горячих пятен",
    };

    private static CultureInfo Numbers(string language)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (language == "ru")
            culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
