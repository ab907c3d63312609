using CsCheck;
using FlareScope.Core;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Tests.Rasters;

public sealed class GeoTiffRasterTests
{
    private static readonly byte[] Small = TestCog.Bytes(new(100, 70, TestCog.Grid) { TileSide = 32, Bands = 2, Overviews = 1, NoData = 0 });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_AnyWindowBandAndLevel_GivesTheNumbersOfItsPlace(bool floating)
    {
        using var raster = TestCog.Open(TestCog.Bytes(new(100, 70, TestCog.Grid) { TileSide = 32, Bands = 2, Overviews = 1, Floating = floating }));
        Gen.Int[0, 1].SelectMany(level => Gen.Select(Gen.Const(level), Gen.Int[0, 1], Gen.Int[0, (level == 0 ? 100 : 50) - 1], Gen.Int[0, (level == 0 ? 70 : 35) - 1], Gen.Int[1, 60], Gen.Int[1, 60]))
            .Sample((level, band, column, row, width, height) =>
            {
                var size = raster.Levels[level];
                var window = new RasterWindow(column, row, Math.Min(width, size.Width - column), Math.Min(height, size.Height - row));
                var values = new float[window.Pixels];
                raster.Read(level, band, window, values);
                for (var i = 0; i < values.Length; i++)
                    Assert.Equal(TestCog.At(level, band, column + i % window.Width, row + i / window.Width), values[i]);
            }, iter: 200, threads: 1);
    }

    [Fact]
    public void Open_GeoTiff_TellsGridLevelsAndNoData()
    {
        using var raster = TestCog.Open(Small);
        Assert.Equal(TestCog.Grid, raster.Grid);
        Assert.Equal([new(100, 70, 32, 32), new(50, 35, 32, 32)], raster.Levels);
        Assert.Equal((2, 0.0), (raster.Bands, raster.NoData));
    }

    [Fact]
    public void Open_CutAnywhere_IsOneLineAndNeverAnotherException()
    {
        Gen.Int[0, Small.Length - 1].Sample(length =>
        {
            var failure = Record.Exception(() =>
            {
                using var raster = TestCog.Open(Small[..length]);
                raster.Read(1, 1, raster.Levels[1].Whole, new float[raster.Levels[1].Whole.Pixels]);
            });
            Assert.IsType<UserInputException>(failure);
            Assert.DoesNotContain('\n', failure!.Message);
        }, iter: 200, threads: 1);
    }

    // The decoder keeps the predictor in one byte and throws when a file gives more; found by the test below.
    [Fact]
    public void Open_PredictorBeyondAByte_IsRefusedWithOneLine()
    {
        var bytes = Small.ToArray();
        byte[] tag = [0x3D, 0x01, 3, 0, 1, 0, 0, 0]; // 317, one SHORT
        var at = bytes.AsSpan().IndexOf(tag);
        Assert.True(at > 0);
        bytes[at + tag.Length + 1] = 48;

        Assert.Equal("raster-damaged", Assert.Throws<UserInputException>(() => TestCog.Open(bytes)).Code);
    }

    [Fact]
    public void OpenAndRead_AnyByteChanged_IsReadOrRefusedWithOneLine()
    {
        // Headers, directories and tiles alike: what comes from outside may hold anything.
        Gen.Select(Gen.Int[0, Small.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            var bytes = Small.ToArray();
            bytes[at] = value;
            var failure = Record.Exception(() =>
            {
                using var raster = TestCog.Open(bytes);
                var window = new RasterWindow(0, 0, Math.Min(64, raster.Levels[0].Width), Math.Min(64, raster.Levels[0].Height));
                raster.Read(0, 0, window, new float[window.Pixels]);
            });
            Assert.True(failure is null or UserInputException, $"byte {at} = {value}: {failure}");
        }, iter: 1500, threads: 1);
    }

    [Theory]
    [InlineData(256, 4_000_000_000u, "raster-hostile")] // width
    [InlineData(322, 1_000_000_000u, "raster-hostile")] // tile width
    [InlineData(322, 0u, "raster-hostile")]
    [InlineData(259, 34892u, "raster-not-understood")] // an unknown compression
    [InlineData(277, 60_000u, "raster-hostile")] // bands
    public void Open_HostileTag_IsRefusedBeforeAnythingIsAllocated(int tag, uint value, string code)
    {
        var bytes = Small.ToArray();
        TiffBytes.Set(bytes, (ushort)tag, value);
        Assert.Equal(code, Assert.Throws<UserInputException>(() => TestCog.Open(bytes)).Code);
    }

    [Fact]
    public void Open_HugeCount_IsRefused()
    {
        var bytes = Small.ToArray();
        TiffBytes.SetCount(bytes, 324, 0x7FFFFFFF); // tile offsets
        Assert.Equal("raster-hostile", Assert.Throws<UserInputException>(() => TestCog.Open(bytes)).Code);
    }

    [Fact]
    public void Open_DirectoriesInALoop_IsRefused()
    {
        var bytes = Small.ToArray();
        TiffBytes.SetNext(bytes, 8);
        Assert.Equal("raster-hostile", Assert.Throws<UserInputException>(() => TestCog.Open(bytes)).Code);
    }

    [Fact]
    public void Open_OtherCoordinateSystem_SaysWhichAndHowToMend()
    {
        var bytes = Small.ToArray();
        TiffBytes.ReplaceShort(bytes, 32640, 3857);
        var wrong = Assert.Throws<UserInputException>(() => TestCog.Open(bytes));
        Assert.Equal("crs-unsupported", wrong.Code);
        Assert.Contains("EPSG:3857", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NoTiff_SaysSo() =>
        Assert.Equal("raster-not-tiff", Assert.Throws<UserInputException>(() => TestCog.Open("<html>login</html>"u8.ToArray())).Code);
}
