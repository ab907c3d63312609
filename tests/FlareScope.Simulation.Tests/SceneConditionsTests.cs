using FlareScope.Core;
using FlareScope.Core.Cameras;

namespace FlareScope.Simulation.Tests;

public sealed class SceneConditionsTests
{
    private static readonly SimulationOptions Small = new() { Width = 400, Height = 300, Flares = 1, SmokeShare = 0, SteamShare = 0 };

    [Fact]
    public void Render_MoreHeat_GivesMoreLight()
    {
        var scene = SceneGenerator.Draw(6, Small with { Light = LightCondition.Night, HeatReleaseMW = 80, DistanceM = 400 }).Dark();
        var exposed = scene.Exposed(0.3 / scene.Flame.LuminanceCdM2);
        var light = new[] { 10.0, 25, 60 }
            .Select(heat => SceneRenderer.Render(exposed with { Flame = exposed.Flame with { HeatReleaseMW = heat } }).Luminance().Sum())
            .ToArray();

        Assert.True(light[1] > 1.5 * light[0] && light[2] > 1.5 * light[1]);
    }

    [Theory]
    [InlineData(WeatherCondition.Clear)]
    [InlineData(WeatherCondition.Overcast)]
    [InlineData(WeatherCondition.LowSun)]
    [InlineData(WeatherCondition.Rain)]
    [InlineData(WeatherCondition.Haze)]
    public void Draw_Weather_IsKeptAndWritten(WeatherCondition weather)
    {
        for (var seed = 0UL; seed < 20; seed++)
        {
            var scene = SceneGenerator.Draw(seed, Small with { Weather = weather });

            Assert.Equal(weather, scene.Weather);
            Assert.Equal(weather == WeatherCondition.Rain, scene.Air.Rain > 0);
            Assert.False(weather == WeatherCondition.LowSun && (scene.Light == LightCondition.Night || scene.Sky.Disc is null));
            Assert.True(scene.Air.Transmission(scene.View.DistanceM) > 0.29);
        }
    }

    [Fact]
    public void Draw_MixedWeather_HasThemAll() =>
        Assert.Equal(5, Enumerable.Range(0, 120).Select(i => SceneGenerator.Draw((ulong)i, Small).Weather).Distinct().Count());

    [Fact]
    public void Draw_LowSunAtNight_IsRefused()
    {
        var error = Assert.Throws<UserInputException>(() =>
            SceneGenerator.Draw(1, Small with { Light = LightCondition.Night, Weather = WeatherCondition.LowSun }));

        Assert.Equal("simulate-no-sun", error.Code);
    }

    [Fact]
    public void Render_Haze_TakesContrastFromTheStack()
    {
        var scene = SceneGenerator.Draw(2, Small with { Light = LightCondition.Day, Weather = WeatherCondition.Clear, DistanceM = 500 }).Exposed();
        var clear = scene with { Air = new AirSpec(80_000, 0) };
        var hazy = scene with { Air = new AirSpec(1500, 0) };

        Assert.True(StackContrast(hazy) < 0.5 * StackContrast(clear));
    }

    [Fact]
    public void Render_Rain_ChangesFromFrameToFrame()
    {
        var scene = SceneGenerator.Draw(2, Small with { Light = LightCondition.Day, Weather = WeatherCondition.Rain }).Exposed();
        var video = new SceneVideo(scene with { FrameIntervalS = 0 }); // nothing else can move
        var dry = new SceneVideo(scene with { FrameIntervalS = 0, Air = scene.Air with { Rain = 0 } });

        Assert.NotEqual(video.Render(0).Rgba, video.Render(1).Rgba);
        Assert.Equal(video.Render(1).Rgba, video.Render(1).Rgba);
        Assert.Equal(dry.Render(0).Rgba, dry.Render(1).Rgba);
    }

