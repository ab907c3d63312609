using FlareScope.Satellite.Hotspots;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Tests.Hotspots;

/// <summary>A block of even ground in which single pixels are set.</summary>
internal sealed class TestBlock
{
    internal const int Side = 40;
    private readonly float[] _nir = Fill(0.30f);
    private readonly float[] _swir16 = Fill(0.15f);
    private readonly float[] _swir22 = Fill(0.11f);
    private readonly bool[] _valid = [.. Enumerable.Repeat(true, Side * Side)];

    internal TestBlock With(int column, int row, float nir, float swir16, float swir22)
    {
        var i = row * Side + column;
        (_nir[i], _swir16[i], _swir22[i]) = (nir, swir16, swir22);
        return this;
    }

    internal TestBlock Invalid(int column, int row)
    {
        _valid[row * Side + column] = false;
        return this;
    }

    /// <summary>The marks of one pixel.</summary>
    internal HotspotTests Mark(IHotspotDetector detector, int column = 20, int row = 20) => MarkAll(detector)[row * Side + column];

    internal HotspotTests[] MarkAll(IHotspotDetector detector)
    {
        var marks = new HotspotTests[Side * Side];
        var info = new SceneInfo { Bands = new Dictionary<string, (string?, int)> { ["B8A"] = (null, 0), ["B11"] = (null, 1), ["B12"] = (null, 2) }, Offset = 0, SunZenithDeg = 35, DistanceFactor = 1 };
        var metadata = info.ToMetadata();
        BandPlane Plane(SpectralBand band, float[] values) => new(metadata.Find(band)!, values, new bool[values.Length]);
        detector.Mark(new(new RasterWindow(0, 0, Side, Side), Plane(SpectralBand.Nir, _nir), Plane(SpectralBand.Swir16, _swir16), Plane(SpectralBand.Swir22, _swir22), null, _valid, null), marks);
        return marks;
    }

    private static float[] Fill(float value) => [.. Enumerable.Repeat(value, Side * Side)];
}
