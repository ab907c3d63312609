using System.CommandLine;
using FlareScope.Cli.Simulating;

namespace FlareScope.Cli.Verbs;

/// <summary><c>simulate</c>: renders flares with known truth, as pictures or as a video.</summary>
public static class SimulateVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var seed = new Option<ulong>("--seed") { Description = "Equal seeds give equal pictures.", DefaultValueFactory = _ => 1 };
        var frames = new Option<int>("--frames") { Description = "How many scenes.", DefaultValueFactory = _ => 1 };
        var output = new Option<string?>("--out") { Description = "Folder for NAME.jpg, NAME.camera.json, NAME.gas.json and NAME.mask.png." };
        var truth = new Option<string?>("--truth") { Description = "File for the truth, one JSON line a picture; --out DIR writes DIR/truth.jsonl when not given." };
        var video = new Option<string?>("--video") { Description = "Write one scene over time as this video (needs ffmpeg); with --out its frames as well." };
        var rate = new Option<double>("--fps") { Description = "Frames a second of the video.", DefaultValueFactory = _ => 25 };
        var seconds = new Option<double>("--seconds") { Description = "Length of the video, s.", DefaultValueFactory = _ => 10 };
        var scene = new SceneOptions();
        var verb = new Command("simulate", "Renders flares with known heat, flow, size, smoke and camera.")
        {
            seed, frames, output, truth, video, rate, seconds,
        };
        scene.AddTo(verb);
        verb.SetAction((call, stop) =>
        {
            var request = new SimulateRequest(
                call.GetValue(seed), call.GetValue(frames), call.GetValue(output), call.GetValue(truth),
                call.GetValue(video), call.GetValue(rate), call.GetValue(seconds), scene.Read(call));
            return Task.FromResult(SimulateRun.Execute(request, stop));
        });
        return verb;
    }
}
