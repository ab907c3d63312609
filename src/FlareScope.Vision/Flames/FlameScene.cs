using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Flames;

/// <summary>All that is known of the part of a picture in which one flare's flame is sought.</summary>
/// <param name="Crop">Its light.</param>
/// <param name="Area">Where the flame may be.</param>
/// <param name="Warmth">Warmth of every cell, −1..1.</param>
/// <param name="Background">What lies behind the flame.</param>
/// <param name="Glare">How much of the light is glare.</param>
/// <param name="Options">Thresholds.</param>
internal sealed record FlameScene(
    LinearCrop Crop, SearchArea Area, float[] Warmth, FlameBackground Background, Glare Glare, FlameSegmenterOptions Options)
{
    private const float WarmthFloor = 0.02f; // keeps the colour of near-black pixels near zero

    /// <summary>Looks at the surroundings of a flare's boxes.</summary>
    /// <returns>Null when no part of a box lies in the picture.</returns>
    internal static FlameScene? Look(
        SKBitmap picture, IReadOnlyList<PixelBox> boxes, IReadOnlyList<PixelBox> neighbours, FlameSegmenterOptions options)
    {
        if (SearchArea.Read(picture, boxes, neighbours, options) is not { } read)
            return null;
        var (crop, area) = read;
        var warmth = WarmthOf(crop);
        var background = FlameBackground.Estimate(crop, warmth, area.Boxes);
        var glare = Glare.Of(crop, area.Boxes, background, options);
        return new(crop, area, warmth, background, glare, options);
    }

    /// <summary>Whether a cell lies in a box of the flare.</summary>
    internal bool InBox(int cell) => Area.InBox(cell);

    /// <summary>How many cells of a run lie in a box of the flare.</summary>
    internal int CountInBox(CellRun run) => Area.CountInBox(run);

    private static float[] WarmthOf(LinearCrop crop)
    {
        var warmth = new float[crop.Red.Length];
        for (var i = 0; i < warmth.Length; i++)
            warmth[i] = (crop.Red[i] - crop.Blue[i]) / (crop.Red[i] + crop.Blue[i] + WarmthFloor);
        return warmth;
    }
}
