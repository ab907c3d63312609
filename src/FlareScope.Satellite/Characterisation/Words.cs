using FlareScope.Satellite.Hotspots;

namespace FlareScope.Satellite.Characterisation;

/// <summary>How classes, routes and tests are written in documents.</summary>
internal static class Words
{
    private static readonly (HotspotTests Test, string Word)[] Tests =
    [
        (HotspotTests.Tai, "tai"), (HotspotTests.Massimetti, "massimetti"), (HotspotTests.Hotmap, "hotmap"), (HotspotTests.Block, "block"),
        (HotspotTests.NhiSwir, "nhi-swir"), (HotspotTests.NhiSwnir, "nhi-swnir"), (HotspotTests.NhiExtreme, "nhi-extreme"), (HotspotTests.Dafi, "dafi"),
    ];

    internal static string Of(HotspotClass kind) => kind switch
    {
        HotspotClass.Flare => "flare",
        HotspotClass.Fire => "fire",
        HotspotClass.Volcanic => "volcanic",
        _ => "undetermined",
    };

    internal static string Of(HeatRoute route) => route switch
    {
        HeatRoute.TwoBands => "two-bands",
        HeatRoute.OneBand => "one-band",
        HeatRoute.LowerBound => "lower-bound",
        _ => "none",
    };

    internal static IReadOnlyList<string> Of(HotspotTests tests) => [.. Tests.Where(t => (tests & t.Test) != 0).Select(t => t.Word)];
}
