using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Training.Loop;

namespace FlareScope.Training.Data;

/// <summary>The pictures of a run, in memory.</summary>
/// <param name="Train">Pictures to learn from.</param>
/// <param name="Validation">Pictures to choose the best epoch by.</param>
internal sealed record TrainingData(PictureCache Train, PictureCache Validation)
{
    /// <summary>Reads a data root and decodes every picture of its splits <c>train</c> and <c>val</c>.</summary>
    /// <param name="root">The data root.</param>
    /// <param name="recipe">Says size and sources.</param>
    /// <param name="extra">Further training pictures, for example simulated ones.</param>
    /// <param name="threads">Threads to decode with.</param>
    /// <param name="cancel">Stops the decoding.</param>
    /// <exception cref="UserInputException">A broken data set, or an empty split.</exception>
    public static TrainingData Load(
        string root, TrainingRecipe recipe, IReadOnlyList<ISampleSource> extra, int threads, CancellationToken cancel)
    {
        var set = SplitRoot.Open(root);
        var filter = new SourceFilter([], recipe.Excluded);
        PictureCache Split(string name, IReadOnlyList<ISampleSource> more)
        {
            var images = set.Read(name, filter).ToList();
            if (images.Count == 0)
                throw new UserInputException("split-empty", $"{root}: split '{name}' holds no picture of the chosen sources; exclude fewer.");
            return PictureCache.Load([new DatasetSource(images), .. more], recipe.ImageSize, threads, cancel);
        }

        return new TrainingData(Split("train", extra), Split("val", []));
    }
}
