using System.Collections.Concurrent;
using FlareScope.Core.Analysis;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Inference.Layouts;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>
/// Runs one ONNX model on the CPU and gives the boxes of all its classes. Safe for several threads at once: each run takes a
/// slot of buffers and puts it back, so that in steady state a picture allocates little beside its answer.
/// </summary>
internal sealed class OnnxRunner : IDisposable
{
    private readonly ModelManifest _manifest;
    private readonly OnnxModel _model;
    private readonly IOutputLayout _layout;
    private readonly InputForm _form;
    private readonly IReadOnlyList<OutputTensor> _outputs;
    private readonly ConcurrentBag<RunSlot> _slots = [];

    internal OnnxRunner(ModelPackage package, InferenceOptions options)
    {
        var (input, name) = (package.Manifest.Input, package.Info.Id);
        _manifest = package.Manifest;
        _form = input.Form();
        _layout = OutputLayouts.Find(_manifest.Layout)!; // the manifest was checked
        _model = OnnxModel.Start(package.Onnx, name, options);
        try
        {
            _model.Signature.Check(input, name);
            _outputs = _model.DryRun(input.Width, input.Height, name);
            Check(name);
        }
        catch
        {
            _model.Dispose();
            throw;
        }
    }

    /// <summary>Boxes of every class in a decoded picture, clipped to it, best first.</summary>
    internal RunnerResult Run(SKBitmap picture, DetectionThresholds thresholds)
    {
        var slot = Take();
        try
        {
            var clock = new StageClock();
            var input = _manifest.Input;
            var geometry = Letterbox.Fill(picture, slot.Input, input.Width, input.Height, _form);
            return Finish(slot, geometry, picture.Width, picture.Height, thresholds, 0, clock);
        }
        finally
        {
            _slots.Add(slot);
        }
    }

    /// <summary>The same from the bytes of a picture, which is decoded no larger than the input needs.</summary>
    internal RunnerResult Run(ReadOnlyMemory<byte> encoded, string name, DetectionThresholds thresholds)
    {
        var slot = Take();
        try
        {
            var clock = new StageClock();
            var input = _manifest.Input;
            using var picture = ScaledPicture.Decode(
                encoded, name, (width, height) => LetterboxGeometry.Fit(width, height, input.Width, input.Height, _form.Placement));
            var decode = clock.Lap();
            Letterbox.Fill(picture.View, picture.Geometry, slot.Input, input.Width, input.Height, _form);
            return Finish(slot, picture.Geometry, picture.Width, picture.Height, thresholds, decode, clock);
        }
        finally
        {
            _slots.Add(slot);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_slots.TryTake(out var slot))
            slot.Dispose();
        _model.Dispose();
    }

    private RunSlot Take() => _slots.TryTake(out var slot) ? slot : new(_model, _outputs, _manifest.Input.Width, _manifest.Input.Height);

    private RunnerResult Finish(
        RunSlot slot, LetterboxGeometry geometry, int width, int height, DetectionThresholds thresholds, double decode, StageClock clock)
    {
        var preprocess = clock.Lap();
        slot.Run();
        var inference = clock.Lap();
        slot.Found.Clear();
        var input = _manifest.Input;
        _layout.Decode(slot.Outputs, _manifest.Classes.Count, input.Width, input.Height, thresholds.Confidence, slot.Found);
        var found = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(slot.Found);
        Nms.Suppress(found, _layout.NeedsSuppression ? thresholds.Iou : 1, slot.Best);
        return new(ToPicture(slot.Best, geometry, width, height), decode, preprocess, inference, clock.Lap());
    }

    private void Check(string name)
    {
        var (input, told) = (_manifest.Input, string.Join(", ", _outputs));
        var classes = _layout.Classes(_outputs, input.Width, input.Height)
            ?? throw ModelManifest.Invalid(name, $"its outputs are {told}, which is not the layout {_layout.Name}");
        if (classes != 0 && classes != _manifest.Classes.Count)
            throw ModelManifest.Invalid(name, $"its outputs are {told}: {classes} classes, but {_manifest.Classes.Count} are named");
        if (_layout is DetrBoxesDecoder && _model.Signature.Size is null)
            throw ModelManifest.Invalid(name, $"layout {_layout.Name} needs an input Int64 [1, 2] for the size, which it does not have");
    }

    private static List<ScoredBox> ToPicture(List<ScoredBox> boxes, LetterboxGeometry geometry, int width, int height)
    {
        var inside = new List<ScoredBox>(boxes.Count);
        foreach (var box in boxes)
        {
            if (Clip(geometry.ToPicture(box.Box), width, height) is { } clipped)
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

/// <summary>Boxes of all classes and the time of each stage, ms; decoding is 0 for a picture that came decoded.</summary>
internal sealed record RunnerResult(
    IReadOnlyList<ScoredBox> Boxes, double DecodeMs, double PreprocessMs, double InferenceMs, double PostprocessMs);
