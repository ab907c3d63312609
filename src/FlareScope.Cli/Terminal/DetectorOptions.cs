using System.CommandLine;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Tiling;

namespace FlareScope.Cli.Terminal;

/// <summary>The options of every verb that detects.</summary>
public sealed class DetectorOptions
{
    private readonly Option<string?> _model = new("--model") { Description = ModelArgument.Help };
    private readonly Option<string> _folder = ModelArgument.Folder();
    private readonly Option<double?> _confidence = new("--conf") { Description = "Least confidence of a box, 0..1; the model's own default when not given." };
    private readonly Option<double?> _iou = new("--iou") { Description = "Overlap above which two boxes are one object, 0..1." };
    private readonly Option<int?> _threads = new("--threads") { Description = "Threads of the network; 1 when not given." };
    private readonly Option<int?> _side = new("--imgsz") { Description = "Side of the detector's input, px; the model's own when not given." };
    private readonly Option<bool> _tile = new("--tile") { Description = "Also look at overlapping tiles of the picture at its own resolution: finds small flares in large pictures, costs one run a tile." };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Options.Add(_model);
        verb.Options.Add(_folder);
        verb.Options.Add(_confidence);
        verb.Options.Add(_iou);
        verb.Options.Add(_threads);
        verb.Options.Add(_side);
        verb.Options.Add(_tile);
    }

    /// <summary>Loads the detector a call names.</summary>
    /// <exception cref="Core.UserInputException">The model is missing, changed or not understood.</exception>
    public IInferenceEngine LoadEngine(ParseResult call) => Start(call, LoadPackage(call));

    /// <summary>Loads another model as the call asks for the first one.</summary>
    /// <param name="call">The call.</param>
    /// <param name="model">Name, hash or file of the other model.</param>
    /// <exception cref="Core.UserInputException">The model is missing, changed or not understood.</exception>
    public IInferenceEngine LoadEngine(ParseResult call, string model) => Start(call, Package(call, model));

    /// <summary>The model a call names, at the input size it names.</summary>
    /// <exception cref="Core.UserInputException">The model is missing, changed or not understood.</exception>
    public ModelPackage LoadPackage(ParseResult call) => Package(call, call.GetValue(_model));

    /// <summary>Threads of the network.</summary>
    public int Threads(ParseResult call) => call.GetValue(_threads) ?? 1;

    /// <summary>Whether a call asks for tiles.</summary>
    public bool Tiles(ParseResult call) => call.GetValue(_tile);

    /// <summary>The thresholds of a call, the model's own where it names none.</summary>
    public DetectionThresholds Thresholds(ParseResult call, DetectionThresholds defaults) =>
        new DetectionThresholds(call.GetValue(_confidence) ?? defaults.Confidence, call.GetValue(_iou) ?? defaults.Iou).Validated();

    /// <summary>The thresholds of a call that runs no model: those of the model it names, else of the shipped one.</summary>
    public DetectionThresholds Thresholds(ParseResult call) => call.GetValue(_confidence) is { } confidence
        ? new DetectionThresholds(confidence, call.GetValue(_iou) ?? 1).Validated()
        : Thresholds(call, LoadPackage(call).Manifest.Defaults);

    private IInferenceEngine Start(ParseResult call, ModelPackage package)
    {
        var engine = OnnxInferenceEngine.Load(package, new InferenceOptions { Threads = Threads(call) });
        return Tiles(call) ? new TiledInferenceEngine(engine, engine.InputSide) : engine;
    }

    private ModelPackage Package(ParseResult call, string? model)
    {
        var package = ModelArgument.Load(model, call.GetValue(_folder)!);
        return call.GetValue(_side) is { } side ? package.WithInputSide(side) : package;
    }
}
