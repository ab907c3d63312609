using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;

namespace FlareScope.Datasets.Simulated;

/// <summary>A folder written by <c>simulate --out</c>.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Frames">Its truth, in order.</param>
public sealed record SimulatedSet(string Folder, IReadOnlyList<SimulatedFrame> Frames)
{
    private const string TruthName = "truth.jsonl";

    /// <summary>Reads the truth.</summary>
    /// <param name="path">The folder, or its truth file.</param>
    /// <exception cref="UserInputException">
    /// <c>simulated-truth-missing</c>: no such file; <c>simulated-truth-invalid</c>: a line is not of this form.
    /// </exception>
    public static SimulatedSet Read(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, TruthName) : path;
        if (!File.Exists(file))
            throw new UserInputException("simulated-truth-missing", $"'{path}' holds no {TruthName}; make the set with 'flarescope simulate --out {path}'.");
        var frames = File.ReadLines(file).Where(line => line.Length > 0).Select((line, i) => Parse(line, i + 1)).ToList();
        return frames.Count > 0
            ? new SimulatedSet(Path.GetDirectoryName(Path.GetFullPath(file))!, frames)
            : throw new UserInputException("simulated-truth-invalid", $"'{file}' is empty; make the set again.");
    }

    private static SimulatedFrame Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<SimulatedFrame>(line, AnalysisJson.Compact) is { File: not null, Camera: not null, Flares: not null } frame
                ? frame
                : throw Invalid(number, "file, camera or flares is missing");
        }
        catch (JsonException wrong)
        {
            throw Invalid(number, wrong.Message, wrong);
        }
    }

    private static UserInputException Invalid(int number, string why, Exception? inner = null) => new(
        "simulated-truth-invalid", $"Truth line {number} cannot be used: {why}. Make the set again with this version's 'simulate'.", inner);
}
