using System.CommandLine;
using FlareScope.Vision.Inference;

namespace FlareScope.Cli.Terminal;

/// <summary>The options of every verb that detects.</summary>
public sealed class DetectorOptions
{
    private readonly Option<FileInfo?> _model = new("--model") { Description = "ONNX detector with model.json beside it; the shipped one when not given." };
    private readonly Option<double?> _confidence = new("--conf") { Description = "Least confidence of a box, 0..1; the model's own default when not given." };
    private readonly Option<double?> _iou = new("--iou") { Description = "Overlap above which two boxes are one object, 0..1." };
    private readonly Option<int?> _threads = new("--threads") { Description = "Threads of the network; 1 when not given." };

    private readonly Option<int?> _side = new("--imgsz") { Description = "Side of the detector's input, px; the model's own when not given." };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Options.Add(_model);
        verb.Options.Add(_confidence);
        verb.Options.Add(_iou);
        verb.Options.Add(_threads);
        verb.Options.Add(_side);
    }

    /// <summary>Loads the detector a call names.</summary>
    /// <exception cref="Core.UserInputException">The model is missing, changed or not understood.</exception>
    public IInferenceEngine LoadEngine(ParseResult call) => LoadEngine(call, Package(call));

    /// <summary>Loads another model as the call asks for the first one.</summary>
    public IInferenceEngine LoadEngine(ParseResult call, ModelPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (call.GetValue(_side) is { } side)
            package = package.WithInputSide(side);
        return OnnxInferenceEngine.Load(package, new InferenceOptions { Threads = call.GetValue(_threads) ?? 1 });
    }

    /// <summary>The thresholds of a call, the model's own where it names none.</summary>
    public DetectionThresholds Thresholds(ParseResult call, DetectionThresholds defaults) =>
        new DetectionThresholds(call.GetValue(_confidence) ?? defaults.Confidence, call.GetValue(_iou) ?? defaults.Iou).Validated();

    /// <summary>The thresholds of a call that runs no model: those of the model it names, else of the shipped one.</summary>
    public DetectionThresholds Thresholds(ParseResult call) => call.GetValue(_confidence) is { } confidence
        ? new DetectionThresholds(confidence, call.GetValue(_iou) ?? 1).Validated()
        : Thresholds(call, Package(call).Manifest.Defaults);

    private ModelPackage Package(ParseResult call) =>
        call.GetValue(_model) is { } file ? ModelPackage.Load(file.FullName) : ModelPackage.LoadDefault();
}
