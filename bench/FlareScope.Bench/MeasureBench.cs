using FlareScope.Core.Analysis;
using FlareScope.Simulation;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Smoke;

namespace FlareScope.Bench;

/// <summary>
/// What outlining one flare costs beside one run of the detector at 640 px, in the same rounds: a busy machine slows both, the
/// ratio stays. The flare's box takes 3 to 5 % of a 1920 × 1080 picture.
/// </summary>
internal static class MeasureBench
{
    /// <summary>Timed rounds when not told.</summary>
    internal const int Rounds = 40;

    private const int WarmUp = 100; // the runtime compiles what is called often anew, in two steps: a camera runs for days
    private const int Side = 640;
    private const ulong FirstSeed = 2026;
    private const double LeastShare = 0.03;
    private const double MostShare = 0.05;

    /// <summary>Prints a table for each light.</summary>
    internal static void Run(int rounds)
    {
        using var engine = OnnxInferenceEngine.Load(ModelPackage.LoadDefault().WithInputSide(Side), new InferenceOptions { Threads = 1 });
        foreach (var light in new[] { LightCondition.Day, LightCondition.Dusk, LightCondition.Night })
            Console.Write(Report.Table(Of(light, engine, rounds)));
    }

    private static BenchTable Of(LightCondition light, OnnxInferenceEngine engine, int rounds)
    {
        var (frame, flame, plume) = Scene(light);
        using var image = ImageDecoder.Decode(frame.ToJpeg(), "bench.jpg");
        var (segmenter, meter) = (new FlameSegmenter(), new SmokeMeter());
        var times = new List<(double Inference, double Outline, double Smoke)>();
        for (var i = 0; i < rounds + WarmUp; i++)
        {
            var inference = engine.Detect(image.Bitmap, engine.Defaults).InferenceMs;
            FlameRegion? region = null;
            var outline = Timed(() => region = segmenter.Measure(image.Bitmap, [flame]));
            var smoke = plume is { } box ? Timed(() => meter.Measure(image.Bitmap, [box], [flame], [], region)) : 0;
            if (i >= WarmUp)
                times.Add((inference, outline, smoke));
        }

        var ratio = Timing.From("outline and smoke over inference, ratio and not ms", times.Select(t => (t.Outline + t.Smoke) / t.Inference));
        var share = 100 * flame.Width * flame.Height / (image.Width * (double)image.Height);
        return new(FormattableString.Invariant($"One flare in {share:0.0} % of 1920 x 1080, {light}{(plume is null ? "" : ", with smoke")}, detector at {Side} px, 1 thread"),
        [
            Timing.From("inference", times.Select(t => t.Inference)),
            Timing.From("outline, axis and light", times.Select(t => t.Outline)),
            Timing.From("smoke", times.Select(t => t.Smoke)),
            ratio,
        ]);
    }

    private static double Timed(Action action) => Timing.Of("", 1, action, warmUp: 0).Median;

    private static (RenderedFrame Frame, PixelBox Flame, PixelBox? Plume) Scene(LightCondition light)
    {
        for (var seed = FirstSeed; ; seed++)
        {
            var options = new SimulationOptions { Width = 1920, Height = 1080, Light = light, Flares = 1, SmokeShare = light == LightCondition.Day ? 1 : 0, SteamShare = 0 };
            var spec = SceneGenerator.Draw(seed, options);
            if (spec.Flame.MeanLengthM * spec.View.FocalPx / spec.View.DistanceM is < 150 or > 600)
                continue; // not worth rendering
            var frame = SceneRenderer.Render(spec);
            var truth = frame.Truth.Flares[0];
            if (truth.FlameBox is { } box && box.Width * box.Height / (1920.0 * 1080) is >= LeastShare and <= MostShare)
                return (frame, box, truth.PlumeBox);
        }
    }
}
