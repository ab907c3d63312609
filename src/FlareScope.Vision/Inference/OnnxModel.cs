using FlareScope.Vision.Inference.Layouts;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace FlareScope.Vision.Inference;

/// <summary>A session of ONNX Runtime on the CPU, and what its file says of itself.</summary>
internal sealed class OnnxModel : IDisposable
{
    private OnnxModel(InferenceSession session, OnnxSignature signature) => (Session, Signature) = (session, signature);

    /// <summary>The session.</summary>
    internal InferenceSession Session { get; }

    /// <summary>Inputs and outputs.</summary>
    internal OnnxSignature Signature { get; }

    /// <summary>Starts a session.</summary>
    /// <param name="onnx">The ONNX file.</param>
    /// <param name="name">Name for messages.</param>
    /// <param name="options">Threads.</param>
    /// <exception cref="Core.UserInputException"><c>model-invalid</c>: the runtime refuses it, or its inputs are of another form.</exception>
    internal static OnnxModel Start(byte[] onnx, string name, InferenceOptions options)
    {
        using var settings = new SessionOptions
        {
            IntraOpNumThreads = options.EffectiveThreads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            // The arena keeps its largest size for ever; one run of a small model allocates little, and a server idles a lot.
            EnableCpuMemArena = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        // Waiting threads sleep instead of burning a core that another picture could use.
        settings.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        InferenceSession session;
        try
        {
            session = new InferenceSession(onnx, settings);
        }
        catch (OnnxRuntimeException e)
        {
            throw ModelManifest.Invalid(name, $"ONNX Runtime cannot load it ({FirstLine(e)})", e);
        }

        try
        {
            return new(session, OnnxSignature.Read(session, name));
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Runs once on a grey picture and tells the form of every output.</summary>
    /// <exception cref="Core.UserInputException"><c>model-invalid</c>: the run fails, or an output is neither Float nor Int64.</exception>
    internal IReadOnlyList<OutputTensor> DryRun(int width, int height, string name)
    {
        var grey = new float[3 * width * height];
        Array.Fill(grey, 0.5f);
        using var image = OrtValue.CreateTensorValueFromMemory(grey, [1, 3, height, width]);
        using var size = OrtValue.CreateTensorValueFromMemory(new long[] { width, height }, [1, 2]);
        using var options = new RunOptions();
        try
        {
            using var results = Signature.Size is { } second
                ? Session.Run(options, [Signature.Image, second], [image, size], Signature.Outputs)
                : Session.Run(options, [Signature.Image], [image], Signature.Outputs);
            return [.. results.Select((result, i) => Form(Signature.Outputs[i], result, name))];
        }
        catch (OnnxRuntimeException e)
        {
            throw ModelManifest.Invalid(name, $"it fails on a grey picture of {width} x {height} px ({FirstLine(e)})", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Session.Dispose();

    private static OutputTensor Form(string output, OrtValue result, string name)
    {
        var about = result.GetTensorTypeAndShape();
        if (about.ElementDataType is not (TensorElementType.Float or TensorElementType.Int64))
            throw ModelManifest.Invalid(name, $"output '{output}' is {about.ElementDataType}; Float and Int64 are read, so export it again in single precision");
        return new(output, [.. about.Shape.Select(side => checked((int)side))], about.ElementDataType == TensorElementType.Int64);
    }

    private static string FirstLine(OnnxRuntimeException e) => e.Message.ReplaceLineEndings("\n").Split('\n')[0];
}
