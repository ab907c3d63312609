using FlareScope.Core;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Tests.Rasters;

public sealed class OpenJpegDecoderTests
{
    [Fact]
    public void Open_ProgramMissing_SaysHowToInstallOrConvert()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.jp2"], Head(687, 687));
        var wrong = Assert.Throws<UserInputException>(() => new OpenJpegDecoder("no-such-program-here").Open(folder["a.jp2"], null));
        Assert.Equal("jpeg2000-decoder-missing", wrong.Code);
        Assert.Contains("libopenjp2-tools", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_HugeSize_IsRefusedBeforeDecoding()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.jp2"], Head(0xFFFFFFF0, 687));
        Assert.Equal("raster-hostile", Assert.Throws<UserInputException>(() => new OpenJpegDecoder("no-such-program-here").Open(folder["a.jp2"], null)).Code);
    }

    [Fact]
    public void Open_DamagedFile_IsOneLine()
    {
        RequireDecoder();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.jp2"], Head(687, 687));
        Assert.Equal("raster-damaged", Assert.Throws<UserInputException>(() => new OpenJpegDecoder().Open(folder["a.jp2"], null)).Code);
    }

    [Fact]
    public void Open_RealBand_KeepsItsSixteenBits()
    {
        RequireDecoder();
        var file = SharedData.Require("s2-l1c-jp2-negative/B12.jp2");
        using var raster = new OpenJpegDecoder().Open(file, null);
        var values = new float[687 * 687];
        raster.Read(0, 0, new(0, 0, 687, 687), values);
        // Bright clouds lie far above what 8 bit or a scaled picture could hold; the wedge without data is 0.
        Assert.InRange(values.Max(), 5000, 32767);
        Assert.Equal(0, values.Min());
        Assert.True(values.Distinct().Count() > 5000);
    }

    internal static void RequireDecoder() => Assert.SkipUnless(
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "opj_decompress"))),
        "opj_decompress (Debian: libopenjp2-tools) is not installed.");

    private static byte[] Head(uint width, uint height)
    {
        byte[] Word(uint v) => [(byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v];
        return [.. Word(12), .. "jP  "u8, 0x0D, 0x0A, 0x87, 0x0A, .. Word(45), .. "jp2h"u8, .. Word(22), .. "ihdr"u8, .. Word(height), .. Word(width), 0, 1, 14, 7, 0, 0];
    }
}
