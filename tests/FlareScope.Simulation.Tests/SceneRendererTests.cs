using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Simulation.Tests;

public sealed class SceneRendererTests
{
    private static readonly SimulationOptions Small = new() { Width = 400, Height = 300, Flares = 1 };

    [Fact]
    public void Render_SameSeed_GivesSameBytes()
    {
        var first = SceneRenderer.Render(SceneGenerator.Draw(5, Small));
        var second = SceneRenderer.Render(SceneGenerator.Draw(5, Small));

        Assert.Equal(first.Rgba, second.Rgba);
        Assert.Equal(first.Mask, second.Mask);
        Assert.Equal(first.ToJpeg(), second.ToJpeg());
        Assert.Equal(first.Truth.ToJsonLine(), second.Truth.ToJsonLine());
    }

    [Theory]
    [InlineData(LightCondition.Day)]
    [InlineData(LightCondition.Dusk)]
    [InlineData(LightCondition.Night)]
    public void Render_ManyScenes_TruthIsWhatTheMaskShows(LightCondition light)
    {
        for (var seed = 0UL; seed < 12; seed++)
        {
            var scene = SceneGenerator.Draw(seed, Small with { Light = light });
            var frame = SceneRenderer.Render(scene);
            var truth = frame.Truth;
            var flame = frame.Boxes.Single(b => b.Class == DetectionClass.Flame).Box;
            var scale = Assert.IsType<ImageScale>(ImageScaleResolver.Resolve(
                frame.Camera, frame.Width, frame.Height, flame.X + (flame.Width / 2), flame.Y + (flame.Height / 2)));

            Assert.Equal(light, truth.Light);
            Assert.Equal(frame.Mask.Count(m => m == 1), truth.AreaPx);
            Assert.InRange(truth.LengthPx, 0.5 * Math.Max(flame.Width, flame.Height), 1.6 * double.Hypot(flame.Width, flame.Height));
            Assert.InRange(truth.LengthM / (truth.LengthPx * scale.MetresPerPixel), 0.85, 1.18); // looking up foreshortens
            Assert.InRange(truth.AreaM2 / (truth.AreaPx * scale.MetresPerPixel * scale.MetresPerPixel), 0.8, 1.25);
        }
    }

    [Fact]
    public void Render_ManyScenes_FlameHasTheDrawnSize()
    {
        for (var seed = 0UL; seed < 25; seed++)
        {
            var scene = SceneGenerator.Draw(seed, Small);
            var truth = SceneRenderer.Render(scene).Truth;
            var flicker = scene.Flame.Residuals.Flicker;

            Assert.Equal(flicker.LnLength, Math.Log(truth.LengthM / truth.LengthMeanM), 0.08);
            Assert.Equal(flicker.LnArea, Math.Log(truth.AreaM2 / truth.AreaMeanM), 0.1);
        }
    }

    [Fact]
    public void Render_ManyScenes_FlameStandsInsideThePicture()
    {
        var frames = Enumerable.Range(0, 60).Select(i => SceneRenderer.Render(SceneGenerator.Draw((ulong)i, Small))).ToArray();

        Assert.All(frames, frame => Assert.Contains(frame.Boxes, b => b.Class == DetectionClass.Flame));
        Assert.True(frames.Count(frame => frame.Truth.TouchesFrameEdge) <= 3);
        Assert.All(frames, frame => Assert.InRange(frame.Boxes[0].Box.Height / frame.Height, 0.015, 0.85));
    }

    [Fact]
    public void Render_Flow_IsHeatOverLowerHeatingValue()
    {
        var truth = SceneRenderer.Render(SceneGenerator.Draw(11, Small)).Truth;

        Assert.True(GasPresets.TryGet(truth.Gas, out var gas));
        var megajoulesPerSecond = truth.GasFlow.Value * 1000 / 86_400 * gas.Mixture.LowerHeatingValue(ReferenceState.Celsius20);
        Assert.Equal(truth.HeatReleaseMW, megajoulesPerSecond, 1e-9 * truth.HeatReleaseMW);
        Assert.Equal(("thousand m3/day", "20C 101.325 kPa"), (truth.GasFlow.Unit, truth.GasFlow.Reference));
    }

    [Fact]
    public void Render_Day_IsBrighterThanNight()
    {
        for (var seed = 0UL; seed < 5; seed++)
            Assert.True(Brightness(seed, LightCondition.Day) > 2 * Brightness(seed, LightCondition.Night));
    }

    [Fact]
    public void Render_MaskEdge_IsHalfOfTheLocalPeak()
    {
        var scene = SceneGenerator.Draw(12, new SimulationOptions { Light = LightCondition.Night, SmokeShare = 0, DistanceM = 150 });
        var bare = scene with
        {
            Sky = scene.Sky with { LuminanceCdM2 = 0, Stars = 0, Disc = null },
            Ground = scene.Ground with { Lamps = 0 },
            Stack = scene.Stack with { ObstacleLights = false },
            Sensor = scene.Sensor with
            {
                Exposure = 0.2 / scene.Flame.LuminanceCdM2,
                WhiteBalance = new(1, 1, 1),
                Glare = 0,
                BlurPx = 0,
                ShotNoise = 0,
                ReadNoise = 0,
            },
        };
        var frame = SceneRenderer.Render(bare);
        var light = frame.Rgba.Where((_, i) => i % 4 == 0).Select(Linear).ToArray();

        var ratios = EdgeRatios(frame, light).Order().ToArray();

        Assert.True(ratios.Length > 50);
        Assert.InRange(ratios[ratios.Length / 2], 0.4, 0.6);
    }

    [Fact]
    public void Render_Smoke_HasBoxMaskAndOpacity()
    {
        var scene = SceneGenerator.Draw(22, Small with { Light = LightCondition.Day, SmokeShare = 1 });
        var thick = scene with { Smoke = Assert.IsType<SmokeSpec>(scene.Smoke) with { OpticalDepth = 2.5 } };
        var thin = scene with { Smoke = scene.Smoke with { OpticalDepth = 0.5 } };

        var (dark, pale) = (SceneRenderer.Render(thick), SceneRenderer.Render(thin));

        Assert.Contains(dark.Boxes, b => b.Class == DetectionClass.Smoke);
        Assert.Contains((byte)2, dark.Mask);
        Assert.InRange(pale.Truth.OpacityPercent!.Value, 10, dark.Truth.OpacityPercent!.Value - 10);
        Assert.Equal(0, SceneRenderer.Render(scene with { Smoke = null }).Truth.OpacityPercent);
    }

    private static double Brightness(ulong seed, LightCondition light) =>
        SceneRenderer.Render(SceneGenerator.Draw(seed, Small with { Light = light })).Rgba.Where((_, i) => i % 4 != 3).Average(v => v);

    private static double Linear(byte code)
    {
        var c = code / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    /// <summary>For each place where the mask ends to the right: the light midway between last and next pixel, over the near peak.</summary>
    private static IEnumerable<double> EdgeRatios(RenderedFrame frame, double[] light)
    {
        for (var i = 12; i < frame.Mask.Length - 2; i++)
        {
            if (frame.Mask[i] == 1 && frame.Mask[i + 1] == 0 && Enumerable.Range(i - 3, 4).All(k => frame.Mask[k] == 1))
                yield return (light[i] + light[i + 1]) / 2 / Enumerable.Range(i - 3, 4).Max(k => light[k]);
        }
    }
}
