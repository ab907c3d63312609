using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Vision;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Inference;

namespace FlareScope.Server.Features.Analyses;

/// <summary>Runs the picture work off the request threads and only as much at once as the machine carries.</summary>
internal sealed class AnalysisRunner(FlowEstimator estimator, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Detects and measures.</summary>
    /// <param name="engine">The detector; leased until the task is done.</param>
    /// <param name="bytes">The picture's file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="options">What is known beside it.</param>
    /// <param name="cancellation">Stops waiting for a place.</param>
    public Task<AnalysisDocument> AnalyseAsync(
        IInferenceEngine engine, byte[] bytes, string name, AnalysisOptions options, CancellationToken cancellation) => RunAsync(
        () =>
        {
            using var result = new PictureAnalyzer(engine, estimator, clock).Analyze(bytes, name, options);
            return result.Document;
        },
        cancellation);

    /// <summary>Boxes alone: no more of the picture is decoded than the detector needs.</summary>
    public Task<InferenceResult> DetectAsync(
        IInferenceEngine engine, byte[] bytes, string name, DetectionThresholds thresholds, CancellationToken cancellation) =>
        RunAsync(() => engine.Detect(bytes, name, thresholds), cancellation);

    /// <summary>Measures the boxes of an earlier document again; nothing is detected.</summary>
    public Task<AnalysisDocument> MeasureAsync(
        AnalysisDocument earlier, byte[] bytes, string name, AnalysisOptions options, CancellationToken cancellation) =>
        WithPictureAsync(bytes, name, image => new PictureAnalyzer(null, estimator, clock).Measure(earlier, image, options), cancellation);

    /// <summary>Any other work on a decoded picture.</summary>
    public Task<T> WithPictureAsync<T>(byte[] bytes, string name, Func<DecodedImage, T> work, CancellationToken cancellation) => RunAsync(
        () =>
        {
            using var image = ImageDecoder.Decode(bytes, name);
            return work(image);
        },
        cancellation);

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            _places.Release();
        }
    }
}
