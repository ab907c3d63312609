using FlareScope.Core;
using FlareScope.Vision.Sources;

namespace FlareScope.Vision.Tests.Sources;

public sealed class VideoSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flarescope-source-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Read_Video_GivesRealFramesAtTheirOwnTimes()
    {
        var path = await Picture(seconds: 3, "-r", "25");

        var frames = await Read(path, 2);

        Assert.Equal([0, 0.52, 1, 1.52, 2, 2.52], frames.Select(f => Math.Round(f.TimeS, 3)));
        Assert.All(frames, f => Assert.Equal((96, 64), (f.Width, f.Height)));
        Assert.Equal(6, frames.Select(f => f.Hash).Distinct().Count());
    }

    [Fact]
    public async Task Read_VariableFrameRate_KeepsPresentationTimes()
    {
        // 10 frames a second for a second, then 2 a second: frame n stands at n/10, or at 1 + (n − 10)/2.
        var path = Path.Combine(_folder, "variable.mkv");
        await Ffmpeg.MakeAsync(
            "-f", "lavfi", "-i", "testsrc=size=96x64:rate=10:duration=1.6",
            "-vf", "setpts='round(if(lt(N,10),N/10,1+(N-10)/2)/TB)'", "-fps_mode", "passthrough", path);

        var frames = await Read(path, 10);

        Assert.Equal(
            [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.5, 2, 2.5, 3, 3.5],
            frames.Select(f => Math.Round(f.TimeS, 2)));
    }

    [Fact]
    public async Task Read_RotatedPhoneVideo_StandsUpright()
    {
        var level = await Picture(seconds: 1, "-r", "5");
        var turned = Path.Combine(_folder, "phone.mp4");
        await Ffmpeg.MakeAsync("-i", level, "-c", "copy", "-metadata:s:v:0", "rotate=90", turned);

        var info = await VideoProbe.ReadAsync(turned, VideoLimits.Default, TestContext.Current.CancellationToken);
        var frames = await Read(turned, 5);

        Assert.Equal(90, Math.Abs(info.RotationDeg));
        Assert.All(frames, f => Assert.Equal((64, 96), (f.Width, f.Height)));
    }

    [Fact]
    public async Task Read_TruncatedVideo_GivesWhatIsThere()
    {
        var whole = Path.Combine(_folder, "whole.mkv");
        await Ffmpeg.MakeAsync("-f", "lavfi", "-i", "testsrc=size=96x64:rate=10:duration=8", whole);
        var bytes = await File.ReadAllBytesAsync(whole, TestContext.Current.CancellationToken);
        var cut = Path.Combine(_folder, "cut.mkv");
        await File.WriteAllBytesAsync(cut, bytes[..(bytes.Length / 2)], TestContext.Current.CancellationToken);

        var frames = await Read(cut, 2);

        Assert.InRange(frames.Count, 2, 14);
    }

    [Fact]
    public async Task Read_DamagedVideo_GivesFramesOrOneLineAndNothingElse()
    {
        var whole = Path.Combine(_folder, "whole.mkv");
        await Ffmpeg.MakeAsync("-f", "lavfi", "-i", "testsrc=size=96x64:rate=10:duration=4", whole);
        var sound = await File.ReadAllBytesAsync(whole, TestContext.Current.CancellationToken);
        var random = new Random(5);
        for (var round = 0; round < 4; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var i = 0; i < 200; i++)
                bytes[random.Next(64, bytes.Length)] = (byte)random.Next(256);
            var path = Path.Combine(_folder, $"damaged{round}.mkv");
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            try
            {
                Assert.All(await Read(path, 2), f => Assert.Equal((96, 64), (f.Width, f.Height)));
            }
            catch (UserInputException wrong)
            {
                Assert.DoesNotContain('\n', wrong.Message);
            }
        }
    }

    [Theory]
    [InlineData("", "video-empty")]
    [InlineData("this is no video, whatever its name says", "video-not-recognised")]
    [InlineData("#EXTM3U\n#EXTINF:1,\n/etc/hostname\n", "video-not-recognised")]
    [InlineData("ffconcat version 1.0\nfile '/etc/hostname'\n", "video-not-recognised")]
    public async Task Probe_NotAVideo_IsOneLine(string content, string code)
    {
        await Picture(seconds: 1); // skips without ffmpeg
        var path = Path.Combine(_folder, "bad.mp4");
        await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<UserInputException>(() => VideoProbe.ReadAsync(path, VideoLimits.Default, TestContext.Current.CancellationToken));

        Assert.Equal(code, error.Code);
        Assert.StartsWith("bad.mp4: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task Probe_Mp4WithoutItsIndex_IsOneLine()
    {
        var whole = await Picture(seconds: 2);
        var bytes = await File.ReadAllBytesAsync(whole, TestContext.Current.CancellationToken);
        var cut = Path.Combine(_folder, "cut.mp4");
        await File.WriteAllBytesAsync(cut, bytes[..(bytes.Length / 3)], TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<UserInputException>(() => VideoProbe.ReadAsync(cut, VideoLimits.Default, TestContext.Current.CancellationToken));

        Assert.Equal("video-not-recognised", error.Code);
    }

    [Fact]
    public async Task Probe_FrameLargerThanTheLimit_IsRefusedBeforeDecoding()
    {
        var path = await Picture(seconds: 1);
        var limits = VideoLimits.Default with { Frame = VideoLimits.Default.Frame with { MaxSidePx = 80 } };

        var error = await Assert.ThrowsAsync<UserInputException>(() => VideoProbe.ReadAsync(path, limits, TestContext.Current.CancellationToken));

        Assert.Equal("image-too-large", error.Code);
    }

    [Fact]
    public async Task Probe_NoSuchFile_SaysSo() => Assert.Equal(
        "file-missing",
        (await Assert.ThrowsAsync<UserInputException>(
            () => VideoProbe.ReadAsync(Path.Combine(_folder, "none.mp4"), VideoLimits.Default, TestContext.Current.CancellationToken))).Code);

    private async Task<string> Picture(double seconds, params string[] options)
    {
        var path = Path.Combine(_folder, "level.mp4");
        await Ffmpeg.MakeAsync(["-f", "lavfi", "-i", FormattableString.Invariant($"testsrc=size=96x64:rate=25:duration={seconds}"), "-pix_fmt", "yuv420p", .. options, path]);
        return path;
    }

    private static async Task<List<(double TimeS, int Width, int Height, ulong Hash)>> Read(string path, double rate)
    {
        var info = await VideoProbe.ReadAsync(path, VideoLimits.Default, TestContext.Current.CancellationToken);
        var frames = new List<(double, int, int, ulong)>();
        await foreach (var frame in new VideoSource(path, info, rate, VideoLimits.Default, TimeProvider.System).ReadAsync(TestContext.Current.CancellationToken))
        {
            using var done = frame;
            frames.Add((frame.TimeS, frame.Image.Width, frame.Image.Height, frame.Hash));
        }

        return frames;
    }
}
