using System.Globalization;
using FlareScope.Core;

namespace FlareScope.Datasets.Augmentation;

/// <summary>Writes changed pictures with their labels, made by the very code that feeds the training.</summary>
public static class AugmentedSet
{
    private const int Columns = 6;
    private const int SheetSamples = 36;
    private const int SheetSide = 256;
    private const int Quality = 92;

    /// <summary>Makes samples.</summary>
    /// <param name="pictures">What to change; the first <see cref="AugmentedOptions.Count"/> samples of an endless shuffle lead.</param>
    /// <param name="cutouts">Flares to paste; may be empty.</param>
    /// <param name="options">How many, how large, how strongly.</param>
    /// <param name="folder">Receives <c>images/</c>, <c>labels/</c>, <c>other_boxes/</c>, <c>data.yaml</c> and <c>sheet.jpg</c>; must be new or empty.</param>
    /// <param name="advance">Called after each sample.</param>
    /// <param name="cancel">Stops between two samples.</param>
    /// <exception cref="UserInputException"><c>output-not-empty</c>.</exception>
    public static void Write(
        PictureCache pictures, IReadOnlyList<TrainingPicture> cutouts, AugmentedOptions options, string folder, Action advance, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(advance);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new UserInputException("output-not-empty", $"{folder}: it holds something already; give a new or an empty folder.");
        foreach (var part in new[] { "images", "labels", "other_boxes" }) Directory.CreateDirectory(Path.Combine(folder, part));
        File.WriteAllText(Path.Combine(folder, "data.yaml"), "names: [flame, smoke]\n");

        var composer = new SampleComposer(pictures, options.Changes, cutouts);
        var leads = Leads(pictures.Count, options);
        var planes = new byte[3 * options.Side * options.Side];
        for (var i = 0; i < leads.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var boxes = composer.Compose(leads[i], options.Side, SeededRandom.For(options.Seed, 0, i), planes);
            var name = string.Create(CultureInfo.InvariantCulture, $"{pictures[leads[i]].Source}-{i:D5}");
            File.WriteAllBytes(Path.Combine(folder, "images", name + ".jpg"), SampleSheet.Encode(planes, options.Side, Quality));
            WriteLabels(Path.Combine(folder, "labels", name + ".txt"), boxes.Where(box => box.Class != (int)TargetClass.FireLike), options.Side);
            var fireLike = boxes.Where(box => box.Class == (int)TargetClass.FireLike).ToList();
            if (fireLike.Count > 0) WriteLabels(Path.Combine(folder, "other_boxes", name + ".txt"), fireLike, options.Side);
            advance();
        }

        File.WriteAllBytes(
            Path.Combine(folder, "sheet.jpg"), SampleSheet.Draw(composer, [.. leads.Take(SheetSamples)], Columns, SheetSide, options.Seed));
    }

    /// <summary>Which picture leads each sample: every picture once, shuffled, before any comes again.</summary>
    private static int[] Leads(int pictures, AugmentedOptions options)
    {
        var leads = new List<int>();
        for (var round = 0; leads.Count < options.Count; round++)
        {
            int[] order = [.. Enumerable.Range(0, pictures)];
            SeededRandom.For(options.Seed, round, -1).Shuffle(order);
            leads.AddRange(order.Take(options.Count - leads.Count));
        }

        return [.. leads];
    }

    private static void WriteLabels(string file, IEnumerable<TargetBox> boxes, int side) => File.WriteAllLines(
        file,
        boxes.Select(box => string.Create(
            CultureInfo.InvariantCulture,
            $"{box.Class} {box.X / side:F6} {box.Y / side:F6} {box.Width / side:F6} {box.Height / side:F6}")));
}
