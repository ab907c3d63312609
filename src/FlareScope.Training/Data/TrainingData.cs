using FlareScope.Core;
using FlareScope.Datasets.Augmentation;
using FlareScope.Datasets.Formats;
using FlareScope.Training.Loop;

namespace FlareScope.Training.Data;

/// <summary>The pictures of a run, in memory.</summary>
/// <param name="Train">Pictures to learn from.</param>
/// <param name="Validation">Pictures to choose the best epoch by.</param>
/// <param name="Cutouts">Flares cut out of the training pictures, to be pasted; may be empty.</param>
internal sealed record TrainingData(PictureCache Train, PictureCache Validation, IReadOnlyList<TrainingPicture> Cutouts)
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
        List<DatasetImage> Split(string name)
        {
            var images = set.Read(name, filter).ToList();
            return images.Count > 0
                ? images
                : throw new UserInputException("split-empty", $"{root}: split '{name}' holds no picture of the chosen sources; exclude fewer.");
        }

        PictureCache Load(List<DatasetImage> images, IReadOnlyList<ISampleSource> more) =>
            PictureCache.Load([new DatasetSource(images), .. more], recipe.ImageSize, threads, cancel);

        // Labels of both splits are read before the first picture is decoded: a broken one should show at once.
        var (train, validation) = (Split("train"), Split("val"));
        var flares = train.Where(image => recipe.FlareSources.Contains(image.Source, StringComparer.Ordinal));
        var (learnt, scored) = (Load(train, extra), Load(validation, []));
        return new TrainingData(learnt, scored, recipe.Augmentation.PasteShare > 0 ? FlareCutouts.Load(flares, recipe.ImageSize, cancel) : []);
    }
}
