using FlareScope.Core.Analysis;
using FlareScope.Core.Series;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Video;

/// <summary>Gathers one flare's frames within one window.</summary>
/// <param name="map">Its intermittency map, empty.</param>
internal sealed class TrackWindow(IntermittencyMap map)
{
    private int _looks;
    private int _smoking;

    /// <summary>Frames in which it was seen, by time.</summary>
    internal List<Sighting> Sightings { get; } = [];

    /// <summary>Opacities read, percent.</summary>
    internal List<double> Opacities { get; } = [];

    /// <summary>Its intermittency map.</summary>
    internal IntermittencyMap Map => map;

    /// <summary>Share of the detector's looks in which it smoked; null without a look.</summary>
    internal double? SmokeShare => _looks == 0 ? null : _smoking / (double)_looks;

    /// <summary>Adds a frame.</summary>
    /// <param name="sighting">What was measured.</param>
    /// <param name="mask">Its pixels.</param>
    /// <param name="shift">Shift of the picture since the first frame, px.</param>
    internal void Add(Sighting sighting, FlameMask mask, (double X, double Y) shift)
    {
        Sightings.Add(sighting);
        var (dx, dy) = ((int)Math.Round(shift.X), (int)Math.Round(shift.Y));
        var bounds = mask.Bounds;
        var cell = map.CellPx;
        var (left, right) = (((int)bounds.X - dx) / cell, ((int)bounds.Right - dx) / cell);
        for (var row = ((int)bounds.Y - dy) / cell; row <= ((int)bounds.Bottom - dy) / cell; row++)
        {
            for (var column = left; column <= right; column++)
            {
                if (mask.Contains((column * cell) + (cell / 2) + dx, (row * cell) + (cell / 2) + dy))
                    map.Mark(column, row);
            }
        }
    }

    /// <summary>Adds a look of the detector.</summary>
    /// <param name="smoke">The smoke it showed; null without.</param>
    internal void Look(SmokeMeasurement? smoke)
    {
        _looks++;
        if (smoke is null || smoke.Kind == SmokeMeasurement.Steam)
            return;
        _smoking++;
        if (smoke.OpacityPercent is { } opacity)
            Opacities.Add(opacity);
    }

    /// <summary>Size of the part of the picture that is flame half of the time.</summary>
    /// <param name="kept">Frames that tell the mean axis.</param>
    /// <param name="metresPerPixel">Scale; null when unknown.</param>
    internal MapSize MapSize(IReadOnlyList<Sighting> kept, double? metresPerPixel)
    {
        var (x, y) = (kept.Average(s => s.Base.X), kept.Average(s => s.Base.Y));
        var (u, v) = (kept.Average(s => s.End.X) - x, kept.Average(s => s.End.Y) - y);
        var size = Math.Max(double.Hypot(u, v), 1e-9);
        var length = map.LengthPx(x, y, u / size, v / size, 0.5);
        var area = map.AreaPx(0.5);
        return new(map.Frames, length, area, length * metresPerPixel, area * metresPerPixel * metresPerPixel);
    }
}
