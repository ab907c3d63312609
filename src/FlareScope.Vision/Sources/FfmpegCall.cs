using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using FlareScope.Core;

namespace FlareScope.Vision.Sources;

/// <summary>
/// Calls of ffprobe and ffmpeg: separate processes, argument lists, no shell, only listed protocols and containers.
/// </summary>
internal static class FfmpegCall
{
    /// <summary>Arguments that show the header of a file as JSON.</summary>
    internal static ProcessStartInfo Probe(string path, VideoLimits limits) => Quiet("ffprobe",
    [
        "-v", "error",
        "-protocol_whitelist", string.Join(',', limits.FileProtocols),
        "-format_whitelist", string.Join(',', limits.FileFormats),
        "-select_streams", "v:0",
        "-show_entries", "stream=codec_name,width,height:stream_tags=rotate:stream_side_data=rotation:format=duration:format_tags=creation_time",
        "-of", "json",
        "file:" + path,
    ]);

    /// <summary>Arguments that send the frames of a file as RGBA, with their times on standard error.</summary>
    internal static ProcessStartInfo File(string path, double framesPerSecond, VideoLimits limits) => Quiet("ffmpeg",
    [
        .. Common(limits),
        "-protocol_whitelist", string.Join(',', limits.FileProtocols),
        "-format_whitelist", string.Join(',', limits.FileFormats),
        "-i", "file:" + path,
        .. Output(framesPerSecond),
    ]);

    /// <summary>The same for a camera; RTSP over TCP, as lost packets make false pictures.</summary>
    internal static ProcessStartInfo Stream(Uri address, double framesPerSecond, VideoLimits limits) => Quiet("ffmpeg",
    [
        .. Common(limits),
        "-protocol_whitelist", string.Join(',', limits.StreamProtocols),
        "-format_whitelist", string.Join(',', limits.StreamFormats),
        "-rtsp_transport", "tcp",
        "-timeout", ((long)limits.StreamTimeout.TotalMicroseconds).ToString(CultureInfo.InvariantCulture),
        "-i", address.AbsoluteUri,
        .. Output(framesPerSecond),
    ]);

    /// <summary>Starts a program.</summary>
    /// <exception cref="UserInputException"><c>ffmpeg-missing</c>.</exception>
    internal static Process Start(ProcessStartInfo call)
    {
        try
        {
            return Process.Start(call)!;
        }
        catch (Win32Exception missing)
        {
            throw new UserInputException(
                "ffmpeg-missing", $"Video needs the program '{call.FileName}', which is not on the path; install ffmpeg, or analyse pictures.", missing);
        }
    }

    private static string[] Common(VideoLimits limits) =>
    [
        "-hide_banner", "-nostdin", "-nostats", "-loglevel", "info", "-threads", "1",
        "-max_pixels", limits.Frame.MaxPixels.ToString(CultureInfo.InvariantCulture),
    ];

    private static string[] Output(double framesPerSecond)
    {
        var rate = framesPerSecond.ToString("0.######", CultureInfo.InvariantCulture);
        // The first frame in each interval of 1/rate: real frames with their own times, also where the frame rate varies.
        var select = $"select='isnan(prev_selected_t)+gt(floor(t*{rate}+0.000001),floor(prev_selected_t*{rate}+0.000001))'";
        return
        [
            "-map", "0:v:0", "-an", "-sn", "-dn",
            "-vf", select + ",showinfo=checksum=0,format=rgb24,format=rgba",
            "-fps_mode", "passthrough", "-f", "rawvideo", "pipe:1",
        ];
    }

    private static ProcessStartInfo Quiet(string program, IReadOnlyList<string> arguments)
    {
        var call = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in arguments)
            call.ArgumentList.Add(argument);
        return call;
    }
}
