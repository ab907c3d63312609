using FlareScope.Core.Analysis;
using FlareScope.Server.Features.Models;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Server.Tests.Features.Models;

public sealed class DetectorTests
{
    [Fact]
    public void Swap_WhileLeased_DisposesTheOldEngineWithItsLastUser()
    {
        var (old, fresh) = (new Engine(), new Engine());
        using var detector = new Detector(old);
        var (first, second) = (detector.Lease(), detector.Lease());
        detector.Swap(fresh, null);
        Assert.Same(old, first.Engine);
        first.Dispose();
        Assert.False(old.Disposed);
        using (var later = detector.Lease())
            Assert.Same(fresh, later.Engine);
        second.Dispose();
        Assert.True(old.Disposed);
        Assert.False(fresh.Disposed);
    }

    [Fact]
    public async Task Lease_SwappedAllTheTime_NeverGivesADisposedEngine()
    {
        using var detector = new Detector(new Engine());
        var swapping = Task.Run(() =>
        {
            for (var i = 0; i < 20_000; i++)
                detector.Swap(new Engine(), null);
        }, TestContext.Current.CancellationToken);
        while (!swapping.IsCompleted)
        {
            using var lease = detector.Lease();
            Assert.False(((Engine)lease.Engine).Disposed);
        }

        await swapping;
    }

    private sealed class Engine : IInferenceEngine
    {
        public bool Disposed { get; private set; }

        public ModelInfo Info { get; } = new("engine", "1", new string('e', 64));

        public DetectionThresholds Defaults { get; } = new(0.3, 0.45);

        public InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds) => new([], 0, 0, 0);

        public void Dispose() => Disposed = true;
    }
}
