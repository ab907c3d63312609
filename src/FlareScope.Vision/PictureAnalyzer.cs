using System.Security.Cryptography;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Smoke;

namespace FlareScope.Vision;

/// <summary>
/// The whole path of one picture: decode, detect, join boxes into flares, measure flames, estimate. Safe for several threads
/// at once. The numbers follow from the picture, the options and the fingerprinted method alone: the random draws are seeded
/// by the picture's hash.
/// </summary>
/// <param name="engine">The detector; null when boxes are always given.</param>
/// <param name="estimator">From flame to heat, gas and emissions.</param>
/// <param name="clock">Tells when an analysis was made; it also orders the ids, which are version 7 UUIDs.</param>
public sealed class PictureAnalyzer(IInferenceEngine? engine, FlowEstimator estimator, TimeProvider clock)
{
    /// <summary>Joins boxes into flares.</summary>
    public FlareGrouper Grouper { get; init; } = new();

    /// <summary>Finds flame pixels.</summary>
    public FlameSegmenter Segmenter { get; init; } = new();

    /// <summary>Tells soot from steam and measures opacity.</summary>
    public SmokeMeter SmokeMeter { get; init; } = new();

    /// <summary>Analyses an encoded picture.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">Name as the user knows it; a path is cut to its last part.</param>
    /// <param name="options">What is known beside the picture.</param>
    /// <returns>The document and the decoded picture; dispose it.</returns>
    /// <exception cref="UserInputException">
    /// As <see cref="ImageDecoder.Decode"/>; <c>model-missing</c> without engine and boxes; <c>threshold-out-of-range</c>;
    /// <c>camera-…</c> when the camera does not fit the picture.
    /// </exception>
    public AnalysisResult Analyze(ReadOnlyMemory<byte> bytes, string name, AnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        name = Path.GetFileName(name);
        var clockwork = new StageClock();
        var image = ImageDecoder.Decode(bytes, name);
        try
        {
            var decode = clockwork.Lap();
            var found = Detect(image, options);
            var detect = clockwork.Lap();
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
            var source = new SourceInfo(options.SourceKind, name, sha256, image.Width, image.Height, image.CapturedAt);
            var flares = Measurer(options).Measure(found.Detections, image, sha256);
            var measure = clockwork.Lap();
            var model = options.GivenBoxes is null ? engine?.Info : null;
            var now = clock.GetUtcNow();
            var document = new AnalysisDocument(
                AnalysisDocument.CurrentSchema,
                Guid.CreateVersion7(now).ToString(),
                now,
                source,
                model,
                Method(options, model),
                flares,
                Timings(decode, found, measure, decode + detect + measure));
            return new(document, image);
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    /// <summary>Measures the boxes of an earlier analysis again, with another camera or gas; nothing is detected.</summary>
    /// <param name="earlier">The earlier document; its id, time, source and model stay.</param>
    /// <param name="image">The same picture.</param>
    /// <param name="options">What is known now; <see cref="AnalysisOptions.GivenBoxes"/> is not used.</param>
    /// <exception cref="UserInputException"><c>camera-…</c> when the camera does not fit the picture.</exception>
    public AnalysisDocument Measure(AnalysisDocument earlier, DecodedImage image, AnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(options);
        var clockwork = new StageClock();
        var detections = earlier.Flares.SelectMany(f => f.Detections).ToList();
        var flares = Measurer(options).Measure(detections, image, earlier.Source.Sha256);
        var measure = clockwork.Lap();
        return earlier with
        {
            Method = Method(options, earlier.Model),
            Flares = flares,
            TimingMs = Timings(0, NothingDetected, measure, measure),
        };
    }

    private static InferenceResult NothingDetected { get; } = new([], 0, 0, 0);

    private InferenceResult Detect(DecodedImage image, AnalysisOptions options)
    {
        if (options.GivenBoxes is { } given)
            return NothingDetected with { Detections = given(image) };
        if (engine is null)
            throw new UserInputException("model-missing", "No detector is loaded; give --model FILE, or boxes to measure.");
        return engine.Detect(image.Bitmap, options.Thresholds ?? engine.Defaults);
    }

    private FlareMeasurer Measurer(AnalysisOptions options) => new(Grouper, Segmenter, SmokeMeter, estimator, options);

    private MethodInfo Method(AnalysisOptions options, ModelInfo? model)
    {
        var thresholds = model is null ? null : options.Thresholds ?? engine?.Defaults;
        var fingerprint = MethodFingerprint.Of(
            estimator.Parameters, Segmenter.Options, Grouper.Options, SmokeMeter, options, thresholds, model);
        return new(fingerprint, options.Calibration?.Id);
    }

    private static StageTimings Timings(double decode, InferenceResult found, double measure, double total) => new(
        Rounded(decode),
        Rounded(found.PreprocessMs),
        Rounded(found.InferenceMs),
        Rounded(found.PostprocessMs),
        Rounded(measure),
        Rounded(total));

    private static double Rounded(double milliseconds) => Math.Round(milliseconds, 2);
}
