using FlareScope.Vision.Inference.Layouts;
using Microsoft.ML.OnnxRuntime;

namespace FlareScope.Vision.Inference;

/// <summary>Everything one run at a time needs, made once and used again: input, outputs, their binding and the lists of boxes.</summary>
internal sealed class RunSlot : IDisposable
{
    private readonly InferenceSession _session;
    private readonly OrtIoBinding _binding;
    private readonly RunOptions _options = new();
    private readonly List<OrtValue> _values = [];

    /// <summary>Binds room for one run.</summary>
    /// <param name="model">The model; must outlive this object.</param>
    /// <param name="forms">Form of every output, as a dry run told it.</param>
    /// <param name="width">Input width, px.</param>
    /// <param name="height">Input height, px.</param>
    internal RunSlot(OnnxModel model, IReadOnlyList<OutputTensor> forms, int width, int height)
    {
        _session = model.Session;
        _binding = _session.CreateIoBinding();
        Input = new float[3 * width * height];
        Outputs = [.. forms.Select(form => form.Fresh())];
        _binding.BindInput(model.Signature.Image, Held(OrtValue.CreateTensorValueFromMemory(Input, [1, 3, height, width])));
        if (model.Signature.Size is { } size)
            _binding.BindInput(size, Held(OrtValue.CreateTensorValueFromMemory(new long[] { width, height }, [1, 2])));
        foreach (var output in Outputs)
        {
            long[] shape = [.. output.Shape.Select(side => (long)side)];
            _binding.BindOutput(output.Name, Held(output.Whole
                ? OrtValue.CreateTensorValueFromMemory(output.Longs, shape)
                : OrtValue.CreateTensorValueFromMemory(output.Floats, shape)));
        }
    }

    /// <summary>Planes of the picture.</summary>
    internal float[] Input { get; }

    /// <summary>What the last run gave.</summary>
    internal IReadOnlyList<OutputTensor> Outputs { get; }

    /// <summary>Boxes before suppression.</summary>
    internal List<ScoredBox> Found { get; } = [];

    /// <summary>Boxes after it.</summary>
    internal List<ScoredBox> Best { get; } = [];

    /// <summary>Runs the network on <see cref="Input"/>.</summary>
    internal void Run() => _session.RunWithBinding(_options, _binding);

    /// <inheritdoc/>
    public void Dispose()
    {
        _binding.Dispose();
        _options.Dispose();
        foreach (var value in _values)
            value.Dispose();
    }

    private OrtValue Held(OrtValue value)
    {
        _values.Add(value);
        return value;
    }
}
