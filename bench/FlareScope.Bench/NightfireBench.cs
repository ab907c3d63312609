using System.Globalization;
using System.IO.Compression;
using System.Text;
using FlareScope.Core.Statistics;
using FlareScope.Satellite.Nightfire;
using FlareScope.Satellite.Planck;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Bench;

/// <summary>Times a nightly Nightfire table: reading it, and making sites, volumes and emissions of it.</summary>
internal static class NightfireBench
{
    private const int Rows = 30_000; // a global night: 10.6 million rows in 2017 are 29,000 a night

    internal static BenchTable Run(int repeat)
    {
        var night = Night();
        var sites = Sites();
        var read = Timing.Of($"read {Rows:N0} rows, gzip", repeat, () => Count(night));
        var whole = Timing.Of("the same to sites, volumes and CO2", repeat, () => Analyse(night, sites));
        return new($"Nightfire: {Rate(read)} rows/s read, {Rate(whole)} rows/s analysed", [read, whole]);
    }

    private static string Rate(Timing timing) => (Rows / timing.Median * 1000).ToString("N0", CultureInfo.InvariantCulture);

    private static int Count(byte[] night)
    {
        using var table = CsvTable.Read(new MemoryStream(night), "night.csv.gz");
        return NightfireReader.Read(table).Count(r => r.Source is not null);
    }

    private static NightfireDocument Analyse(byte[] night, SiteCatalogue sites)
    {
        using var table = CsvTable.Read(new MemoryStream(night), "night.csv.gz");
        return new NightfireAnalysis(new()).Run(new(NightfireReader.Read(table)) { Sites = sites });
    }

    // Every third row has a fit, as in real files; half of these lie at one of 2,000 sites.
    private static byte[] Night()
    {
        var random = new SeededRandom(1);
        var text = new StringBuilder("id,id_Key,Date_Proc,Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Temp_Bkg,ESF_BB,RHI,RH,Methane_EQ,CO2_EQ,Area_Pixel,Area_BB,Cloud_Mask,QF_Fit,QF_Detect,Sample_M10,Line_M10,Sample_DNB,Line_DNB,File_M10,File_DNB\r\n");
        for (var i = 0; i < Rows; i++)
        {
            var (lat, lon) = i % 6 == 0 ? Site(i / 6 % 2000) : (random.NextUniform(-60, 70), random.NextUniform(-180, 180));
            var (temperature, area) = (random.NextUniform(700, 2100), random.NextUniform(0.5, 40));
            var heat = BlackBody.RadiantHeatMW(temperature, area);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1},VNF_x{lon * 1e4:0}_y{lat * 1e4:0}_l{i}_s7_v30,2024/03/02 04:00:00,{lat + 0.002:0.000000},{lon:0.000000},2024/03/01 {i / 1300:00}:15:46.{i % 1000:000},");
            if (i % 3 == 0)
                text.Append(CultureInfo.InvariantCulture, $"{temperature:0},281,{area / 6e5:0.00E+00},{heat / 0.6:0.00000},{heat:0.00000},999999,999999,0.6,{area:0.00000},0,1,135,");
            else
                text.Append("999999,999999,999999,999999,999999,999999,999999,0.6,999999,0,999999,1,");
            text.Append("1500,700,999999,999999,GMODO-SVM10_npp_d20240301.h5,SVDNB_npp_d20240301.h5\r\n");
        }

        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text.ToString()));
        return packed.ToArray();
    }

    private static SiteCatalogue Sites() => new(
        [.. Enumerable.Range(0, 10_000).Select(i => new FlareSite($"{i}", $"{i}", Site(i).Latitude, Site(i).Longitude))],
        new SourceFile("sites.csv", "", 0),
        null);

    private static (double Latitude, double Longitude) Site(int number) => (-50 + number % 100 * 1.1, -170 + number / 100 * 3.3);
}
