using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>The cells of the smoke that differ from the sky behind them.</summary>
/// <param name="Cells">Which cells.</param>
/// <param name="Ratios">Light of every cell over that of the sky behind it.</param>
/// <param name="Kind"><c>soot</c>, <c>steam</c> or <c>undetermined</c>.</param>
internal sealed record Plume(bool[] Cells, float[] Ratios, string Kind)
{
    private const double PartShare = 0.1;
    private const int LeastCells = 10;

    /// <summary>Share of the plume's cells that are darker than the sky: only these tell an opacity.</summary>
    internal double DarkShare => Cells.Zip(Ratios).Count(c => c.First && c.Second < 1) / (double)Cells.Count(c => c);

    /// <summary>The plume's cells and the land behind it, whose edge two backgrounds are compared across.</summary>
    internal bool[] WithLand(SmokeScene scene) =>
        [.. Cells.Select((plume, i) => plume || (scene.Own[i] && scene.IsLand(i / scene.Crop.Width)))];

    /// <summary>Finds the plume; null when nothing departs from the sky.</summary>
    /// <param name="scene">Where to look.</param>
    /// <param name="sky">What lies behind.</param>
    /// <param name="source">Where the smoke comes from, px; null when unknown.</param>
    /// <param name="options">Thresholds.</param>
    internal static Plume? Find(SmokeScene scene, SkyBehind sky, PicturePoint? source, SmokeMeterOptions options)
    {
        var crop = scene.Crop;
        var ratios = new float[scene.Own.Length];
        for (var i = 0; i < ratios.Length; i++)
            ratios[i] = (float)sky.Ratio(crop, i);
        var parts = PlumeParts.Of(scene, sky, ratios, source, options);
        var largest = parts.Count == 0 ? 0 : parts.Max(p => p.Cells.Count);
        if (largest < Math.Max(LeastCells, options.LeastPlume * scene.Own.Count(o => o)))
            return null;
        var plume = parts.FindAll(p => p.Cells.Count >= PartShare * largest);
        var cells = new bool[ratios.Length];
        foreach (var cell in plume.SelectMany(p => p.Cells))
            cells[cell] = true;
        var evidence = PlumeEvidence.Of(plume, scene, sky, options.Kind);
        return new(cells, ratios, PlumeKind.Of(evidence, sky.RelativeSpread, options.Kind));
    }
}
