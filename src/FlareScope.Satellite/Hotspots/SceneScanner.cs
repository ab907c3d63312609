using FlareScope.Core;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Hotspots;

/// <summary>Searches a scene block by block, so that memory does not grow with the scene.</summary>
/// <param name="options">How; the defaults when null.</param>
public sealed class SceneScanner(ScanOptions? options = null)
{
    private readonly ScanOptions _options = options ?? new();

    /// <summary>Searches a scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="blockDone">Called after each block; may be null.</param>
    /// <param name="stop">Stops between blocks.</param>
    /// <exception cref="UserInputException"><c>scene-all-hot</c>, or a file is damaged.</exception>
    public ScanResult Scan(Scene scene, Action<RasterWindow>? blockDone = null, CancellationToken stop = default)
    {
        IHotspotDetector[] detectors =
            [new TaiDetector(), new MassimettiDetector(), new HotmapDetector(), new BlockDetector(), NhiDetector.For(scene.Metadata.Sensor), new DafiDetector()];
        var (candidates, valid, cloudy) = (new List<HotPixel>(), 0L, 0L);
        var counts = Enum.GetValues<HotspotTests>().Where(t => t != HotspotTests.None).ToDictionary(t => t, _ => 0L);
        foreach (var core in Blocks(scene))
        {
            stop.ThrowIfCancellationRequested();
            var block = scene.Read(core.Grow(_options.Margin, scene.Width, scene.Height));
            var marks = new HotspotTests[block.Window.Pixels];
            foreach (var detector in detectors)
                detector.Mark(block, marks);
            var shares = block.Cloudy is { } mask && Array.IndexOf(mask, true) >= 0 ? new BoxSums(Array.ConvertAll(mask, c => c ? 1f : 0f), block.Width) : null;
            for (var row = core.Row; row < core.Bottom; row++)
            {
                for (var column = core.Column; column < core.Right; column++)
                    Count(block, marks, shares, column, row);
            }

            if (candidates.Count > _options.MostCandidates)
                throw new UserInputException("scene-all-hot", $"More than {_options.MostCandidates} pixels of the scene are hot, which no scene is: check offset and quantification (--scene-info).");
            blockDone?.Invoke(core);
        }

        return new(candidates, valid, scene.HasCloudMask && valid > 0 ? cloudy / (double)valid : null, counts);

        void Count(SceneBlock block, HotspotTests[] marks, BoxSums? shares, int column, int row)
        {
            var i = block.IndexOf(column, row);
            if (!block.Valid[i])
                return;
            valid++;
            if (block.Cloudy?[i] == true)
                cloudy++;
            if (marks[i] == HotspotTests.None)
                return;
            foreach (var test in counts.Keys)
            {
                if ((marks[i] & test) != 0)
                    counts[test]++;
            }

            if (!ScanOptions.IsCandidate(marks[i]))
                return;
            var share = shares?.Mean(column - block.Window.Column, row - block.Window.Row, _options.CloudRadius) ?? 0;
            if (share <= _options.LargestCloudShare)
                candidates.Add(new(column, row, marks[i], share));
        }
    }

    private IEnumerable<RasterWindow> Blocks(Scene scene)
    {
        var side = _options.BlockSide;
        for (var row = 0; row < scene.Height; row += side)
        {
            for (var column = 0; column < scene.Width; column += side)
                yield return new(column, row, Math.Min(side, scene.Width - column), Math.Min(side, scene.Height - row));
        }
    }
}
