using System.CommandLine;
using FlareScope.Training.Commands;

var root = new RootCommand("Trains the FlareScope detector.")
{
    new TrainCommand().Build(),
    new ExportCommand().Build(),
    FixNativeCommand.Build(),
};
return await root.Parse(args).InvokeAsync();
