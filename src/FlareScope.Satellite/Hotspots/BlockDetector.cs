using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Hotspots;

/// <summary>Contrast of ρ2.2 against the median of a block, then shape and peak of each 4-connected component.</summary>
/// <remarks>The single pixel rule and the rule on peak over mean are for components of several pixels: a single pixel is its own mean.</remarks>
/// <param name="parameters">Limits; the published ones when null.</param>
public sealed class BlockDetector(BlockParameters? parameters = null) : IHotspotDetector
{
    private readonly BlockParameters _p = parameters ?? new();

    /// <inheritdoc/>
    public void Mark(SceneBlock block, Span<HotspotTests> marks)
    {
        var candidates = Candidates(block);
        if (candidates is null)
            return;
        // Blocks are counted from the scene's corner, so that the answer does not depend on how the scene was cut for reading.
        for (var down = block.Window.Row / _p.Side; down * _p.Side < block.Window.Bottom; down++)
        {
            for (var across = block.Window.Column / _p.Side; across * _p.Side < block.Window.Right; across++)
                MarkOne(block, candidates, new(across * _p.Side, down * _p.Side, _p.Side, _p.Side), marks);
        }
    }

    private bool[]? Candidates(SceneBlock block)
    {
        var (nir, swir16, swir22) = (block.Nir.Reflectance, block.Swir16.Reflectance, block.Swir22.Reflectance);
        bool[]? found = null;
        for (var i = 0; i < swir22.Length; i++)
        {
            if (swir22[i] > _p.LeastSwir22 && swir16[i] > _p.LeastSwir16 && block.Valid[i]
                && (swir16[i] > nir[i] || swir16[i] > _p.Bright || swir22[i] > _p.Bright))
                (found ??= new bool[swir22.Length])[i] = true;
        }

        return found;
    }

    private void MarkOne(SceneBlock block, bool[] candidates, RasterWindow core, Span<HotspotTests> marks)
    {
        var (left, top) = (Math.Max(block.Window.Column, core.Column - _p.Margin), Math.Max(block.Window.Row, core.Row - _p.Margin));
        var (right, bottom) = (Math.Min(block.Window.Right, core.Right + _p.Margin), Math.Min(block.Window.Bottom, core.Bottom + _p.Margin));
        var window = new RasterWindow(left, top, right - left, bottom - top);
        if (!AnyInside(block, candidates, window) || CloudShare(block, window) > _p.LargestCloudShare)
            return;
        var limit = _p.Contrast * Math.Max(Background(block, window), _p.LeastBackground);
        var open = new bool[candidates.Length];
        foreach (var i in Inside(block, window))
            open[i] = candidates[i] && block.Swir22.Reflectance[i] > limit;
        foreach (var i in Inside(block, window))
        {
            if (!open[i])
                continue;
            var component = Flood.Take(i, open, block.Width, block.Height);
            if (!Passes(block, component))
                continue;
            foreach (var pixel in Core(block, component))
            {
                if (core.Contains(block.Window.Column + pixel % block.Width, block.Window.Row + pixel / block.Width))
                    marks[pixel] |= HotspotTests.Block;
            }
        }
    }

    private bool Passes(SceneBlock block, List<int> component)
    {
        var values = component.ConvertAll(i => block.Swir22.Reflectance[i]);
        var (count, peak, mean) = (values.Count, values.Max(), values.Average());
        return count <= _p.LargestPixels
            && peak >= _p.LeastPeak
            && (count <= _p.LargePixels || peak >= _p.LeastPeakLarge)
            && (count == 1 ? peak >= _p.LeastPeakSingle : peak >= _p.PeakOverMean * mean || mean >= _p.Bright);
    }

    private List<int> Core(SceneBlock block, List<int> component)
    {
        var rho = block.Swir22.Reflectance;
        var peak = component.MaxBy(i => rho[i]);
        var least = Math.Max(_p.CoreShare * rho[peak], _p.LeastPeak);
        var open = new bool[rho.Length];
        foreach (var i in component)
            open[i] = rho[i] >= least;
        var core = Flood.Take(peak, open, block.Width, block.Height);
        return core.Count <= _p.LargestCore ? core : [];
    }

    private float Background(SceneBlock block, RasterWindow window)
    {
        var values = Inside(block, window).Where(i => block.Valid[i] && block.Swir22.Reflectance[i] < _p.LeastSwir22).Select(i => block.Swir22.Reflectance[i]).ToArray();
        if (values.Length == 0)
            return 0;
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static double CloudShare(SceneBlock block, RasterWindow window) =>
        block.Cloudy is { } cloudy ? Inside(block, window).Count(i => cloudy[i]) / (double)window.Pixels : 0;

    private static bool AnyInside(SceneBlock block, bool[] marks, RasterWindow window)
    {
        for (var row = window.Row; row < window.Bottom; row++)
        {
            if (marks.AsSpan(block.IndexOf(window.Column, row), window.Width).Contains(true))
                return true;
        }

        return false;
    }

    private static IEnumerable<int> Inside(SceneBlock block, RasterWindow window)
    {
        for (var row = window.Row; row < window.Bottom; row++)
        {
            for (int i = block.IndexOf(window.Column, row), end = i + window.Width; i < end; i++)
                yield return i;
        }
    }
}
