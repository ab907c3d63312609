using FlareScope.Core;

namespace FlareScope.Training.Export;

/// <summary>What a model's manifest says that no training knows.</summary>
/// <param name="Version">Version of the model.</param>
/// <param name="Confidence">Least score of a box that is kept unless the user says otherwise, 0..1; chosen on the validation pictures.</param>
internal sealed record ExportLabels(string Version = "0.0.0", double Confidence = 0.3)
{
    /// <summary>Checks both.</summary>
    /// <exception cref="UserInputException"><c>training-option-invalid</c>.</exception>
    public ExportLabels Validated()
    {
        if (string.IsNullOrWhiteSpace(Version)) throw new UserInputException("training-option-invalid", "--version: empty; give one such as 1.0.0.");
        if (Confidence is not (>= 0 and <= 1)) throw new UserInputException("training-option-invalid", "--confidence: out of range; give 0 to 1.");
        return this;
    }
}
