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

    /// <summary>How many of the voting tests make a cluster of candidate pixels a hot spot.</summary>
    /// <value>2 (science notes, satellite.md, correction 5).</value>
    public int LeastVotes { get; init; } = 2;

    /// <summary>Share of cloud around a pixel above which it is not believed.</summary>
    /// <value>0.75, as the block test skips its blocks (science notes, satellite.md section 2.2 f).</value>
    public double LargestCloudShare { get; init; } = 0.75;

    /// <summary>Pixels to each side over which the share of cloud is taken.</summary>
    /// <value>7, a square of 15.</value>
    public int CloudRadius { get; init; } = 7;

    /// <summary>Most candidate pixels of a scene; more means that the calibration is wrong.</summary>
    /// <value>200,000.</value>
    public int MostCandidates { get; init; } = 200_000;

    /// <summary>The tests that vote.</summary>
    /// <remarks>
    /// The four of the notes, and NHI's extreme pixels: over bright ground a strong flare is clipped in both SWIR bands, so that no ratio is
    /// left and of the four only the block test sees it (own addition, from injected flares on desert).
    /// </remarks>
    public static HotspotTests Voting =>
        HotspotTests.Tai | HotspotTests.Massimetti | HotspotTests.Hotmap | HotspotTests.Block | HotspotTests.NhiExtreme;

    /// <summary>True when enough tests agree on a cluster: its centre may be clipped in every band, so that one test sees the core and another the rim.</summary>
    public bool IsHot(HotspotCluster cluster) => Votes(cluster.Tests) >= LeastVotes;

    /// <summary>True for a pixel that at least one voting test calls hot.</summary>
    public static bool IsCandidate(HotspotTests tests) => Votes(tests) > 0;

    private static int Votes(HotspotTests tests) => System.Numerics.BitOperations.PopCount((uint)(tests & Voting));
}
