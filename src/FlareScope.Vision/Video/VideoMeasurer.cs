using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Series;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Smoke;
using FlareScope.Vision.Sources;

namespace FlareScope.Vision.Video;

/// <summary>
/// Measures the frames of one video or stream, pushed one by one: detect, follow, outline, and sum up each window. For one thread.
/// Equal frames and options give equal figures.
/// </summary>
/// <param name="engine">The detector; null when boxes are always given.</param>
/// <param name="estimator">From flame to heat, gas and emissions.</param>
/// <param name="analysis">Camera, gas, calibration, thresholds and boxes.</param>
/// <param name="options">How a video is measured.</param>
/// <param name="source">What the frames come from; its size is that of the first frame.</param>
public sealed class VideoMeasurer(
    IInferenceEngine? engine, FlowEstimator estimator, AnalysisOptions analysis, VideoOptions options, SeriesSource source)
{
    private readonly FlareGrouper _grouper = new();
    private readonly FlameSegmenter _segmenter = new();
    private readonly SmokeMeter _smokeMeter = new();
    private readonly FlareTracker _tracker = new(options.ForgetS);
    private readonly BoxMemory _memory = new(options.HoldS);
    private readonly CameraShiftMeter _shiftMeter = new(options.ShiftCertainty);
    private readonly SeriesTally _tally = new();
    private WindowBuilder? _window;
    private SeriesSource _source = source;
    private (int Width, int Height)? _nativeSize;
    private IReadOnlyList<PixelBox> _lastBoxes = [];
    private (double X, double Y) _shift;
    private (double X, double Y)? _seenShift;
    private ulong? _lastHash;
    private ulong _seed;
    private long _frames;

    private FlareFinder Finder => field ??= new(_grouper, _segmenter, _smokeMeter);

    private FlareEstimator Sums => field ??= new(estimator, analysis, options.Series);

    /// <summary>Adds a frame.</summary>
    /// <param name="frame">The frame; still the caller's.</param>
    /// <returns>The window that ended before this frame; null while it goes on. Dispose it.</returns>
    /// <exception cref="UserInputException"><c>model-missing</c>, <c>camera-…</c>.</exception>
    public MeasuredWindow? Add(SourceFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var index = (int)(frame.TimeS / options.WindowS);
        var ended = _window is { } open && open.Index != index ? Close(last: false) : null;
        _window ??= new(index, options);
        _window.Sample(frame.TimeS, frame.CapturedAt);
        if (_lastHash is null)
            (_seed, _source) = (frame.Hash, _source with { Width = frame.Image.Width, Height = frame.Image.Height });
        if (Unusable(frame) is { } reason)
            _window.Reject(reason);
        else
            Measure(frame);
        _lastHash = frame.Hash;
        return ended;
    }

    /// <summary>Ends the series.</summary>
    /// <returns>The last window; null when there was no frame since the window before. Dispose it.</returns>
    public MeasuredWindow? Finish() => _window is null ? null : Close(last: true);

    /// <summary>The summary of the windows so far.</summary>
    public SeriesSummary Summary()
    {
        var model = analysis.GivenBoxes is null ? engine?.Info : null;
        var thresholds = model is null ? null : analysis.Thresholds ?? engine?.Defaults;
        var picture = MethodFingerprint.Of(
            estimator.Parameters, _segmenter.Options, _grouper.Options, _smokeMeter, analysis, thresholds, model);
        return _tally.Summary(_source, model, new(VideoFingerprint.Of(picture, options), analysis.Calibration?.Id));
    }

    private MeasuredWindow Close(bool last)
    {
        var closed = _window!.Close(_source, Sums, _seed, last);
        _window = null;
        _tally.Add(closed.Window);
        return closed;
    }

    private string? Unusable(SourceFrame frame)
    {
        _nativeSize ??= (frame.NativeWidth, frame.NativeHeight);
        if (_nativeSize != (frame.NativeWidth, frame.NativeHeight))
            return FrameRejection.SizeChanged;
        return frame.Hash == _lastHash ? FrameRejection.Frozen : null;
    }

    private void Measure(SourceFrame frame)
    {
        var looks = _frames++ % options.DetectEvery == 0;
        var detected = looks ? Detect(frame) : null;
        var seen = _shiftMeter.Measure(frame.Image.Bitmap, detected is null ? _lastBoxes : [.. detected.Select(d => d.Box)]);
        var shift = Confirmed(seen, options.LargestShift * frame.Image.Width);
        _shift = shift ?? _shift; // where it cannot be told, the camera is taken to stand where it was
        if (double.Hypot(_shift.X, _shift.Y) > options.LargestShift * frame.Image.Width)
        {
            _window!.Reject(FrameRejection.CameraMoved);
            return;
        }

        _window!.Use(shift);
        var boxes = _memory.Now(frame.TimeS, detected, _shift);
        _lastBoxes = [.. boxes.Select(b => b.Box)];
        var camera = ShiftedCamera.Of(analysis.Camera, _shift.X, _shift.Y);
        var found = Finder.Find(boxes, frame.Image.Bitmap, camera);
        var flames = found.Where(f => f.Region is not null).ToList();
        var ids = _tracker.Assign(frame.TimeS, [.. flames.Select(f => f.Region!.Bounds).Select(b => b with { X = b.X - _shift.X, Y = b.Y - _shift.Y })]);
        for (var i = 0; i < flames.Count; i++)
            Add(frame, ids[i], flames[i], found, camera, looks);
        if (looks)
            _window.Smoke.Look(SmokeOf(found, frame, camera));
        if (ids.Count > 0)
            _window.Keep(frame.Image.Bitmap, ids[0], () => flames.Index().ToDictionary(f => ids[f.Index], f => FlameReport.Measurement(f.Item.Region!, null)));
    }

    /// <summary>A large shift counts once the next frame shows it too: in a picture with little structure single frames mislead.</summary>
    private (double X, double Y)? Confirmed((double X, double Y)? seen, double limit)
    {
        var before = _seenShift;
        _seenShift = seen;
        if (seen is not { } now || double.Hypot(now.X, now.Y) <= limit)
            return seen;
        return before is { } last && double.Hypot(now.X - last.X, now.Y - last.Y) <= limit / 2 ? seen : null;
    }

    private void Add(SourceFrame frame, string id, FoundFlare flare, IReadOnlyList<FoundFlare> all, CameraDocument? camera, bool looks)
    {
        var region = flare.Region!;
        var (width, height) = (frame.Image.Width, frame.Image.Height);
        var extent = FlameSizing.Measure(camera, width, height, FlameReport.Pairs(region.Axis.Line), region.AreaPx, frame.Image.Lens, out _);
        var size = new FrameSize(
            frame.TimeS,
            region.Axis.LengthPx,
            region.AreaPx,
            extent?.LengthM,
            extent?.AreaM2,
            region.Axis.WidthPx * extent?.Scale.MetresPerPixel,
            region.Axis.TiltDeg,
            region.SaturatedFraction);
        var track = _window!.Track(id, width, height);
        var sighting = new Sighting(size, extent, region.Bounds, region.Mask.TouchesFrameEdge, Back(region.Axis.Base), Back(region.Axis.End));
        track.Add(sighting, region.Mask, _shift);
        if (looks)
            track.Look(Finder.Smoke(flare, all, frame.Image.Bitmap, extent?.Scale.MetresPerPixel, camera));
    }

    private List<(SmokeMeasurement Smoke, IEnumerable<PixelBox> Boxes)> SmokeOf(IReadOnlyList<FoundFlare> found, SourceFrame frame, CameraDocument? camera) =>
    [
        .. from flare in found
           where flare.Region is null
           let smoke = Finder.Smoke(flare, found, frame.Image.Bitmap, metresPerPixel: null, camera)
           where smoke is not null
           select (smoke, flare.Group.Smokes.Select(s => s.Box)),
    ];

    private PicturePoint Back(PicturePoint point) => new(point.X - _shift.X, point.Y - _shift.Y);

    private IReadOnlyList<Detection> Detect(SourceFrame frame)
    {
        if (analysis.GivenBoxes is { } given)
            return given(frame.Image);
        if (engine is null)
            throw new UserInputException("model-missing", "No detector is loaded; give --model FILE, or boxes to measure.");
        return engine.Detect(frame.Image.Bitmap, analysis.Thresholds ?? engine.Defaults).Detections;
    }
}
