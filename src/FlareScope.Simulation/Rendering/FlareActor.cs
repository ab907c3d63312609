namespace FlareScope.Simulation.Rendering;

/// <summary>One flare over time: its pose, its flame and its plume at any moment.</summary>
internal sealed class FlareActor
{
    private const float StartShare = 0.8f; // of the flame's axis
    private readonly FlareSpec _flare;
    private readonly ulong _seed;
    private readonly Flicker _flicker;
    private readonly double _puffingHz;

    /// <summary>Prepares a flare.</summary>
    /// <param name="seed">Seed of its flicker and textures.</param>
    /// <param name="flare">The flare.</param>
    public FlareActor(ulong seed, FlareSpec flare)
    {
        (_seed, _flare) = (seed, flare);
        _flicker = new Flicker(seed, flare.Flame);
        _puffingHz = flare.Flame.PuffingHz; // kept while the heat drifts: a changed frequency would jump in phase
    }

    /// <summary>Draws the flare at a time.</summary>
    /// <param name="view">Camera at that time.</param>
    /// <param name="flame">The flame with its heat at that time.</param>
    /// <param name="seconds">Time since frame 0.</param>
    public FlareDrawing Draw(PinholeView view, FlameSpec flame, double seconds)
    {
        var pose = Pose(flame, seconds);
        var field = new FlameField(
            Hash.Derive(_seed, 3),
            pose.Slenderness,
            _puffingHz * seconds,
            Math.Clamp(flame.TipDiameterM * pose.Slenderness / pose.LengthM, 0.12, 0.8),
            flame.Roughness);
        var layer = FlameLayer.Draw(view, pose, field, flame.CoreKelvin);
        if (_flare.Smoke is not { } spec)
            return new FlareDrawing(_flare with { Flame = flame }, layer, null, null);
        var plume = Plume(spec, flame, pose, seconds);
        return new FlareDrawing(_flare with { Flame = flame }, layer, plume, SmokeLayer.Draw(view, plume));
    }

    private FlamePose Pose(FlameSpec flame, double seconds)
    {
        var flicker = _flicker.At(seconds);
        return new FlamePose(
            _flare.Stack.X,
            _flare.Stack.TipHeightM,
            flame.MeanLengthM * Math.Exp(flicker.LnLength),
            flame.MeanAreaM2 * Math.Exp(flicker.LnArea),
            new BentAxis(flame.Lean.StartDeg, flame.Lean.EndDeg, flame.BendLength));
    }

    /// <summary>The plume begins inside the mean flame's end; single puffs reach into it or leave it bare.</summary>
    private static SmokePlume Plume(SmokeSpec spec, FlameSpec flame, FlamePose pose, double seconds)
    {
        var (ux, uy) = pose.Axis.PointAt(StartShare);
        var start = (pose.TipX + (ux * flame.MeanLengthM), pose.TipHeightM + (uy * flame.MeanLengthM));
        var axis = new BentAxis(flame.Lean.EndDeg, spec.EndLeanDeg, 0.25, 40);
        var width = flame.MeanAreaM2 / flame.MeanLengthM;
        return new SmokePlume(spec, axis, start, spec.LengthInFlames * flame.MeanLengthM, 0.5 * width, spec.DriftMS * seconds);
    }
}
