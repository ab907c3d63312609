namespace FlareScope.Simulation.Tests;

public sealed class OpacityTruthTests
{
    private static readonly SimulationOptions Day = new()
    {
        Width = 640,
        Height = 400,
        Flares = 1,
        Light = LightCondition.Day,
        Weather = WeatherCondition.Clear,
        DistractorShare = 0,
        CameraHeightM = 1.7,
    };

    [Fact]
    public void Render_BlackSoot_LosesOnTheTransectWhatTheTruthSays()
    {
        var compared = 0;
        for (var seed = 0UL; seed < 14; seed++)
        {
            var scene = Exposed(seed, Day.WithSmoke("soot"), smoke => smoke with { Albedo = 0 });
            var frame = SceneRenderer.Render(scene);
            if (frame.Truth.Flares[0].Transect is not { } line || scene.Sky.CloudCover > 0.01)
                continue;
            var clean = SceneRenderer.Render(scene with { Smoke = null }).Luminance();

            // Albedo 0 leaves the flame's own light on the soot, which is also scaled by it: nothing but transmission is left.
            Assert.Equal(line.OpacityPercent, 100 * MeanLoss(frame.Luminance(), clean, frame.Width, line), 2.0);
            Assert.Equal(line.OpacityPercent, frame.Truth.OpacityPercent);
            compared++;
        }

        Assert.True(compared >= 4);
    }

    [Fact]
    public void Render_DeeperSoot_RaisesTheOpacity()
    {
        var scene = Exposed(22, Day.WithSmoke("soot"), smoke => smoke with { OpticalDepth = 0.4 });
        var thin = SceneRenderer.Render(scene).Truth.OpacityPercent!.Value;
        var thick = SceneRenderer.Render(scene with { Smoke = scene.Smoke! with { OpticalDepth = 3 } }).Truth.OpacityPercent!.Value;

        Assert.InRange(thin, 5, 40);
        Assert.InRange(thick, thin + 20, 100);
    }

    [Fact]
    public void Render_SteamInAClearSky_IsBrighterThanTheSkyAndNoSmokeLabel()
    {
        var compared = 0;
        for (var seed = 0UL; seed < 10; seed++)
        {
            var scene = Exposed(seed, Day.WithSmoke("steam"), smoke => smoke with { OpticalDepth = 4 });
            var frame = SceneRenderer.Render(scene);
            var clean = SceneRenderer.Render(scene with { Smoke = null }).Luminance();
            var steam = frame.Luminance().Where((_, i) => frame.Mask[i] == 3).ToArray();
            if (steam.Length < 200 || scene.Sky.CloudCover > 0.01)
                continue;

            Assert.True(steam.Average() > 1.05 * clean.Where((_, i) => frame.Mask[i] == 3).Average());
            Assert.Equal(SmokeKind.Steam, frame.Truth.SmokeKind);
            Assert.NotNull(frame.Truth.Flares[0].PlumeBox);
            Assert.DoesNotContain(frame.Boxes, b => b.Class == Core.Analysis.DetectionClass.Smoke);
            compared++;
        }

        Assert.True(compared >= 3);
    }

    [Fact]
    public void Render_Steam_IsGoneFurtherDown()
    {
        var scene = Exposed(3, Day.WithSmoke("steam"), smoke => smoke with { LengthInFlames = 2, OpticalDepth = 3 });
        var near = SceneRenderer.Render(scene).Mask.Count(m => m == 3);
        var far = SceneRenderer.Render(scene with { Smoke = scene.Smoke! with { LengthInFlames = 1 } }).Mask.Count(m => m == 3);

        Assert.True(near > 1.5 * far && far > 0);
    }

    [Fact]
    public void Render_Soot_DepthIntegralFitsTheOpacity()
    {
        for (var seed = 0UL; seed < 8; seed++)
        {
            if (SceneRenderer.Render(SceneGenerator.Draw(seed, Day.WithSmoke("soot"))).Truth.Flares[0].Transect is not { } line)
                continue;

            // The mean of -ln(1 - opacity) is at least that of the mean opacity (Jensen), and near it where the plume is even.
            var least = -Math.Log(1 - (line.OpacityPercent / 100)) * line.LengthM;
            Assert.InRange(line.OpticalDepthM, least - 1e-9, 2 * least);
        }
    }

    [Fact]
    public void Render_NoPlume_HasOpacityZeroAndNoTransect()
    {
        var truth = SceneRenderer.Render(SceneGenerator.Draw(4, Day.WithSmoke("none"))).Truth;

        Assert.Equal((0, SmokeKind.None), (truth.OpacityPercent, truth.SmokeKind));
        Assert.Null(truth.Flares[0].Transect);
    }

    private static SceneSpec Exposed(ulong seed, SimulationOptions options, Func<SmokeSpec, SmokeSpec> change)
    {
        var scene = SceneGenerator.Draw(seed, options).Exposed();
        return scene with { Smoke = change(scene.Smoke!) };
    }

    private static double MeanLoss(double[] smoky, double[] clean, int width, OpacityTransect line)
    {
        var steps = (int)double.Hypot(line.X2 - line.X1, line.Y2 - line.Y1);
        return Enumerable.Range(0, steps + 1).Average(i =>
        {
            var x = (int)(line.X1 + ((line.X2 - line.X1) * i / steps));
            var y = (int)(line.Y1 + ((line.Y2 - line.Y1) * i / steps));
            return 1 - (smoky[(y * width) + x] / clean[(y * width) + x]);
        });
    }
}
