using FlareScope.Datasets.Checks;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Tests;

namespace FlareScope.Datasets.Tests.Checks;

/// <summary>The check on real flares; they stand beside some checkouts only.</summary>
public sealed class GroundDataTests
{
    [Fact]
    public void Check_RealFlares_FindsTheTwoKnownSeriesAndNothingThatMatters()
    {
        var all = LabelledDatasetReader.Read(SharedData.Require("ground"));
        var flares = all with { Pictures = [.. all.Pictures.Where(p => p.File.Source is "gasflare" or "flare-recovered" or "flare-seg")] };

        var result = DatasetChecker.Check("flares", flares, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(121, result.Pictures);
        Assert.True(result.Clean, string.Join('\n', result.Findings.Where(f => f.Matters)));
        string[] twins = ["gasflare/images/flare_0098.jpg", "gasflare/images/flare_0151.jpg"];
        Assert.Equal(twins, result.Findings.Where(f => f.Code == "near-duplicate").Select(f => f.File));
    }
}
