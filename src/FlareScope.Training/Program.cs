using System.CommandLine;
using FlareScope.Training.Commands;
using FlareScope.Training.Segmentation;

var root = new RootCommand("Trains the FlareScope detector, and the flame outline it is compared with.")
{
    new TrainCommand().Build(),
    new ExportCommand().Build(),
    new QuantizeCommand().Build(),
    new AverageCommand().Build(),
    new SegmentCommand().Build(),
    FixNativeCommand.Build(),
};
return await root.Parse(args).InvokeAsync();
