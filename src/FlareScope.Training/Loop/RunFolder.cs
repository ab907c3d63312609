using System.Text.Json;
using FlareScope.Charts.Training;
using FlareScope.Core;
using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Data;

namespace FlareScope.Training.Loop;

/// <summary>The folder of one run: recipe, checkpoints, metrics, and at the end the exported model.</summary>
internal sealed class RunFolder
{
    private static readonly JsonSerializerOptions Pretty = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web);

    /// <summary>Names a folder; nothing is created.</summary>
    public RunFolder(string path) => Path = System.IO.Path.GetFullPath(path);

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Checkpoint after the last finished epoch.</summary>
    public string LastCheckpoint => In("last.safetensors");

    /// <summary>Averaged weights of the best epoch.</summary>
    public string BestWeights => In("best.safetensors");

    private string RecipeFile => In("recipe.json");

    private string MetricsFile => In("metrics.jsonl");

    /// <summary>Starts a new run here.</summary>
    /// <exception cref="UserInputException"><c>run-exists</c>: a run is here already.</exception>
    public void Create(TrainingRecipe recipe)
    {
        if (File.Exists(LastCheckpoint))
            throw new UserInputException("run-exists", $"{Path}: a run is here already; add --resume or give another --name.");
        Directory.CreateDirectory(Path);
        File.Delete(MetricsFile);
        File.WriteAllText(RecipeFile, JsonSerializer.Serialize(recipe, Pretty));
    }

    /// <summary>Checks that the run here follows the same recipe.</summary>
    /// <exception cref="UserInputException">
    /// <c>run-not-found</c>: nothing to resume; <c>run-differs</c>: it was started with other options.
    /// </exception>
    public void CheckResumable(TrainingRecipe recipe)
    {
        if (!File.Exists(LastCheckpoint))
            throw new UserInputException("run-not-found", $"{Path}: no finished epoch to resume; start without --resume.");
        if (File.ReadAllText(RecipeFile) != JsonSerializer.Serialize(recipe, Pretty))
            throw new UserInputException(
                "run-differs", $"{RecipeFile}: the run was started with other options; repeat those, or give another --name.");
    }

    /// <summary>Draws what training sees: <c>samples.jpg</c> with the strong augmentation, <c>samples-gentle.jpg</c> with that of the end.</summary>
    public void WriteSamples(TrainingData data, TrainingRecipe recipe)
    {
        const int Columns = 6;
        const int Samples = 30;
        const int Side = 320;
        var leads = EpochPlan.Of(data.Train, recipe).Order(0).Take(Samples).ToArray();
        void Write(string name, AugmentationOptions options) => File.WriteAllBytes(
            In(name), SampleSheet.Draw(new SampleComposer(data.Train, options, data.Cutouts), leads, Columns, Side, recipe.Seed));
        Write("samples.jpg", recipe.Augmentation);
        Write("samples-gentle.jpg", recipe.Augmentation.Gentle());
    }

    /// <summary>Reads the recipe of the run.</summary>
    /// <exception cref="UserInputException"><c>run-not-found</c>.</exception>
    public TrainingRecipe ReadRecipe() => File.Exists(RecipeFile)
        ? JsonSerializer.Deserialize<TrainingRecipe>(File.ReadAllText(RecipeFile), Pretty)!
        : throw new UserInputException("run-not-found", $"{Path}: no run here; give a folder below --runs.");

    /// <summary>Appends an epoch to the metrics and draws <c>curves.png</c> anew.</summary>
    public void Append(EpochReport report)
    {
        File.AppendAllText(MetricsFile, JsonSerializer.Serialize(report, Compact) + "\n");
        var epochs = ReadMetrics().Select(e => new TrainingEpoch(
            e.Epoch, e.Loss, e.Validation.Flame, e.Validation.Smoke, e.Validation.FlareFlame, e.IsBest));
        File.WriteAllBytes(In("curves.png"), TrainingChart.Png([.. epochs]));
    }

    /// <summary>Drops metrics of epochs that no checkpoint holds: the process died between the two.</summary>
    public void ForgetAfter(int epoch)
    {
        var lines = ReadMetrics().Where(report => report.Epoch <= epoch).Select(report => JsonSerializer.Serialize(report, Compact));
        File.WriteAllLines(MetricsFile, lines.ToList());
    }

    /// <summary>Epochs so far.</summary>
    public IReadOnlyList<EpochReport> ReadMetrics() => File.Exists(MetricsFile)
        ? [.. File.ReadLines(MetricsFile).Select(Parse).OfType<EpochReport>()]
        : [];

    /// <summary>A file of the run.</summary>
    public string In(string name) => System.IO.Path.Combine(Path, name);

    private static EpochReport? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<EpochReport>(line, Compact);
        }
        // A line that a crash cut in half; its epoch is trained again.
        catch (JsonException)
        {
            return null;
        }
    }
}
