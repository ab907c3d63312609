namespace FlareScope.Satellite.Hotspots;

/// <summary>How a scene is searched.</summary>
public sealed record ScanOptions
{
    /// <summary>Side of the blocks that are read, px; a multiple of the block test's side, so that its blocks are whole.</summary>
    /// <value>512.</value>
    public int BlockSide { get; init; } = 512;

    /// <summary>Pixels read around a block: the reach of the widest test (growing 15 and mean 7 of TAI) and some.</summary>
    /// <value>32.</value>
    public int Margin { get; init; } = 32;

    /// <summary>How many of the voting tests (TAI, Massimetti, HOTMAP, block) make a pixel hot.</summary>
    /// <value>2 (science notes, satellite.md, correction 5).</value>
    public int LeastVotes { get; init; } = 2;

    /// <summary>Share of cloud around a pixel above which it is not believed.</summary>
    /// <value>0.75, as the block test skips its blocks (science notes, satellite.md section 2.2 f).</value>
    public double LargestCloudShare { get; init; } = 0.75;

    /// <summary>Pixels to each side over which the share of cloud is taken.</summary>
    /// <value>7, a square of 15.</value>
    public int CloudRadius { get; init; } = 7;

    /// <summary>Most hot pixels of a scene; more means that the calibration is wrong.</summary>
    /// <value>200,000.</value>
    public int MostHotPixels { get; init; } = 200_000;

    /// <summary>The tests that vote.</summary>
    public static HotspotTests Voting => HotspotTests.Tai | HotspotTests.Massimetti | HotspotTests.Hotmap | HotspotTests.Block;

    /// <summary>True when enough tests agree.</summary>
    public bool IsHot(HotspotTests tests) => System.Numerics.BitOperations.PopCount((uint)(tests & Voting)) >= LeastVotes;
}
