using FlareScope.Core.Flames;

namespace FlareScope.Simulation.Tests;

public sealed class SceneVideoTests
{
    private static readonly SimulationOptions Small = new() { Width = 320, Height = 240, Flares = 1, Light = LightCondition.Dusk };

    [Fact]
    public void Render_At25Fps_FlameMovesSmoothly()
    {
        for (var seed = 0UL; seed < 3; seed++)
        {
            var video = new SceneVideo(SceneGenerator.Draw(seed, Small) with { FrameIntervalS = 0.04 });
            var masks = Enumerable.Range(0, 20).Select(i => video.Render(i).Mask).ToArray();

            var overlaps = masks.Zip(masks.Skip(1), Overlap).Order().ToArray();

            Assert.True(overlaps[0] > 0.6); // no jump
            Assert.True(overlaps[10] > 0.75);
            Assert.True(Overlap(masks[0], masks[^1]) < overlaps[10]); // but it does move
        }
    }

    [Fact]
    public void Render_ManySeconds_ForgetsWithinTwoSecondsAndRemembersAFrame()
    {
        double near = 0, far = 0;
        for (var seed = 0UL; seed < 40; seed++)
        {
            var flame = new Rendering.Flicker(seed, SceneGenerator.Draw(seed, Small).Flame);
            near += Correlation(flame, 0.04) / 40;
            far += Correlation(flame, 2) / 40;
        }

        Assert.InRange(near, 0.9, 1);
        Assert.InRange(far, -0.35, 0.35);
    }

    [Fact]
    public void Render_ManySeconds_MedianIsTheMeanFlameOfTheTruth()
    {
        double[] spreads = new double[40];
        for (var seed = 0UL; seed < 40; seed++)
        {
            var flame = new Rendering.Flicker(seed, SceneGenerator.Draw(seed, Small).Flame);
            var areas = Enumerable.Range(0, 1200).Select(i => flame.At(0.25 * i).LnArea).Order().ToArray();
            Assert.InRange(areas[600], -0.05, 0.05); // ln(area of half of all frames / areaMeanM)
            spreads[seed] = Math.Sqrt(areas.Average(a => a * a));
        }

        Assert.Equal(FlameModelUncertainty.Default.SingleFrameSigmaLnArea, spreads.Average(), 0.03);
    }

    [Fact]
    public void Render_FirstFrame_IsTheSceneItself()
    {
        var scene = SceneGenerator.Draw(8, Small);

        Assert.Equal(SceneRenderer.Render(scene).Rgba, new SceneVideo(scene).Render(0).Rgba);
    }

    [Fact]
    public void Render_ShakingAndPanning_ShiftIsWhereTheTipWent()
    {
        var scene = SceneGenerator.Draw(5, Small with { ShakePx = 3, PanPx = 40, SmokeShare = 0 }) with { FrameIntervalS = 0.5 };
        var video = new SceneVideo(scene);
        var first = video.Render(0);

        Assert.Equal(new PixelShift(0, 0), first.Truth.ShiftPx);
        var shifts = new List<PixelShift>();
        for (var i = 1; i < 40; i += 6)
        {
            var frame = video.Render(i);
            var shift = frame.Truth.ShiftPx;
            Assert.Equal(first.Truth.Flares[0].TipPx[0] + shift.X, frame.Truth.Flares[0].TipPx[0], 0.02);
            Assert.Equal(first.Truth.Flares[0].TipPx[1] + shift.Y, frame.Truth.Flares[0].TipPx[1], 0.02);
            Assert.Equal(frame.Truth.Flares[0].TipPx[0], frame.Camera.Tip!.X!.Value, 0.01);
            shifts.Add(shift);
        }

        Assert.True(shifts.Max(s => s.X) - shifts.Min(s => s.X) > 15);
        Assert.True(shifts.Select(s => s.Y).Distinct().Count() > 3);
    }

    [Fact]
    public void Render_Shaking_MovesTheBackgroundByTheShift()
    {
        // A single lamp on a black night, far from the flame, is a mark to find again.
        var options = Small with { Light = LightCondition.Day, Weather = WeatherCondition.Clear, ShakePx = 4, SmokeShare = 0, SteamShare = 0 };
        var scene = SceneGenerator.Draw(1, options).Exposed() with { FrameIntervalS = 0.3 };
        scene = scene with { Sky = scene.Sky with { CloudCover = 0, Disc = new DiscSpec(0.3, 0.3, 5, new(0.9f, 0.9f, 0.9f), 0), LuminanceCdM2 = 1 } };
        var video = new SceneVideo(scene);

        var (x0, y0) = Centre(video.Render(0));
        var frame = video.Render(4);
        var (x, y) = Centre(frame);

        Assert.Equal(frame.Truth.ShiftPx.X, x - x0, 0.3);
        Assert.Equal(frame.Truth.ShiftPx.Y, y - y0, 0.3);
        Assert.True(double.Hypot(x - x0, y - y0) > 1);
    }

    private static (double X, double Y) Centre(RenderedFrame frame)
    {
        var light = frame.Luminance();
        double sum = 0, x = 0, y = 0;
        for (var i = 0; i < light.Length; i++)
        {
            // The disc is grey; the flame is not.
            if (light[i] < 0.1 || frame.Rgba[(4 * i) + 2] < 0.9 * frame.Rgba[4 * i])
                continue;
            sum += light[i];
            x += light[i] * (i % frame.Width);
            y += light[i] * (i / frame.Width);
        }

        return (x / sum, y / sum);
    }

    private static double Overlap(byte[] a, byte[] b)
    {
        int both = 0, either = 0;
        for (var i = 0; i < a.Length; i++)
        {
            both += a[i] == 1 && b[i] == 1 ? 1 : 0;
            either += a[i] == 1 || b[i] == 1 ? 1 : 0;
        }

        return (double)both / either;
    }

    private static double Correlation(Rendering.Flicker flame, double lag)
    {
        double product = 0, square = 0;
        for (var i = 0; i < 1000; i++)
        {
            var here = flame.At(0.31 * i).LnArea;
            product += here * flame.At((0.31 * i) + lag).LnArea;
            square += here * here;
        }

        return product / square;
    }
}
