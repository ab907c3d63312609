using FlareScope.Core.Analysis;

namespace FlareScope.Simulation.Rendering;

/// <summary>Collects the pixels of a plume's mask.</summary>
internal sealed class ExtentSum(int width, int height)
{
    private double _opacity;
    private double _contrast;
    private int _count;
    private (int Left, int Top, int Right, int Bottom) _box = (width, height, -1, -1);

    /// <summary>Adds one pixel.</summary>
    public void Add(int x, int y, double opacity, double contrast)
    {
        _opacity += opacity;
        _contrast += contrast;
        _count++;
        _box = (Math.Min(_box.Left, x), Math.Min(_box.Top, y), Math.Max(_box.Right, x), Math.Max(_box.Bottom, y));
    }

    /// <summary>What was collected.</summary>
    public SmokeExtent Result() => _count < MaskBoxes.LeastPixels
        ? SmokeExtent.None
        : new SmokeExtent(
            _opacity / _count,
            _contrast / _count,
            new PixelBox(_box.Left, _box.Top, _box.Right + 1 - _box.Left, _box.Bottom + 1 - _box.Top));
}
