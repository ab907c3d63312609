using FlareScope.Core;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Where each quantity stands in one Nightfire table; null when the table leaves it out.</summary>
/// <remarks>
/// Names of the v2.1 and v3.0 "ez" files and of the multi-year site series, and the same names with their units behind them
/// (<c>temp_bb_k</c>), as tables that were cut out of them have.
/// </remarks>
internal sealed class NightfireColumns
{
    public NightfireColumns(CsvTable table)
    {
        Site = table.Find("flare_id", "site_id");
        Latitude = table.Find("lat_gmtco", "latitude", "lat");
        Longitude = table.Find("lon_gmtco", "longitude", "lon");
        if (Site is null)
        {
            Latitude = table.Require("Lat_GMTCO", "latitude", "lat");
            Longitude = table.Require("Lon_GMTCO", "longitude", "lon");
        }

        Id = table.Find("id_key");
        Number = table.Find("id");
        Time = table.Find("date_mscan", "time_utc", "timeutc", "date");
        Temperature = table.Find("temp_bb", "temp_bb_k");
        Background = table.Find("temp_bkg", "temp_bkg_k");
        Scaling = table.Find("esf_bb", "esf");
        Intensity = table.Find("rhi", "rhi_w_m2");
        Heat = table.Find("rh", "rh_mw");
        PixelArea = table.Find("area_pixel", "area_pixel_km2");
        SourceArea = table.Find("area_bb", "area_bb_m2");
        Cloud = table.Find("cloud_mask");
        Fit = table.Find("qf_fit");
        Detect = table.Find("qf_detect");
        if (Heat is null && (Temperature is null || SourceArea is null && (Scaling is null || PixelArea is null)))
        {
            throw new UserInputException(
                "table-column-missing",
                $"'{table.Name}' gives no heat: it needs the column RH, or Temp_BB with Area_BB; this does not look like a Nightfire table.");
        }
    }

    public int? Site { get; }

    public int? Latitude { get; }

    public int? Longitude { get; }

    public int? Id { get; }

    public int? Number { get; }

    public int? Time { get; }

    public int? Temperature { get; }

    public int? Background { get; }

    public int? Scaling { get; }

    public int? Intensity { get; }

    public int? Heat { get; }

    public int? PixelArea { get; }

    public int? SourceArea { get; }

    public int? Cloud { get; }

    public int? Fit { get; }

    public int? Detect { get; }
}
