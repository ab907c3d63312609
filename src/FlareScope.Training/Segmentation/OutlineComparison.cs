using FlareScope.Core.Detection;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Decoding;

namespace FlareScope.Training.Segmentation;

/// <summary>Runs several ways of outlining over the same pictures and label boxes; one score code judges them all.</summary>
/// <param name="outliners">What to compare.</param>
/// <param name="clock">Times them.</param>
internal sealed class OutlineComparison(IReadOnlyList<IFlameOutliner> outliners, TimeProvider clock)
{
    /// <summary>Scores every picture of a split that has a truth mask with flame in it.</summary>
    /// <returns>Picture by picture, for each outliner in the order given.</returns>
    /// <exception cref="Core.UserInputException">A broken data set.</exception>
    public IReadOnlyList<OutlinedPicture> Run(
        string root, string split, IReadOnlyList<string> sources, CancellationToken cancel)
    {
        var contents = DatasetReader.Read(new DatasetSelection(root) { Splits = [split], Sources = new SourceFilter(sources, []) });
        var scenes = new SceneGroups(root);
        var results = new List<OutlinedPicture>();
        foreach (var image in contents.Images)
        {
            cancel.ThrowIfCancellationRequested();
            var name = contents.NameOf(image);
            using var picture = ImageDecoder.Decode(File.ReadAllBytes(image.Path), name);
            var truth = TruthMask.Read(image.Path, name, picture.Width, picture.Height);
            if (truth is null || Array.TrueForAll(truth, pixel => pixel == 0)) continue;
            results.AddRange(outliners.Select(outliner => Score(outliner, image, name, scenes.Of(name), picture, truth)));
        }

        return results;
    }

    private OutlinedPicture Score(
        IFlameOutliner outliner, DatasetImage image, string name, string scene, DecodedImage picture, byte[] truth)
    {
        var flares = LabelledFlare.Of(image, picture.Bitmap);
        var found = new byte[truth.Length];
        var begun = clock.GetTimestamp();
        foreach (var flare in flares) outliner.Outline(picture.Bitmap, flare, found);
        var time = clock.GetElapsedTime(begun).TotalMilliseconds;
        return new OutlinedPicture(outliner.Name, name, image.Source, scene, MaskComparison.Compare(truth, found), flares.Count, time);
    }
}
