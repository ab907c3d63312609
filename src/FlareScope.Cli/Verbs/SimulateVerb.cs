using System.CommandLine;
using FlareScope.Cli.Terminal;
using FlareScope.Simulation;

namespace FlareScope.Cli.Verbs;

/// <summary><c>simulate</c>: renders flares with known truth.</summary>
public static class SimulateVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var seed = new Option<ulong>("--seed") { Description = "Equal seeds give equal pictures.", DefaultValueFactory = _ => 1 };
        var frames = new Option<int>("--frames") { Description = "How many scenes.", DefaultValueFactory = _ => 1 };
        var output = new Option<string>("--out") { Description = "Folder for NAME.jpg, NAME.camera.json, NAME.gas.json and NAME.mask.png.", Required = true };
        var truth = new Option<string?>("--truth") { Description = "File for the truth, one JSON line a picture." };
        var light = new Option<string>("--light") { Description = "day, dusk, night or mixed.", DefaultValueFactory = _ => "mixed" };
        var wind = new Option<double?>("--wind") { Description = "Wind speed, m/s; drawn when not given." };
        var size = new Option<string>("--size") { Description = "Picture size, WIDTHxHEIGHT.", DefaultValueFactory = _ => "960x540" };
        var distance = new Option<double?>("--distance") { Description = "Distance from camera to stack, m; drawn when not given." };
        var verb = new Command("simulate", "Renders flares with known heat, flow, size and camera.") { seed, frames, output, truth, light, wind, size, distance };
        verb.SetAction((call, stop) =>
        {
            var (width, height) = SimulationOptions.ParseSize(call.GetValue(size)!);
            var options = new SimulationOptions
            {
                Light = SimulationOptions.ParseLight(call.GetValue(light)!),
                WindMS = call.GetValue(wind),
                Width = width,
                Height = height,
                DistanceM = call.GetValue(distance),
            };
            var job = new SimulationJob(call.GetValue(seed), call.GetValue(frames), call.GetValue(output)!, call.GetValue(truth), options);
            WorkProgress.Run(job.Frames, "rendering", advance => SimulationWriter.Write(job, new Step(advance), stop));
            return Task.FromResult(ExitCode.Done);
        });
        return verb;
    }

    /// <summary>Reports at once, on the calling thread; <see cref="Progress{T}"/> would report late.</summary>
    private sealed class Step(Action advance) : IProgress<int>
    {
        public void Report(int value) => advance();
    }
}
