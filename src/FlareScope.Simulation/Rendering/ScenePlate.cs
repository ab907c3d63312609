using FlareScope.Core.Analysis;

namespace FlareScope.Simulation.Rendering;

/// <summary>A scene with all that does not move already painted, ready for its flames at any time.</summary>
internal sealed class ScenePlate
{
    private readonly SceneSpec _scene;
    private readonly CameraMotion? _motion;
    private readonly int _margin;
    private readonly FlareActor[] _actors;
    private readonly LinearImage _still;

    /// <summary>Paints sky, land and stacks.</summary>
    public ScenePlate(SceneSpec scene)
    {
        _scene = scene;
        _motion = scene.Motion is { } motion ? new CameraMotion(motion) : null;
        _margin = _motion?.ReachPx ?? 0;
        _actors = [.. scene.Flares.Select((flare, i) => new FlareActor(i == 0 ? scene.Seed : Hash.Derive(scene.Seed, 40 + (ulong)i), flare))];
        var wide = scene with { View = scene.View.Widened(_margin) };
        _still = new LinearImage(wide.View.Width, wide.View.Height);
        var light = new SceneLight(scene);
        SkyPainter.Paint(_still, wide);
        GroundPainter.Paint(_still, wide, light);
        StructurePainter.Paint(_still, wide, light);
        LampPainter.Paint(_still, wide);
    }

    /// <summary>Renders a frame whose first flame may have changed its heat since the scene was drawn.</summary>
    public RenderedFrame Render(FlameSpec flame, int frame)
    {
        var seconds = frame * _scene.FrameIntervalS;
        var shift = _motion?.At(seconds) ?? default;
        var scene = _scene with { View = _scene.View.Shifted(shift) };
        var view = scene.View;
        var image = _motion is null ? _still.Clone() : _still.Crop(_margin - shift.X, _margin - shift.Y, view.Width, view.Height);
        var mask = new byte[view.Width * view.Height];
        var flares = PaintFlares(scene, image, mask, flame, seconds);
        Finish(scene, image, frame);
        var pixels = Sensor.Read(image, scene.Sensor, Hash.Derive(scene.Seed, 1000 + (ulong)frame));
        var labels = MaskBoxes.Labels(flares);
        var truth = Truth(scene, flame, flares, frame, seconds);
        return new RenderedFrame(view.Width, view.Height, pixels, mask, truth, truth.Camera, labels, scene.Sensor.JpegQuality);
    }

    private List<FlareTruth> PaintFlares(SceneSpec scene, LinearImage image, byte[] mask, FlameSpec first, double seconds)
    {
        var light = new SceneLight(scene);
        var painter = new SmokePainter(scene, light);
        var through = scene.Air.Transmission(scene.View.DistanceM);
        if (Vent.Draw(scene, seconds) is { } vent)
            painter.Paint(image, mask, vent, scene.Stack.SecondSteam!, null);
        var truths = new List<FlareTruth>(_actors.Length);
        var drawings = _actors.Select((actor, i) => actor.Draw(scene.View, i == 0 ? first : scene.Others[i - 1].Flame, seconds)).ToArray();
        for (var i = 0; i < drawings.Length; i++)
        {
            var drawing = drawings[i];
            FlamePainter.Paint(image, drawing.Flame, (float)(drawing.Flare.Flame.LuminanceCdM2 * scene.Sensor.Exposure), light.Air, through);
            var extent = drawing.Smoke is { } smoke
                ? painter.Paint(image, mask, smoke, drawing.Flare.Smoke!, drawing.Flame)
                : SmokeExtent.None;
            truths.Add(drawing.Truth(i, scene.View, extent));
        }

        foreach (var drawing in drawings)
            FlamePainter.Mark(mask, scene.View.Width, drawing.Flame);
        return truths;
    }

    private static void Finish(SceneSpec scene, LinearImage image, int frame)
    {
        if (scene.Air.Rain > 0)
        {
            var slant = Math.Tan(Math.Atan2(scene.Flame.WindSpeedMS, 9)) * (scene.Flame.Lean.EndDeg < 0 ? -1 : 1); // drops fall at about 9 m/s
            var drops = new SceneLight(scene).Air;
            RainPainter.Paint(image, scene.Air.Rain, slant, drops * 1.15f, Hash.Derive(scene.Seed, 500_000 + (ulong)frame));
        }

        Lens.AddGlare(image, scene.Sensor.Glare);
        if (scene.Sensor.Veil != default)
            image.AddEverywhere(scene.Sensor.Veil);
        Lens.Blur(image, scene.Sensor.BlurPx);
    }

    private static FrameTruth Truth(SceneSpec scene, FlameSpec flame, List<FlareTruth> flares, int frame, double seconds)
    {
        var first = flares[0];
        return new FrameTruth
        {
            Frame = frame,
            HeatReleaseMW = first.HeatReleaseMW,
            GasFlow = first.GasFlow,
            LengthM = first.LengthM,
            AreaM2 = first.AreaM2,
            LengthMeanM = first.LengthMeanM,
            AreaMeanM = first.AreaMeanM,
            LengthPx = first.LengthPx,
            AreaPx = first.AreaPx,
            OpacityPercent = first.OpacityPercent,
            SmokeKind = first.SmokeKind,
            Camera = scene.Camera,
            ReferenceLine = ReferenceLine.On(scene.View, scene.Stack),
            Light = scene.Light,
            Weather = scene.Weather,
            CameraHeightM = scene.View.LensHeightM,
            ShiftPx = new PixelShift(Math.Round(scene.View.Shift.X, 3), Math.Round(scene.View.Shift.Y, 3)),
            Distractors = scene.Distractors,
            Flares = flares,
            Gas = flame.GasPreset,
            WindSpeedMS = flame.WindSpeedMS,
            Law = first.Law,
            Seed = scene.Seed,
            TimeS = seconds,
            TouchesFrameEdge = first.TouchesFrameEdge,
        };
    }
}
