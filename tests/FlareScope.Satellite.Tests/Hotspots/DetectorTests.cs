using FlareScope.Satellite.Hotspots;

namespace FlareScope.Satellite.Tests.Hotspots;

public sealed class DetectorTests
{
    // Each limit from both sides, from the published conditions (science notes, satellite.md section 2.2).
    [Theory]
    [InlineData(0.10f, 0.10f, 0.1501f, true)] // alpha: 1.5 and 1.5 at 0.15
    [InlineData(0.10f, 0.10f, 0.1499f, false)] // below 0.15
    [InlineData(0.30f, 0.35f, 0.4899f, false)] // 1.4 times 0.35 is 0.49
    [InlineData(0.30f, 0.35f, 0.4901f, true)]
    [InlineData(0.45f, 0.35f, 0.5300f, false)] // 1.2 times 0.45 is 0.54
    [InlineData(0.25f, 0.51f, 0.5100f, true)] // beta: 1.6 over 0.8 is 2.04
    [InlineData(0.26f, 0.51f, 0.5100f, false)]
    [InlineData(0.99f, 1.10f, 1.2100f, true)] // S: 2.2 at 1.2, 0.8 at most 1
    [InlineData(1.01f, 1.10f, 1.2100f, false)]
    [InlineData(1.01f, 1.51f, 1.2100f, true)] // S: 1.6 at 1.5, 0.8 at least 1
    public void Massimetti_Limits_AreThePublishedOnes(float nir, float swir16, float swir22, bool hot) =>
        Assert.Equal(hot, new TestBlock().With(20, 20, nir, swir16, swir22).Mark(new MassimettiDetector()) == HotspotTests.Massimetti);

    [Fact]
    public void Massimetti_BrightPixel_IsHotOnlyBesideAHotOne()
    {
        var block = new TestBlock().With(20, 20, 0.6f, 1.05f, 1.05f);
        Assert.Equal(HotspotTests.None, block.Mark(new MassimettiDetector()));
        Assert.Equal(HotspotTests.Massimetti, block.With(21, 21, 0.1f, 0.1f, 0.3f).Mark(new MassimettiDetector()));
    }

    [Theory]
    [InlineData(0.30f, 0.30f, 0.4201f, true)]
    [InlineData(0.30f, 0.30f, 0.4199f, false)]
    [InlineData(0.31f, 0.30f, 0.4201f, false)] // 2.2 over 0.8 below 1.4
    public void Hotmap_Limits_AreThePublishedOnes(float nir, float swir16, float swir22, bool hot) =>
        Assert.Equal(hot, new TestBlock().With(20, 20, nir, swir16, swir22).Mark(new HotmapDetector()) == HotspotTests.Hotmap);

    [Fact]
    public void Hotmap_BetaPixel_IsHotOnlyConnectedWithAnAlphaPixel()
    {
        var block = new TestBlock().With(20, 20, 0.25f, 0.6f, 0.6f).With(21, 20, 0.25f, 0.6f, 0.6f);
        Assert.Equal(HotspotTests.None, block.Mark(new HotmapDetector()));
        Assert.Equal(HotspotTests.Hotmap, block.With(22, 21, 0.1f, 0.1f, 0.3f).Mark(new HotmapDetector()));
    }

    [Theory]
    [InlineData(0.40f, 0.30f, 0.482f, true)] // index 0.455; it lies in the mean of the square too, with 1/225
    [InlineData(0.40f, 0.30f, 0.480f, false)]
    [InlineData(0.0099f, 0.30f, 0.6f, false)] // near infrared too dark: the border of missing data
    [InlineData(0.30f, 0.0499f, 0.6f, false)] // 1.6 µm too dark
    public void Tai_Limits_AreThePublishedOnes(float nir, float swir16, float swir22, bool hot) =>
        Assert.Equal(hot, new TestBlock().With(20, 20, nir, swir16, swir22).Mark(new TaiDetector()) == HotspotTests.Tai);

    [Fact]
    public void Tai_SaturatedPixel_IsAddedBesideAHotOne()
    {
        var block = new TestBlock().With(20, 20, 0.9f, 1.2f, 1.1f);
        Assert.Equal(HotspotTests.None, block.Mark(new TaiDetector()));
        Assert.Equal(HotspotTests.Tai, block.With(21, 20, 0.4f, 0.3f, 0.9f).Mark(new TaiDetector()));
    }

