using FlareScope.Core.Analysis;
using FlareScope.Core.Gas;
using FlareScope.Server.Features.Analyses;
using FlareScope.Server.Features.Models;
using FlareScope.Simulation;
using FlareScope.Vision;

namespace FlareScope.Server.Features.Demo;

/// <summary>
/// Renders a frame every two seconds (every ten while nobody watches) and measures it with the same analyser as any picture: through a JPEG, with the camera
/// file and the gas that an operator of the site would know. Nothing of the truth reaches the measurement.
/// </summary>
internal sealed class DemoCamera(DemoFeed feed, Detector detector, AnalysisRunner runner, TimeProvider clock, ILogger<DemoCamera> logger)
    : BackgroundService
{
    private const ulong Seed = 16;
    private const int UnwatchedEvery = 5; // frames; nobody looks, so the machine may rest
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly SimulationOptions Scene = new() { Light = LightCondition.Dusk, Weather = WeatherCondition.Clear, Flares = 1, HeatReleaseMW = 80, SmokeShare = 1, DistractorShare = 0 };

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var camera = new SimulatedCamera(Seed, Scene, Interval.TotalSeconds);
        using var timer = new PeriodicTimer(Interval, clock);
        var number = -1;
        do
        {
            number++; // the scene's time runs on, also where no frame is rendered
            if (!feed.Watched && number % UnwatchedEvery != 0) continue;
            try
            {
                await ShowAsync(camera.Render(number), stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                logger.DemoFrameFailed(failure); // one frame lost; the camera goes on
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ShowAsync(RenderedFrame frame, CancellationToken cancellation)
    {
        var jpeg = frame.ToJpeg();
        var document = detector.IsAvailable ? await MeasureAsync(frame, jpeg, cancellation) : null;
        var measured = document is null ? null : DemoMeasurement.Of(document);
        var truth = new DemoTruth(frame.Truth.HeatReleaseMW, frame.Truth.GasFlow);
        bool? inside = measured?.GasFlow is { } flow ? truth.GasFlow.Value >= flow.P05 && truth.GasFlow.Value <= flow.P95 : null;
        var state = new DemoState(
            "demo-camera", clock.GetUtcNow(), null, frame.Truth.Frame, frame.Truth.Light, document is not null, measured, truth, inside);
        feed.Publish(state, new DemoFrame(jpeg, document));
    }

    private async Task<AnalysisDocument> MeasureAsync(RenderedFrame frame, byte[] jpeg, CancellationToken cancellation)
    {
        using var lease = detector.Lease();
        return await runner.AnalyseAsync(
            lease.Engine,
            jpeg,
            "demo-camera",
            new AnalysisOptions
            {
                Camera = frame.Camera,
                Gas = GasDocument.Parse(frame.Truth.Gas),
                Thresholds = lease.Engine.Defaults,
                SourceKind = "simulation",
            },
            cancellation);
    }
}
