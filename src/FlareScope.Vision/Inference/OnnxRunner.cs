using System.Buffers;
using FlareScope.Core.Analysis;
using Microsoft.ML.OnnxRuntime;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>Runs one ONNX model on the CPU and gives the boxes of all its classes. Safe for several threads at once.</summary>
internal sealed class OnnxRunner : IDisposable
{
    private readonly ModelManifest _manifest;
    private readonly InferenceSession _session;
    private readonly string _inputName;
    private readonly string _outputName;

    internal OnnxRunner(ModelPackage package, InferenceOptions options)
    {
        _manifest = package.Manifest;
        using var sessionOptions = new SessionOptions
        {
            IntraOpNumThreads = options.EffectiveThreads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            // The arena keeps its largest size for ever; one run of a small model allocates little, and a server idles a lot.
            EnableCpuMemArena = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        // Waiting threads sleep instead of burning a core that another picture could use.
        sessionOptions.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        try
        {
            _session = new InferenceSession(package.Onnx, sessionOptions);
        }
        catch (OnnxRuntimeException e)
        {
            throw ModelManifest.Invalid(package.Info.Id, "ONNX Runtime cannot load it", e);
        }

        try
        {
            (_inputName, _outputName) = OnnxShapes.Check(_session, package);
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <summary>Boxes of every class, clipped to the picture, best first.</summary>
    internal RunnerResult Run(SKBitmap picture, DetectionThresholds thresholds)
    {
        var input = _manifest.Input;
        var length = 3 * input.Width * input.Height;
        var buffer = ArrayPool<float>.Shared.Rent(length);
        try
        {
            var clock = new StageClock();
            var geometry = Letterbox.Fill(picture, buffer.AsSpan(0, length), input.Width, input.Height);
            var preprocess = clock.Lap();

            using var tensor = OrtValue.CreateTensorValueFromMemory(
                OrtMemoryInfo.DefaultInstance, buffer.AsMemory(0, length), [1, 3, input.Height, input.Width]);
            using var runOptions = new RunOptions();
            using var outputs = _session.Run(runOptions, [_inputName], [tensor], [_outputName]);
            var inference = clock.Lap();

            var boxes = Decode(outputs[0].GetTensorDataAsSpan<float>(), thresholds.Confidence);
            var kept = Nms.Suppress(boxes, thresholds.Iou);
            return new(ToPicture(kept, geometry, picture), preprocess, inference, clock.Lap());
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private List<ScoredBox> Decode(ReadOnlySpan<float> raw, double confidence)
    {
        var (input, classCount) = (_manifest.Input, _manifest.Classes.Count);
        var rows = YoloxGridDecoder.RowCount(input.Width, input.Height);
        if (raw.Length != rows * (YoloxGridDecoder.BoxNumbers + classCount))
        {
            throw ModelManifest.Invalid(
                _manifest.Id, $"it gave {raw.Length} numbers, not {rows} rows of {YoloxGridDecoder.BoxNumbers + classCount}");
        }

        return YoloxGridDecoder.Decode(raw, classCount, input.Width, input.Height, confidence);
    }

    private static List<ScoredBox> ToPicture(List<ScoredBox> boxes, LetterboxGeometry geometry, SKBitmap picture)
    {
        var inside = new List<ScoredBox>(boxes.Count);
        foreach (var box in boxes)
        {
            if (Clip(geometry.ToPicture(box.Box), picture.Width, picture.Height) is { } clipped)
                inside.Add(box with { Box = clipped });
        }

        return inside;
    }

    private static PixelBox? Clip(PixelBox box, int width, int height)
    {
        var left = Math.Clamp(box.X, 0, width);
        var top = Math.Clamp(box.Y, 0, height);
        var clipped = new PixelBox(left, top, Math.Clamp(box.Right, 0, width) - left, Math.Clamp(box.Bottom, 0, height) - top);
        return clipped is { Width: > 0, Height: > 0 } ? clipped : null;
    }
}

/// <summary>Boxes of all classes and the time of each stage, ms.</summary>
internal sealed record RunnerResult(
    IReadOnlyList<ScoredBox> Boxes, double PreprocessMs, double InferenceMs, double PostprocessMs);
