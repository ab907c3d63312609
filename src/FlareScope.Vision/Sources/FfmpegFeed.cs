using System.Buffers;
using System.Diagnostics;
using System.Threading.Channels;
using FlareScope.Vision.Decoding;
using SkiaSharp;

namespace FlareScope.Vision.Sources;

/// <summary>
/// Frames out of an ffmpeg process: pixels from its standard output, each frame's time and size from its standard error, joined in
/// order. Disposing ends the process, and only this one.
/// </summary>
internal sealed class FfmpegFeed : IFrameFeed
{
    private readonly Process _process;
    private readonly string _name;
    private readonly ImageLimits _limits;
    private readonly Channel<FrameLine> _lines = Channel.CreateUnbounded<FrameLine>();
    private readonly Task _listening;
    private (int Width, int Height)? _size;
    private double? _firstTime;
    private double _lastTime;
    private long _count;

    /// <param name="call">The call of ffmpeg.</param>
    /// <param name="name">Name for messages.</param>
    /// <param name="limits">Largest frame.</param>
    internal FfmpegFeed(ProcessStartInfo call, string name, ImageLimits limits)
    {
        (_name, _limits) = (name, limits);
        _process = FfmpegCall.Start(call);
        _process.StandardInput.Close();
        _listening = Task.Run(ListenAsync);
    }

    /// <inheritdoc/>
    public string? Complaint { get; private set; }

    /// <inheritdoc/>
    public async Task<SourceFrame?> NextAsync(CancellationToken stop)
    {
        if (!await _lines.Reader.WaitToReadAsync(stop).ConfigureAwait(false) || !_lines.Reader.TryRead(out var line))
            return null;
        // ffmpeg scales later frames to the size of the first.
        var (width, height) = _size ??= (line.Width, line.Height);
        ImageGuard.CheckSize(width, height, _name, _limits);
        var length = width * height * 4;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = await _process.StandardOutput.BaseStream.ReadAtLeastAsync(buffer.AsMemory(0, length), length, throwOnEndOfStream: false, stop).ConfigureAwait(false);
            if (read < length)
                return null;
            _firstTime ??= line.TimeS;
            // A frame without a time, or one that goes back, follows the last: such streams exist.
            _lastTime = Math.Max(_lastTime, (line.TimeS - _firstTime) ?? _lastTime);
            return new(_count++, _lastTime, null, Picture(buffer.AsSpan(0, length), width, height), line.Width, line.Height);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _listening.ConfigureAwait(false);
        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (await _process.StandardError.ReadLineAsync().ConfigureAwait(false) is { } text)
            {
                if (FrameLine.Parse(text) is { } line)
                    _lines.Writer.TryWrite(line);
                else if (FfmpegComplaint.Of(text) is { } complaint)
                    Complaint = complaint;
            }
        }
        finally
        {
            _lines.Writer.TryComplete();
        }
    }

    private static DecodedImage Picture(ReadOnlySpan<byte> pixels, int width, int height)
    {
        using var srgb = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, srgb));
        unsafe
        {
            pixels.CopyTo(new Span<byte>((void*)bitmap.GetPixels(), pixels.Length));
        }

        return DecodedImage.FromBitmap(bitmap);
    }
}
