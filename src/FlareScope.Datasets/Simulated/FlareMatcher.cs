using FlareScope.Core.Analysis;

namespace FlareScope.Datasets.Simulated;

/// <summary>Joins measured flares to true ones, the best overlap first, and compares them.</summary>
internal static class FlareMatcher
{
    private const string NoSmoke = "none";
    private const string Soot = "soot";

    internal static PictureOutcome Match(SimulatedFrame frame, IReadOnlyList<Flare> measured, double leastOverlap)
    {
        var pairs =
            from truth in frame.Flares.Select((flare, i) => (Flare: flare, Index: i))
            where truth.Flare.FlameBox is not null
            from found in measured.Select((flare, i) => (Flare: flare, Index: i))
            let overlap = Overlap(truth.Flare.FlameBox!.Value, found.Flare)
            where overlap >= leastOverlap
            orderby overlap descending
            select (True: truth.Index, Found: found.Index);
        var taken = new Dictionary<int, int>();
        foreach (var (truth, found) in pairs)
        {
            if (!taken.ContainsKey(truth) && !taken.ContainsValue(found))
                taken.Add(truth, found);
        }

        var outcomes = frame.Flares
            .Select((flare, i) => (Flare: flare, Found: taken.TryGetValue(i, out var j) ? measured[j] : null))
            .Where(pair => pair.Flare.FlameBox is not null) // too few pixels to ask for
            .Select(pair => Compare(pair.Flare, pair.Found))
            .ToList();
        var extra = measured.Where((flare, i) => flare.Flame is not null && !taken.ContainsValue(i)).Count();
        return new PictureOutcome(frame.File, frame.Light, frame.Weather, outcomes, extra);
    }

    private static double Overlap(PixelBox truth, Flare flare) => flare.Detections
        .Where(d => d.Class == DetectionClass.Flame)
        .Select(d => d.Box.IntersectionOverUnion(truth))
        .DefaultIfEmpty(0)
        .Max();

    private static FlareOutcome Compare(SimulatedFlare truth, Flare? found)
    {
        var smoke = truth.PlumeBox is null ? NoSmoke : truth.SmokeKind;
        var flow = found?.Estimate.GasFlow;
        return new FlareOutcome(
            truth.AreaPx,
            found?.Flame is not null,
            truth.TouchesFrameEdge,
            found?.Flame?.LengthM / truth.LengthM,
            found?.Flame?.AreaM2 / truth.AreaM2,
            flow?.P50 / truth.GasFlow.Value,
            flow is null ? null : truth.GasFlow.Value >= flow.P05 && truth.GasFlow.Value <= flow.P95,
            smoke,
            found?.Smoke?.Kind ?? NoSmoke,
            smoke == Soot ? found?.Smoke?.OpacityPercent - truth.OpacityPercent : null);
    }
}
