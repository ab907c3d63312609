using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using FlareScope.Core;

namespace FlareScope.Simulation;

/// <summary>
/// Encodes frames into a video by a separate ffmpeg process, which is started by argument list without a shell and gets the raw
/// frames through its standard input.
/// </summary>
internal sealed class FfmpegEncoder : IDisposable
{
    private const string Program = "ffmpeg";
    private const int Quality = 18; // libx264's constant rate factor: about as good as the eye sees
    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly string _file;

    /// <summary>Starts ffmpeg.</summary>
    /// <param name="file">The video to write.</param>
    /// <param name="width">Frame width, px; even, as the encoder halves the colour.</param>
    /// <param name="height">Frame height, px; even.</param>
    /// <param name="framesPerSecond">Frames a second.</param>
    /// <exception cref="UserInputException"><c>ffmpeg-missing</c>; <c>simulate-odd-size</c>: a side is odd.</exception>
    public FfmpegEncoder(string file, int width, int height, double framesPerSecond)
    {
        if (width % 2 != 0 || height % 2 != 0)
            throw new UserInputException("simulate-odd-size", $"A video of {width}x{height} px cannot be encoded; use even sides.");
        _file = file;
        try
        {
            _process = Process.Start(Call(file, width, height, framesPerSecond))!;
        }
        catch (Win32Exception missing)
        {
            throw new UserInputException(
                "ffmpeg-missing", $"A video needs the program '{Program}', which is not on the path; install it, or write pictures with --out.", missing);
        }

        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Adds a frame.</summary>
    /// <exception cref="UserInputException"><c>ffmpeg-failed</c>: ffmpeg gave up.</exception>
    public void Write(RenderedFrame frame)
    {
        try
        {
            _process.StandardInput.BaseStream.Write(frame.Rgba);
        }
        catch (IOException)
        {
            throw Failed();
        }
    }

    /// <summary>Ends the video.</summary>
    /// <exception cref="UserInputException"><c>ffmpeg-failed</c>: ffmpeg gave up.</exception>
    public void Finish()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        if (_process.ExitCode != 0)
            throw Failed();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private UserInputException Failed()
    {
        _process.WaitForExit();
        var why = _errors.GetAwaiter().GetResult().ReplaceLineEndings(" ").Trim();
        return new("ffmpeg-failed", $"ffmpeg could not write '{_file}': {why} Name a file such as flare.mp4 in a folder that can be written.");
    }

    private static ProcessStartInfo Call(string file, int width, int height, double framesPerSecond) => new(Program)
    {
        ArgumentList =
        {
            "-hide_banner", "-loglevel", "error", "-nostdin", "-y",
            "-f", "rawvideo", "-pix_fmt", "rgba", "-s", $"{width}x{height}",
            "-r", framesPerSecond.ToString(CultureInfo.InvariantCulture), "-i", "pipe:0",
            "-an", "-c:v", "libx264", "-preset", "veryfast", "-threads", "1", "-crf", $"{Quality}", "-pix_fmt", "yuv420p",
            "-movflags", "+faststart", "file:" + file,
        },
        RedirectStandardInput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };
}