    [Theory]
    [InlineData(0.20f, 0.25f, 0.651f, true)] // a single pixel needs 0.65
    [InlineData(0.20f, 0.25f, 0.649f, false)]
    [InlineData(0.26f, 0.25f, 0.900f, false)] // 1.6 below 0.8 µm, neither bright
    [InlineData(0.26f, 0.25f, 1.001f, true)] // bright enough without colour
    [InlineData(0.10f, 0.19f, 0.900f, false)] // 1.6 µm below 0.20
    public void Block_SinglePixel_NeedsColourAndPeak(float nir, float swir16, float swir22, bool hot) =>
        Assert.Equal(hot, new TestBlock().With(20, 20, nir, swir16, swir22).Mark(new BlockDetector()) == HotspotTests.Block);

    [Fact]
    public void Block_LargeFlatComponent_IsNoSource()
    {
        var roof = new TestBlock();
        for (var i = 0; i < 81; i++)
            roof.With(10 + i % 9, 10 + i / 9, 0.4f, 0.6f, 0.8f);
        Assert.All(roof.MarkAll(new BlockDetector()), m => Assert.Equal(HotspotTests.None, m));
    }

    // S2 radiances: (nir, 1.6, 2.2, guard at 0.70 µm).
    [Theory]
    [InlineData(11, 12, 8, 60, HotspotTests.NhiSwnir)]
    [InlineData(11, 12, 3, 60, HotspotTests.None)] // 2.2 far below 0.8 µm: bands out of register
    [InlineData(9.9, 12, 8, 60, HotspotTests.None)] // near infrared below 10
    [InlineData(11, 12, 8, 71, HotspotTests.None)] // guard too bright
    [InlineData(20, 5, 6, 60, HotspotTests.NhiSwir)]
    [InlineData(20, 5, 6, 91, HotspotTests.None)]
    [InlineData(2, 0.5, 1.9, 60, HotspotTests.None)] // 2.2 µm below 2
    [InlineData(200, 71, 24, 60, HotspotTests.NhiExtreme)]
    [InlineData(200, 71, 24, 71, HotspotTests.None)]
    public void Nhi_Sentinel2_FollowsTheTool(double nir, double swir16, double swir22, double guard, HotspotTests expected) =>
        Assert.Equal(expected, new NhiDetector(NhiParameters.Sentinel2).Judge(nir, swir16, swir22, guard));

    [Theory]
    [InlineData(11, 12, 2.1, 200, HotspotTests.NhiSwnir)]
    [InlineData(20, 5, 6, 200, HotspotTests.NhiSwir)]
    [InlineData(200, 74, 24, 60, HotspotTests.NhiExtreme)]
    [InlineData(200, 73, 24, 60, HotspotTests.None)]
    public void Nhi_Landsat_FollowsTheTool(double nir, double swir16, double swir22, double guard, HotspotTests expected) =>
        Assert.Equal(expected, new NhiDetector(NhiParameters.Landsat).Judge(nir, swir16, swir22, guard));

    [Fact]
    public void Dafi_Marks_SwnirAndExtremeButNotSwir()
    {
        HotspotTests[] marks = [HotspotTests.NhiSwnir, HotspotTests.NhiExtreme, HotspotTests.NhiSwir];
        new DafiDetector().Mark(null!, marks);
        Assert.Equal([true, true, false], marks.Select(m => m.HasFlag(HotspotTests.Dafi)));
        Assert.True(DafiDetector.IsSite(2, 20));
        Assert.False(DafiDetector.IsSite(1, 20));
        Assert.False(DafiDetector.IsSite(0, 0));
    }

    public static TheoryData<IHotspotDetector> All => [new TaiDetector(), new MassimettiDetector(), new HotmapDetector(), new BlockDetector(), new NhiDetector(NhiParameters.Sentinel2)];

    [Theory]
    [MemberData(nameof(All))]
    public void Mark_EvenGroundAndPixelWithoutData_IsNeverHot(IHotspotDetector detector)
    {
        Assert.All(new TestBlock().MarkAll(detector), m => Assert.Equal(HotspotTests.None, m));
        Assert.Equal(HotspotTests.None, new TestBlock().With(20, 20, 0.02f, 1, 2).Invalid(20, 20).Mark(detector));
    }

    [Fact]
    public void Join_PixelsThatShareACornerOnly_AreTwoClusters()
    {
        HotPixel At(int column, int row) => new(column, row, HotspotTests.Tai, 0);
        var clusters = HotspotCluster.Join([At(1, 1), At(2, 1), At(3, 2), At(2, 3), At(3, 3)]);
        Assert.Equal([3, 2], clusters.Select(c => c.Pixels.Count));
    }
}
