using FlareScope.Core;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Tests.Rasters;

public sealed class HttpByteSourceTests
{
    private static readonly Lazy<byte[]> Synthetic = new(() => TestCog.Bytes(new(2048, 2048, TestCog.Grid) { TileSide = 256, Overviews = 2 }));

    [Theory]
    [InlineData(512, 768)]
    [InlineData(300, 900)] // across four tiles
    public void Read_Window256OfSynthetic2048_FetchesUnderATenthOfTheFile(int column, int row)
    {
        var (values, source) = ReadOver(Synthetic.Value, "ranges", 0, new(column, row, 256, 256));
        Assert.Equal(TestCog.At(0, 0, column, row), values[0]);
        Assert.Equal(TestCog.At(0, 0, column + 255, row + 255), values[^1]);
        Assert.InRange(source.BytesFetched, 1, Synthetic.Value.Length / 10);
    }

    [Fact]
    public void Read_OverviewOfRealCog_FetchesUnderAQuarterOfTheFile()
    {
        var file = File.ReadAllBytes(SharedData.Require("s2-cog-bright-desert-negative/B12.tif"));
        using var local = TestCog.Open(file);
        Assert.Equal((275, 275, 128), (local.Levels[1].Width, local.Levels[1].Height, local.Levels[1].TileWidth));
        var expected = new float[275 * 275];
        local.Read(1, 0, new(0, 0, 275, 275), expected);

        var (values, source) = ReadOver(file, "ranges", 1, new(0, 0, 275, 275));
        Assert.Equal(expected, values);
        Assert.InRange(source.BytesFetched, 1, file.Length / 4);

        var (_, oneTile) = ReadOver(file, "ranges", 1, new(10, 10, 100, 100));
        Assert.InRange(oneTile.BytesFetched, 1, file.Length / 10);
    }

    [Fact]
    public void Read_NeighbouringTiles_AreAskedForTogether()
    {
        // A row of eight tiles: header and directories first, then the whole row at once.
        var (_, source) = ReadOver(Synthetic.Value, "ranges", 0, new(0, 256, 2048, 256));
        Assert.InRange(source.Requests, 2, 4);
    }

    [Fact]
    public void Read_ServerWithoutRanges_TakesTheWholeBodyOnce()
    {
        var (values, source) = ReadOver(Synthetic.Value, "whole", 1, new(100, 200, 50, 50));
        Assert.Equal(TestCog.At(1, 0, 100, 200), values[0]);
        Assert.Equal((1, Synthetic.Value.Length), (source.Requests, source.BytesFetched));
    }

    [Theory]
    [InlineData("missing", "raster-unreachable")]
    [InlineData("shifted", "raster-unreachable")]
    [InlineData("cut", "raster-truncated")]
    public void Open_ServerMisbehaves_IsOneLineWithoutTheSignature(string mode, string code)
    {
        var wrong = Assert.Throws<UserInputException>(() => ReadOver(Synthetic.Value, mode, 0, new(0, 0, 1, 1)));
        Assert.Equal(code, wrong.Code);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    [Fact]
    public void Open_WholeBodyTooLarge_IsRefused()
    {
        using var server = new RangeServer(Synthetic.Value, "whole");
        using var client = new HttpClient();
        var wrong = Assert.Throws<UserInputException>(() => HttpByteSource.Open(client, server.Address, new() { LargestWholeBody = 1000 }, TestContext.Current.CancellationToken));
        Assert.Equal("raster-too-large", wrong.Code);
    }

    private static (float[] Values, HttpByteSource Source) ReadOver(byte[] file, string mode, int level, RasterWindow window)
    {
        using var server = new RangeServer(file, mode);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        var source = HttpByteSource.Open(client, server.Address, stop: TestContext.Current.CancellationToken);
        using var raster = GeoTiffRaster.Open(source);
        var values = new float[window.Pixels];
        raster.Read(level, 0, window, values);
        return (values, source);
    }
}
