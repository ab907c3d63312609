using System.CommandLine;
using FlareScope.Training.Native;

namespace FlareScope.Training.Commands;

/// <summary><c>flarescope-train fix-native</c>: the build step that makes TorchSharp's library loadable; see <see cref="TorchLibraries"/>.</summary>
internal static class FixNativeCommand
{
    /// <summary>The command with its argument.</summary>
    public static Command Build()
    {
        var folder = new Argument<string>("folder") { Description = "Build output folder" };
        var command = new Command("fix-native", "Build step: make TorchSharp's native library loadable on Debian 12")
        {
            folder,
        };
        command.Hidden = true;
        command.SetAction(result => Failures.Catch(() =>
        {
            TorchLibraries.Mend(result.GetValue(folder)!);
            return 0;
        }));
        return command;
    }
}
