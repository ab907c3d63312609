namespace FlareScope.Simulation.Rendering;

/// <summary>One flare drawn at one moment.</summary>
/// <param name="Flare">The flare, its flame as it burns at that moment.</param>
/// <param name="Flame">Its flame in the picture.</param>
/// <param name="Plume">Its plume's shape; null when it burns clean.</param>
/// <param name="Smoke">Its plume's optical depth in the picture; null when it burns clean.</param>
internal sealed record FlareDrawing(FlareSpec Flare, FlameLayer Flame, SmokePlume? Plume, SmokeLayer? Smoke)
{
    /// <summary>What is true of it.</summary>
    /// <param name="number">Number of the flare in the scene.</param>
    /// <param name="view">Camera.</param>
    /// <param name="extent">What its plume's mask measures.</param>
    public FlareTruth Truth(int number, PinholeView view, SmokeExtent extent)
    {
        var spec = Flare.Flame;
        var box = MaskBoxes.OfFlame(Flame);
        var tip = view.Project(Flare.Stack.X, Flare.Stack.TipHeightM);
        var transect = Plume is { } plume && Smoke is { } smoke ? PlumeTransect.Find(view, plume, smoke, spec.MeanLengthM) : null;
        return new FlareTruth
        {
            Flare = number,
            HeatReleaseMW = spec.HeatReleaseMW,
            GasFlow = FrameTruth.Flow(spec.FlowM3PerSecond),
            LengthM = Flame.Extent.LengthM,
            AreaM2 = Flame.Extent.AreaM2,
            LengthMeanM = spec.MeanLengthM,
            AreaMeanM = spec.MeanAreaM2,
            LengthPx = Flame.Extent.LengthPx,
            AreaPx = Flame.Extent.AreaPx,
            TipPx = [Math.Round(tip.X, 2), Math.Round(tip.Y, 2)],
            FlameBox = box,
            PlumeBox = extent.VisibleBox,
            SmokeKind = Flare.Smoke?.Kind ?? SmokeKind.None,
            OpacityPercent = Flare.Smoke is null ? 0 : transect?.OpacityPercent,
            OpacityMaskPercent = 100 * extent.Opacity,
            Transect = transect,
            PlumeSpeedMS = Flare.Smoke?.DriftMS,
            PuffingHz = spec.PuffingHz,
            Law = spec.Residuals.LawName,
            TouchesFrameEdge = box is { } seen && MaskBoxes.TouchesEdge(seen, view),
        };
    }
}
