using System.CommandLine;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Datasets.Augmentation;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;

namespace FlareScope.Cli.Verbs;

/// <summary><c>dataset augment</c>: changed pictures with their labels and a contact sheet, as training sees them.</summary>
internal static class DatasetAugmentVerb
{
    private static readonly AugmentationOptions Usual = new();

    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DATASET") { Description = "A YOLO folder, a root with splits/NAME.txt, or a COCO .json file." };
        var output = new Option<string>("--out") { Description = "New folder for images/, labels/, data.yaml and sheet.jpg.", Required = true };
        var split = new Option<string?>("--split") { Description = "Splits to read, separated by commas." };
        var only = new Option<string?>("--only") { Description = "Sources to read, separated by commas." };
        var count = new Option<int>("--count") { Description = "How many samples.", DefaultValueFactory = _ => 100 };
        var side = new Option<int>("--imgsz") { Description = "Side of a sample, px.", DefaultValueFactory = _ => 640 };
        var seed = new Option<ulong>("--seed") { Description = "Equal seeds give equal samples.", DefaultValueFactory = _ => 1 };
        var simulated = new Option<int>("--simulated") { Description = "Simulated flares among the pictures." };
        var rotate = Share("--rotate", "Largest turn, degrees.", Usual.RotationDegrees);
        var brightness = Share("--brightness", "Largest relative change of brightness.", Usual.Brightness);
        var contrast = Share("--contrast", "Largest relative change of contrast.", Usual.Contrast);
        var whiteBalance = Share("--white-balance", "Largest relative change of red against blue.", Usual.WhiteBalance);
        var noise = Share("--noise", "Share of samples with sensor noise.", Usual.NoiseShare);
        var haze = Share("--haze", "Share of samples behind haze or cloud.", Usual.HazeShare);
        var mosaic = Share("--mosaic", "Share of samples that join four pictures.", Usual.MosaicShare);
        var mixup = Share("--mixup", "Share of samples laid half transparent over another.", Usual.MixupShare);
        var paste = Share("--paste", "Share of pictures without a flame that get a flare cut out along its outline.", Usual.PasteShare);
        var verb = new Command("augment", "Writes changed pictures with their labels and a contact sheet: what training sees.")
        {
            folder, output, split, only, count, side, seed, simulated,
            rotate, brightness, contrast, whiteBalance, noise, haze, mosaic, mixup, paste,
        };
        verb.SetAction((call, stop) =>
        {
            var options = new AugmentedOptions(call.GetValue(count), call.GetValue(side), call.GetValue(seed), Usual with
            {
                RotationDegrees = call.GetValue(rotate),
                Brightness = call.GetValue(brightness),
                Contrast = call.GetValue(contrast),
                WhiteBalance = call.GetValue(whiteBalance),
                NoiseShare = call.GetValue(noise),
                HazeShare = call.GetValue(haze),
                MosaicShare = call.GetValue(mosaic),
                MixupShare = call.GetValue(mixup),
                PasteShare = call.GetValue(paste),
            }).Validated();
            var selection = new DatasetSelection(call.GetValue(folder)!)
            {
                Splits = SourceFilter.Parse(call.GetValue(split), null).Only,
                Sources = SourceFilter.Parse(call.GetValue(only), null),
            };
            return Task.FromResult(Run(selection, options, call.GetValue(simulated), call.GetValue(output)!, stop));
        });
        return verb;
    }

    private static int Run(DatasetSelection selection, AugmentedOptions options, int simulated, string output, CancellationToken stop)
    {
        var contents = DatasetReader.Read(selection);
        foreach (var failure in contents.Failures) Console.Error.WriteLine($"{failure.Name}: {failure.Message}");
        List<ISampleSource> sources = [new DatasetSource(contents.Images)];
        if (simulated > 0) sources.Add(new SimulatedSource(simulated, options.Seed));
        var pictures = PictureCache.Load(sources, options.Side, Environment.ProcessorCount, stop);
        if (pictures.Count == 0)
            throw new UserInputException("dataset-empty", $"{selection.Path}: no picture could be read; 'dataset check' says why.");
        var cutouts = options.Changes.PasteShare > 0 ? FlareCutouts.Load(contents.Images, options.Side, stop) : [];
        WorkProgress.Run(options.Count, "augmenting", advance => AugmentedSet.Write(pictures, cutouts, options, output, advance, stop));
        Console.Error.WriteLine($"{output}: {options.Count} samples of {pictures.Count} pictures ({cutouts.Count} cut-out flares); look at sheet.jpg");
        return contents.Failures.Count > 0 ? ExitCode.SomethingFailed : ExitCode.Done;
    }

    private static Option<float> Share(string name, string help, float usual) =>
        new(name) { Description = help, DefaultValueFactory = _ => usual };
}
