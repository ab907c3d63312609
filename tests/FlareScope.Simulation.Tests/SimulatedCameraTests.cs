namespace FlareScope.Simulation.Tests;

public sealed class SimulatedCameraTests
{
    private static readonly SimulationOptions Small = new() { Width = 320, Height = 240, Light = LightCondition.Dusk };

    [Fact]
    public void Frames_OfOneCamera_Evolve()
    {
        var frames = new SimulatedCamera(4, Small).Frames().Take(4).ToArray();

        Assert.Equal([0, 1, 2, 3], frames.Select(f => f.Truth.Frame));
        Assert.Equal(4, frames.Select(f => f.Truth.AreaPx).Distinct().Count());
        Assert.All(frames, frame => Assert.Equal(frames[0].Camera.Tip, frame.Camera.Tip));
    }

    [Fact]
    public void Render_AnyOrder_GivesTheSameFrame()
    {
        var camera = new SimulatedCamera(4, Small);
        var late = camera.Render(30);
        _ = camera.Render(2);

        Assert.Equal(late.Rgba, camera.Render(30).Rgba);
        Assert.Equal(late.Rgba, new SimulatedCamera(4, Small).Render(30).Rgba);
    }

    [Fact]
    public void HeatAt_OverMinutes_DriftsBelowTheScenesHeat()
    {
        var camera = new SimulatedCamera(4, Small);

        var heats = Enumerable.Range(0, 120).Select(i => camera.HeatAt(5.0 * i)).ToArray();

        Assert.True(heats.Max() > 1.3 * heats.Min());
        Assert.True(heats.Max() <= camera.Scene.Flame.HeatReleaseMW);
        Assert.True(heats.Zip(heats.Skip(1), (a, b) => Math.Abs(Math.Log(b / a))).Max() < 0.15); // slowly
        Assert.Equal(heats[1], camera.Render(5).Truth.HeatReleaseMW, 1e-9);
    }

    [Fact]
    public void Frames_OfManySeconds_FlickerAboutTheMean()
    {
        var camera = new SimulatedCamera(9, Small, frameIntervalS: 1.7);

        var departures = camera.Frames().Take(60).Select(f => Math.Log(f.Truth.AreaM2 / f.Truth.AreaMeanM)).ToArray();

        Assert.InRange(departures.Average(), -0.15, 0.15);
        Assert.InRange(Math.Sqrt(departures.Average(d => d * d)), 0.1, 0.5); // declared: 0.25 over all scenes
    }
}
