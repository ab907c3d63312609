using System.Diagnostics;
using FlareScope.Core.Statistics;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Injection;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Bench;

/// <summary>Writes a synthetic tile of three bands as COGs, searches it, and prints pixels a second and the largest memory of the process.</summary>
internal static class TileBench
{
    /// <summary>Side of a Sentinel-2 tile at 10 m.</summary>
    internal const int FullSide = 10_980;

    private const int PatternSide = 512;

    internal static void Run(int side)
    {
        var folder = Directory.CreateTempSubdirectory("flarescope-tile-");
        try
        {
            var written = Stopwatch.StartNew();
            var bytes = WriteBands(folder.FullName, side);
            Console.WriteLine(FormattableString.Invariant($"written: {side} x {side} px, 3 bands, {bytes / 1e6:0} MB in {written.Elapsed.TotalSeconds:0.0} s"));

            var info = new SceneInfo { Bands = new Dictionary<string, (string?, int)>(), Offset = -1000, SunZenithDeg = 35, DistanceFactor = 1 };
            GC.Collect(); // what the writing left behind is no part of the search
            var searched = Stopwatch.StartNew();
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            using var scene = new SceneOpener(new RasterOpener()).Open(folder.FullName, info);
            var document = new SceneAnalyzer().Analyze(scene, "synthetic tile");
            using var process = Process.GetCurrentProcess();
            var (wall, busy) = (searched.Elapsed.TotalSeconds, (process.TotalProcessorTime - cpu).TotalSeconds);
            Console.WriteLine(FormattableString.Invariant(
                $"searched: {document.Hotspots.Count} hot spots, {wall:0.0} s wall, {busy:0.0} s CPU, {(double)side * side / wall / 1e6:0.0} million px/s, largest memory {process.PeakWorkingSet64 / 1048576.0:0} MiB"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same textured ground again and again, with a hot pixel now and then: the same work for tests and decoder as a real tile.</summary>
    private static long WriteBands(string folder, int side)
    {
        var random = new SeededRandom(1);
        var ground = BackgroundStatistics.Forest;
        var grid = new RasterGrid(300_000, 4_400_040, 10, 10, CoordinateSystem.FromEpsg(32640, "synthetic tile"));
        var total = 0L;
        foreach (var (name, median, sd, hot) in ((string, double, double, float)[])
            [("B8A", ground.Nir, ground.NirSd, 0), ("B11", ground.Swir16, ground.Swir16Sd, 3000), ("B12", ground.Swir22, ground.Swir22Sd, 8000)])
        {
            var pattern = SyntheticBackground.Draw(PatternSide, median, sd, ground.CorrelationPx, ref random);
            using var file = File.Create(Path.Combine(folder, name + ".tif"));
            CogWriter.Write(file, new(side, side, grid) { TileSide = 1024 }, (_, _, tile, values) =>
            {
                for (var i = 0; i < values.Length; i++)
                    values[i] = 10_000 * pattern[(i / tile.Width % PatternSide) * PatternSide + i % PatternSide] + 1000;
                values[tile.Width * 500 + 500] += hot;
            });
            total += file.Length;
        }

        return total;
    }
}
