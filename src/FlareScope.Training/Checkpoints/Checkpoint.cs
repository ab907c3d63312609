using System.Text.Json;
using FlareScope.Core;
using FlareScope.Training.Loop;
using FlareScope.Training.Model;
using TorchSharp;
using static TorchSharp.torch;

namespace FlareScope.Training.Checkpoints;

/// <summary>
/// Saves and restores a run between two epochs: weights, averages, the optimiser's velocities and the progress. Everything
/// drawn in a run depends on seed and epoch, so no generator state is needed: a resumed run goes on as if never stopped.
/// </summary>
internal static class Checkpoint
{
    private const string Weights = "weights/";
    private const string Averages = "averages/";
    private const string Velocities = "velocities/";
    private const string ProgressKey = "progress";

    /// <summary>Writes a checkpoint; an older one of the same name is replaced in one piece.</summary>
    public static void Save(
        string path, YoloxNetwork network, AveragedWeights averages, SgdOptimizer optimizer, RunProgress progress)
    {
        NamedTensor[] tensors =
        [
            .. Floats(network).Select(entry => Copy(Weights, entry.Key, entry.Value)),
            .. averages.Averages.Select(entry => Copy(Averages, entry.Name, entry.Average)),
            .. optimizer.Velocities.Select(entry => Copy(Velocities, entry.Name, entry.Velocity)),
        ];
        var metadata = new Dictionary<string, string> { [ProgressKey] = JsonSerializer.Serialize(progress) };
        Safetensors.Write(path, tensors, metadata);
    }

    /// <summary>Restores a checkpoint into a freshly made run.</summary>
    /// <exception cref="UserInputException"><c>checkpoint-invalid</c>: unreadable, or of another network.</exception>
    public static RunProgress Load(string path, YoloxNetwork network, AveragedWeights averages, SgdOptimizer optimizer)
    {
        var (tensors, metadata) = Read(path);
        var saved = tensors.ToDictionary(tensor => tensor.Name);
        foreach (var (name, tensor) in Floats(network)) Fill(path, saved, Weights + name, tensor);
        foreach (var (name, average) in averages.Averages) Fill(path, saved, Averages + name, average);
        foreach (var (name, velocity) in optimizer.Velocities) Fill(path, saved, Velocities + name, velocity);
        return JsonSerializer.Deserialize<RunProgress>(metadata[ProgressKey])!;
    }

    /// <summary>Writes a network's present weights alone.</summary>
    public static void SaveWeights(string path, nn.Module network) => Safetensors.Write(
        path, [.. Floats(network).Select(entry => Copy(Weights, entry.Key, entry.Value))], new Dictionary<string, string>());

    /// <summary>Reads weights written by <see cref="SaveWeights"/>.</summary>
    /// <exception cref="UserInputException"><c>checkpoint-invalid</c>: unreadable, or of another network.</exception>
    public static void LoadWeights(string path, nn.Module network)
    {
        var saved = Read(path).Tensors.ToDictionary(tensor => tensor.Name);
        foreach (var (name, tensor) in Floats(network)) Fill(path, saved, Weights + name, tensor);
    }

    /// <summary>
    /// Starts a network from a file of this class: the averaged weights if it holds them. Layers that learn more classes
    /// than the file knows keep their fresh weights for the new ones.
    /// </summary>
    /// <exception cref="UserInputException"><c>checkpoint-invalid</c>: unreadable, or of another network.</exception>
    public static void LoadStart(string path, nn.Module network)
    {
        var saved = Read(path).Tensors.ToDictionary(tensor => tensor.Name);
        var prefix = saved.Keys.Any(name => name.StartsWith(Averages, StringComparison.Ordinal)) ? Averages : Weights;
        foreach (var (name, tensor) in Floats(network))
        {
            if (saved.TryGetValue(prefix + name, out var known) && LeadingRows.Fit(known.Shape, tensor.shape)) LeadingRows.Fill(tensor, known.Values);
            else Fill(path, saved, prefix + name, tensor);
        }
    }

    private static (IReadOnlyList<NamedTensor> Tensors, IReadOnlyDictionary<string, string> Metadata) Read(string path)
    {
        try
        {
            return Safetensors.Read(path);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new UserInputException("checkpoint-invalid", $"{path}: unreadable ({e.Message}); start the run anew.", e);
        }
    }

    private static IEnumerable<KeyValuePair<string, Tensor>> Floats(nn.Module network) =>
        network.state_dict().Where(entry => entry.Value.dtype == ScalarType.Float32);

    private static NamedTensor Copy(string prefix, string name, Tensor tensor) =>
        new(prefix + name, tensor.shape, tensor.ToFloats());

    private static void Fill(string path, Dictionary<string, NamedTensor> saved, string name, Tensor target)
    {
        if (!saved.TryGetValue(name, out var tensor) || !tensor.Shape.SequenceEqual(target.shape))
            throw new UserInputException(
                "checkpoint-invalid", $"{path}: no '{name}' of shape {string.Join('x', target.shape)}; it belongs to another network.");
        target.Assign(tensor.Values);
    }
}
