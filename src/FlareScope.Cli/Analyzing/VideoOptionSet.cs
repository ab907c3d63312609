using System.CommandLine;
using FlareScope.Core;
using FlareScope.Vision.Sources;
using FlareScope.Vision.Video;

namespace FlareScope.Cli.Analyzing;

/// <summary>The options of <c>analyze</c> that only videos and streams use.</summary>
internal sealed class VideoOptionSet
{
    private const double LeastRate = 0.1;
    private const double MostRate = 60;
    private const double MostPatienceS = 7 * 24 * 3600;

    private readonly Option<double> _rate = new("--fps") { Description = "Video: frames a second to measure.", DefaultValueFactory = _ => 2 };
    private readonly Option<double> _window = new("--window") { Description = "Video: seconds that become one line, 10 to 300.", DefaultValueFactory = _ => new VideoOptions().WindowS };
    private readonly Option<int> _every = new("--detect-every") { Description = "Video: the detector looks at every such frame.", DefaultValueFactory = _ => new VideoOptions().DetectEvery };

    private readonly Option<double> _patience = new("--patience")
    {
        Description = "Stream: seconds that a camera once seen may stay away before the call ends.",
        DefaultValueFactory = _ => new StreamOptions().Patience!.Value.TotalSeconds,
    };

    /// <summary>The video or stream that a call names; null when it names pictures.</summary>
    /// <exception cref="UserInputException"><c>source-mixed</c>: a video beside other sources.</exception>
    internal static string? Single(IReadOnlyList<string> sources)
    {
        var moving = sources.Where(s => StreamAddress.IsMeant(s) || (!Directory.Exists(s) && VideoFiles.IsVideo(s))).ToList();
        if (moving.Count == 0)
            return null;
        return sources.Count == 1
            ? moving[0]
            : throw new UserInputException("source-mixed", $"'{Path.GetFileName(moving[0])}' is a video: name it alone, each call measures one video or pictures.");
    }

    /// <summary>Adds the options to the verb.</summary>
    internal void AddTo(Command verb)
    {
        verb.Options.Add(_rate);
        verb.Options.Add(_window);
        verb.Options.Add(_every);
        verb.Options.Add(_patience);
    }

    /// <summary>The call on a video.</summary>
    /// <exception cref="UserInputException"><c>video-fps</c>, <c>video-detect-every</c>, <c>stream-patience</c>: out of range.</exception>
    internal VideoRequest Read(ParseResult call, string source, AnalyzeRequest request)
    {
        var (rate, every, patience) = (call.GetValue(_rate), call.GetValue(_every), call.GetValue(_patience));
        if (rate is not (>= LeastRate and <= MostRate))
            throw new UserInputException("video-fps", FormattableString.Invariant($"--fps {rate} is out of range; use {LeastRate} to {MostRate}."));
        if (every < 1)
            throw new UserInputException("video-detect-every", $"--detect-every {every} is out of range; use 1 or more.");
        if (patience is not (>= 0 and <= MostPatienceS))
            throw new UserInputException("stream-patience", FormattableString.Invariant($"--patience {patience} is out of range; use 0 to {MostPatienceS} s."));
        return new(
            source, request.Camera, request.Gas, request.Calibration, request.Boxes, request.OutputFolder, request.Language, request.Json,
            rate, call.GetValue(_window), every, TimeSpan.FromSeconds(patience));
    }
}
