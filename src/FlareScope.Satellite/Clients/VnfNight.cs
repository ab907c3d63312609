using System.Globalization;

namespace FlareScope.Satellite.Clients;

/// <summary>The Nightfire table of one satellite and one UTC date.</summary>
/// <param name="Satellite">Satellite.</param>
/// <param name="Date">Date in the file's name, UTC.</param>
public readonly record struct VnfNight(VnfSatellite Satellite, DateOnly Date)
{
    /// <summary>File name, for example <c>VNF_npp_d20261120_noaa_v30-ez.csv.gz</c>.</summary>
    /// <remarks>Science notes, satellite.md section 6, from the source of a public client.</remarks>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"VNF_{(Satellite == VnfSatellite.SuomiNpp ? "npp" : "j01")}_d{Date:yyyyMMdd}_noaa_v30-ez.csv.gz");
}
