using System.Diagnostics;
using FlareScope.Cli.Terminal;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Tiling;

namespace FlareScope.Cli.Benchmarking;

/// <summary>Times the detection path: from the bytes of a picture to its boxes.</summary>
internal static class BenchmarkRun
{
    private const int WarmUp = 3; // rounds
    private const int AllocationRounds = 10;

    /// <summary>Runs it.</summary>
    public static BenchmarkResult Execute(BenchmarkRequest request, CancellationToken stop)
    {
        using var engine = OnnxInferenceEngine.Load(request.Package, new InferenceOptions { Threads = request.Threads, RequireFlame = false });
        for (var i = 0; i < WarmUp; i++)
            Round(engine, request);

        List<InferenceResult> results = [];
        List<double> totals = [];
        WorkProgress.Run(request.Repeat, "timing", done =>
        {
            for (var round = 0; round < request.Repeat; round++)
            {
                foreach (var picture in request.Pictures)
                {
                    stop.ThrowIfCancellationRequested();
                    var start = Stopwatch.GetTimestamp();
                    results.Add(engine.Detect(picture.Bytes, picture.Name, request.Thresholds));
                    totals.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }

                done();
            }
        });

        var stages = new Dictionary<string, StageTimes>
        {
            ["decode"] = StageTimes.Of(results.Select(r => r.DecodeMs)),
            ["preprocess"] = StageTimes.Of(results.Select(r => r.PreprocessMs)),
            ["inference"] = StageTimes.Of(results.Select(r => r.InferenceMs)),
            ["postprocess"] = StageTimes.Of(results.Select(r => r.PostprocessMs)),
            ["total"] = StageTimes.Of(totals),
        };
        var tiles = request.Tile ? Tiled(engine, request, stages, stop) : (double?)null;
        return new()
        {
            Machine = ThisMachine.Describe(),
            Model = engine.Info,
            Imgsz = engine.InputSide,
            Threads = request.Threads,
            Repeat = request.Repeat,
            Pictures = request.Pictures.Count,
            Stages = stages,
            ImagesPerSecond = Math.Round(totals.Count * 1000 / totals.Sum(), 2),
            AllocatedBytesPerImage = Allocated(engine, request),
            Streams = request.Streams,
            StreamsImagesPerSecond = request.Streams > 1 ? Streams(engine, request, stop) : null,
            TilesPerImage = tiles,
        };
    }

    private static void Round(OnnxInferenceEngine engine, BenchmarkRequest request)
    {
        foreach (var picture in request.Pictures)
            engine.Detect(picture.Bytes, picture.Name, request.Thresholds);
    }

    private static long Allocated(OnnxInferenceEngine engine, BenchmarkRequest request)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < AllocationRounds; i++)
            Round(engine, request);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (AllocationRounds * request.Pictures.Count);
    }

    /// <summary>Each stream is a thread of its own that takes picture after picture; all share the session.</summary>
    private static double Streams(OnnxInferenceEngine engine, BenchmarkRequest request, CancellationToken stop)
    {
        var threads = Enumerable.Range(0, request.Streams).Select(_ => new Thread(() =>
        {
            for (var round = 0; round < request.Repeat && !stop.IsCancellationRequested; round++)
                Round(engine, request);
        })).ToList();
        var start = Stopwatch.GetTimestamp();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        stop.ThrowIfCancellationRequested();
        return Math.Round(request.Streams * request.Repeat * request.Pictures.Count / Stopwatch.GetElapsedTime(start).TotalSeconds, 2);
    }

    private static double Tiled(OnnxInferenceEngine engine, BenchmarkRequest request, Dictionary<string, StageTimes> stages, CancellationToken stop)
    {
        IInferenceEngine tiled = new TiledInferenceEngine(engine, engine.InputSide); // not disposed: the engine goes on
        List<double> totals = [];
        double tiles = 0;
        foreach (var (name, bytes) in request.Pictures)
        {
            using (var picture = ImageDecoder.Decode(bytes, name))
                tiles += ((TiledInferenceEngine)tiled).TilesOf(picture.Width, picture.Height);
            for (var round = 0; round < request.Repeat; round++)
            {
                stop.ThrowIfCancellationRequested();
                var start = Stopwatch.GetTimestamp();
                tiled.Detect(bytes, name, request.Thresholds);
                totals.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        stages["tiled"] = StageTimes.Of(totals);
        return tiles / request.Pictures.Count;
    }
}
