using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Tests.Stac;

public sealed class SceneSelectionTests
{
    [Fact]
    public void BestPerCellAndDate_SeveralOfOneCellAndDate_KeepsTheLeastCloudyAndUnknownLast()
    {
        var best = SceneSelection.BestPerCellAndDate(
        [
            Item("a", "2026-11-20T07:05:11Z", "MGRS-42VXL", 40),
            Item("b", "2026-11-20T06:15:00Z", "MGRS-42VXL", 5),
            Item("c", "2026-11-20T07:05:11Z", "MGRS-42VXL", null),
            Item("d", "2026-11-20T07:05:11Z", "MGRS-42VXM", 90),
            Item("e", "2026-11-18T07:05:11Z", "MGRS-42VXL", 1),
            Item("f", "2026-11-18T07:05:11Z", null, 1),
        ]);

        Assert.Equal(["d", "b", "e", "f"], best.Select(i => i.Id));
    }

    [Fact]
    public void BestPerCellAndDate_EquallyCloudy_KeepsTheNewerBaselineWhateverTheOrder()
    {
        StacItem[] items = [Item("a", "2026-11-20T07:05:11Z", "MGRS-42VXL", 5) with { ProcessingBaseline = "05.09" }, Item("b", "2026-11-20T07:05:11Z", "MGRS-42VXL", 5) with { ProcessingBaseline = "05.11" }];

        Assert.Equal("b", SceneSelection.BestPerCellAndDate(items)[0].Id);
        Assert.Equal("b", SceneSelection.BestPerCellAndDate(items.Reverse())[0].Id);
    }

    private static StacItem Item(string id, string date, string? cell, double? cloud) =>
        StacItemReader.Read(StacFixtures.Element(StacFixtures.Scene(id, date: date, cell: cell, cloud: cloud)), StacFlavour.EarthSearch)!;
}