    [Fact]
    public void Render_SeveralFlares_EachHasItsOwnTruthAndLabel()
    {
        var several = 0;
        for (var seed = 0UL; seed < 12; seed++)
        {
            var frame = SceneRenderer.Render(SceneGenerator.Draw(seed, Small with { Width = 640, Flares = 3 }));
            var flares = frame.Truth.Flares;

            Assert.Equal(flares.Count, frame.Boxes.Count(b => b.Class == Core.Analysis.DetectionClass.Flame));
            Assert.Equal(Enumerable.Range(0, flares.Count), flares.Select(f => f.Flare));
            Assert.Equal(frame.Mask.Count(m => m == 1), flares.Sum(f => f.AreaPx));
            Assert.Equal(frame.Truth.HeatReleaseMW, flares[0].HeatReleaseMW);
            Assert.All(flares.Skip(1), f => Assert.True(f.HeatReleaseMW < flares[0].HeatReleaseMW));
            Assert.All(flares, f => Assert.Equal(f.HeatReleaseMW / flares[0].HeatReleaseMW, f.GasFlow.Value / flares[0].GasFlow.Value, 1e-9));
            several += flares.Count > 1 ? 1 : 0;
        }

        Assert.True(several >= 8);
    }

    [Fact]
    public void Render_Distractors_CarryNoTruthOfTheirOwn()
    {
        var seen = new HashSet<string>();
        for (var seed = 0UL; seed < 60; seed++)
        {
            var scene = SceneGenerator.Draw(seed, Small with { DistractorShare = 1 });
            seen.UnionWith(scene.Distractors);
            if (seed % 10 != 0)
                continue;
            var frame = SceneRenderer.Render(scene);
            Assert.Single(frame.Truth.Flares);
            Assert.Single(frame.Boxes);
            Assert.Equal(scene.Distractors, frame.Truth.Distractors);
        }

        Assert.Superset(new HashSet<string> { "sun", "moon", "lamps", "lit-windows", "red-cloth", "warning-lights" }, seen);
        Assert.Empty(SceneGenerator.Draw(1, Small with { DistractorShare = 0, Light = LightCondition.Day, Weather = WeatherCondition.Clear }).Distractors);
    }

    [Theory]
    [InlineData(40, null, null)]
    [InlineData(null, 30.0, null)]
    [InlineData(null, 12.0, 350.0)]
    public void Draw_Camera_StandsAndSeesAsAsked(int? height, double? field, double? distance)
    {
        for (var seed = 0UL; seed < 6; seed++)
        {
            var options = Small with { CameraHeightM = height, FovDeg = field, DistanceM = distance };
            var scene = SceneGenerator.Draw(seed, options);
            var camera = SceneRenderer.Render(scene).Truth.Camera;

            if (height is { } metres)
                Assert.Equal(metres, scene.View.LensHeightM);
            if (distance is { } metresAway)
                Assert.Equal(metresAway, camera.DistanceM!.Value, 0.02);
            if (field is { } degrees)
                Assert.Equal(degrees, 2 * Math.Atan(200 / camera.FocalLengthPx!.Value) * 180 / Math.PI, 0.01);
        }
    }

    [Fact]
    public void Render_ReferenceLine_GivesTheScaleOfTheCamera()
    {
        var compared = 0;
        for (var seed = 0UL; seed < 20; seed++)
        {
            var frame = SceneRenderer.Render(SceneGenerator.Draw(seed, Small));
            if (frame.Truth.ReferenceLine is not { } line)
                continue;
            var tip = frame.Camera.Tip!;
            var exact = ImageScaleResolver.Resolve(frame.Camera, frame.Width, frame.Height, tip.X!.Value, tip.Y!.Value)!.MetresPerPixel;
            var drawn = ImageScaleResolver.Resolve(new CameraDocument { Scale = line }, frame.Width, frame.Height, 1, 1)!.MetresPerPixel;

            Assert.InRange(drawn / exact, 0.85, 1.18); // looking up foreshortens
            compared++;
        }

        Assert.True(compared >= 10);
    }

    private static double StackContrast(SceneSpec scene)
    {
        var frame = SceneRenderer.Render(scene);
        var light = frame.Luminance();
        var (x, y) = ((int)frame.Truth.Flares[0].TipPx[0], (int)frame.Truth.Flares[0].TipPx[1] + 6);
        return Math.Abs(Math.Log(light[(y * frame.Width) + x] / light[(y * frame.Width) + x + 60]));
    }
}
