using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Server.Tests.Support;

/// <summary>A detector that "finds" the flame of <see cref="Pictures.Flare"/> and counts how often it was asked.</summary>
internal sealed class FakeEngine : IInferenceEngine
{
    private int _calls;

    public int Calls => _calls;

    public ModelInfo Info { get; } = new("fake-detector", "1.0", new string('a', 64));

    public DetectionThresholds Defaults { get; } = new(0.3, 0.45);

    public InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds)
    {
        Interlocked.Increment(ref _calls);
        Detection[] all = [new(DetectionClass.Flame, 0.9, Pictures.FlameBox), new(DetectionClass.Smoke, 0.5, new PixelBox(100, 10, 60, 50))];
        return new InferenceResult([.. all.Where(d => d.Score >= thresholds.Confidence)], 1, 2, 0.5);
    }

    public void Dispose()
    {
    }
}
