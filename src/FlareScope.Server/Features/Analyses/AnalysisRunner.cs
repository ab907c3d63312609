using FlareScope.Core.Analysis;
using FlareScope.Vision;
using FlareScope.Vision.Decoding;

namespace FlareScope.Server.Features.Analyses;

/// <summary>Runs the picture work off the request threads and only as much at once as the machine carries.</summary>
internal sealed class AnalysisRunner(PictureAnalyzer analyzer) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Detects and measures.</summary>
    public Task<AnalysisDocument> AnalyseAsync(byte[] bytes, string name, AnalysisOptions options, CancellationToken cancellation) => RunAsync(
        () =>
        {
            using var result = analyzer.Analyze(bytes, name, options);
            return result.Document;
        },
        cancellation);

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
