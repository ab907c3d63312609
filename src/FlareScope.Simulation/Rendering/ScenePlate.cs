using FlareScope.Core.Analysis;

namespace FlareScope.Simulation.Rendering;

/// <summary>A scene with all that does not move already painted, ready for its flame at any time.</summary>
internal sealed class ScenePlate
{
    private readonly SceneSpec _scene;
    private readonly Flicker _flicker;
    private readonly LinearImage _still;

    /// <summary>Paints sky, land and stack.</summary>
    public ScenePlate(SceneSpec scene)
    {
        _scene = scene;
        _flicker = new Flicker(scene);
        _still = new LinearImage(scene.View.Width, scene.View.Height);
        var light = new SceneLight(scene);
        SkyPainter.Paint(_still, scene);
        GroundPainter.Paint(_still, scene, light);
        StructurePainter.Paint(_still, scene, light);
        LampPainter.Paint(_still, scene);
    }

    /// <summary>Renders a frame with a flame that may have changed its heat since the scene was drawn.</summary>
    public RenderedFrame Render(FlameSpec flame, int frame)
    {
        var seconds = frame * _scene.FrameIntervalS;
        var view = _scene.View;
        var pose = Pose(flame, seconds);
        var field = new FlameField(
            Hash.Derive(_scene.Seed, 3),
            pose.Slenderness,
            _scene.Flame.PuffingHz * seconds,
            Math.Clamp(flame.TipDiameterM * pose.Slenderness / pose.LengthM, 0.12, 0.8),
            flame.Roughness);
        var layer = FlameLayer.Draw(view, pose, field, flame.CoreKelvin);
        var image = _still.Clone();
        FlamePainter.Paint(image, layer, (float)(flame.LuminanceCdM2 * _scene.Sensor.Exposure));
        var smoke = _scene.Smoke is { } spec ? SmokeLayer.Draw(view, Plume(spec, flame, pose, seconds)) : null;
        var mask = new byte[view.Width * view.Height];
        var extent = smoke is null ? SmokeExtent.None : SmokePainter.Paint(image, mask, smoke, layer, _scene);
        FlamePainter.Mark(mask, view.Width, layer);
        Lens.AddGlare(image, _scene.Sensor.Glare);
        Lens.Blur(image, _scene.Sensor.BlurPx);
        var pixels = Sensor.Read(image, _scene.Sensor, Hash.Derive(_scene.Seed, 1000 + (ulong)frame));
        var boxes = MaskBoxes.Find(mask, view.Width, view.Height, extent.Visible);
        return new RenderedFrame(
            view.Width, view.Height, pixels, mask, Truth(flame, layer, extent.Opacity, frame, seconds, boxes), _scene.Camera, boxes, _scene.Sensor.JpegQuality);
    }

    private FlamePose Pose(FlameSpec flame, double seconds)
    {
        var flicker = _flicker.At(seconds);
        var axis = new BentAxis(flame.Lean.StartDeg, flame.Lean.EndDeg, flame.BendLength);
        return new FlamePose(
            _scene.Stack.X,
            _scene.Stack.TipHeightM,
            flame.MeanLengthM * Math.Exp(flicker.LnLength),
            flame.MeanAreaM2 * Math.Exp(flicker.LnArea),
            axis);
    }

    private static SmokePlume Plume(SmokeSpec spec, FlameSpec flame, FlamePose pose, double seconds)
    {
        var (ux, uy) = pose.Axis.PointAt(0.8f);
        var start = (pose.TipX + (ux * pose.LengthM), pose.TipHeightM + (uy * pose.LengthM));
        var axis = new BentAxis(flame.Lean.EndDeg, spec.EndLeanDeg, 0.25, 40);
        var width = pose.AreaM2 / pose.LengthM;
        return new SmokePlume(spec, axis, start, spec.LengthInFlames * flame.MeanLengthM, 0.5 * width, spec.DriftMS * seconds);
    }

    private FrameTruth Truth(
        FlameSpec flame, FlameLayer layer, double opacity, int frame, double seconds, List<Detection> boxes) => new()
        {
            Frame = frame,
            HeatReleaseMW = flame.HeatReleaseMW,
            GasFlow = FrameTruth.Flow(flame.FlowM3PerSecond),
            LengthM = layer.Extent.LengthM,
            AreaM2 = layer.Extent.AreaM2,
            LengthMeanM = flame.MeanLengthM,
            AreaMeanM = flame.MeanAreaM2,
            LengthPx = layer.Extent.LengthPx,
            AreaPx = layer.Extent.AreaPx,
            OpacityPercent = 100 * opacity,
            Camera = _scene.Camera,
            Light = _scene.Light,
            Gas = flame.GasPreset,
            WindSpeedMS = flame.WindSpeedMS,
            Law = flame.Residuals.LawName,
            Seed = _scene.Seed,
            TimeS = seconds,
            TouchesFrameEdge = boxes.Any(b => b.Class == DetectionClass.Flame && MaskBoxes.TouchesEdge(b.Box, _scene.View)),
        };
}
