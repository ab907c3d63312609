using System.Globalization;
using System.Text.Json;
using FlareScope.Core;
using FlareScope.Vision.Decoding;

namespace FlareScope.Vision.Sources;

/// <summary>Reads a video's header with ffprobe, before any frame is decoded.</summary>
public static class VideoProbe
{
    /// <summary>Reads the header of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">Largest frame, and how long is waited.</param>
    /// <param name="stop">Ends ffprobe.</param>
    /// <exception cref="UserInputException">
    /// <c>file-missing</c>; <c>video-empty</c>; <c>video-not-recognised</c>; <c>ffmpeg-missing</c>; the size codes of
    /// <see cref="ImageDecoder.Decode"/>.
    /// </exception>
    public static async Task<VideoInfo> ReadAsync(string path, VideoLimits limits, CancellationToken stop)
    {
        var name = Path.GetFileName(path);
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new UserInputException("file-missing", $"'{path}' does not exist; check the path.");
        if (file.Length == 0)
            throw new UserInputException("video-empty", $"{name}: the file is empty (0 bytes); copy the video again.");
        var (json, errors) = await RunAsync(path, limits, stop).ConfigureAwait(false);
        var info = Parse(json)
            ?? throw NotRecognised(name, errors.Split('\n').Select(FfmpegComplaint.Of).LastOrDefault(c => c is not null));
        ImageGuard.CheckSize(info.Width, info.Height, name, limits.Frame);
        return info;
    }

    internal static UserInputException NotRecognised(string name, string? why) => new(
        "video-not-recognised",
        $"{name}: not a video that can be read ({why?.Replace(name, "it", StringComparison.Ordinal) ?? "no picture in it"}); send MP4, MOV, MKV, AVI, WebM or MPEG-TS, or copy it again.");

    /// <summary>What ffprobe wrote; null when it holds no video.</summary>
    internal static VideoInfo? Parse(string json)
    {
        using var document = TryParse(json);
        if (document is null
            || !document.RootElement.TryGetProperty("streams", out var streams)
            || streams.GetArrayLength() == 0
            || !streams[0].TryGetProperty("width", out var width)
            || !streams[0].TryGetProperty("height", out var height)
            || width.GetInt32() < 1 || height.GetInt32() < 1)
            return null;
        var format = document.RootElement.TryGetProperty("format", out var told) ? told : default;
        return new(
            Text(streams[0], "codec_name") ?? "unknown",
            width.GetInt32(),
            height.GetInt32(),
            Rotation(streams[0]),
            double.TryParse(Text(format, "duration"), CultureInfo.InvariantCulture, out var seconds) ? seconds : null,
            DateTimeOffset.TryParse(Tag(format, "creation_time"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null);
    }

    private static int Rotation(JsonElement stream)
    {
        if (stream.TryGetProperty("side_data_list", out var list))
        {
            foreach (var side in list.EnumerateArray())
            {
                if (side.TryGetProperty("rotation", out var degrees) && degrees.TryGetInt32(out var value))
                    return value;
            }
        }

        return int.TryParse(Tag(stream, "rotate"), CultureInfo.InvariantCulture, out var tag) ? -tag : 0;
    }

    private static async Task<(string Json, string Errors)> RunAsync(string path, VideoLimits limits, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(limits.ProbeTimeout);
        using var process = FfmpegCall.Start(FfmpegCall.Probe(Path.GetFullPath(path), limits));
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return (await output.ConfigureAwait(false), await errors.ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw NotRecognised(Path.GetFileName(path), $"its header was not read within {limits.ProbeTimeout.TotalSeconds:0} s");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static JsonDocument? TryParse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Tag(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty("tags", out var tags) ? Text(tags, name) : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
