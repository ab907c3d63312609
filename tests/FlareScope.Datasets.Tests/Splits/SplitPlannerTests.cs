using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Splits;

namespace FlareScope.Datasets.Tests.Splits;

public sealed class SplitPlannerTests : IDisposable
{
    private readonly DataFolder _data = new();

    public SplitPlannerTests()
    {
        // 24 scenes of two sources; every third is a negative, every sixth scene has a smaller copy.
        for (var i = 0; i < 24; i++)
        {
            var source = i < 16 ? "a" : "b";
            _data.Scene($"{source}/images/{i:00}.jpg", (ulong)i + 1, 96, 72).Text($"{source}/labels/{i:00}.txt", i % 3 == 0 ? "" : "0 .5 .5 .2 .2\n");
            if (i % 6 == 0)
                _data.Scene($"{source}/images/{i:00}c.jpg", (ulong)i + 1, 80, 60, 60).Text($"{source}/labels/{i:00}c.txt", "");
        }
    }

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Plan_AnySeed_KeepsTwinsTogetherAndReachesTheShares()
    {
        for (ulong seed = 1; seed <= 10; seed++)
        {
            var plan = Plan(seed);
            Assert.Equal(28, plan.Lists.Sum(l => l.Count));
            Assert.Equal(28, plan.Lists.SelectMany(l => l).Distinct().Count());
            foreach (var twin in plan.Lists.SelectMany(l => l).Where(p => p.EndsWith("c.jpg", StringComparison.Ordinal)))
                Assert.Equal(ListOf(plan, twin), ListOf(plan, twin.Replace("c.jpg", ".jpg", StringComparison.Ordinal)));
            Assert.Equal(24, plan.Groups);
            Assert.InRange(plan.Reached[0], 0.45, 0.55);
            Assert.InRange(plan.Reached[2], 0.18, 0.32);
        }
    }

    [Fact]
    public void Plan_Strata_AreSpreadOverTheSplits()
    {
        var plan = Plan(3);
        // 16 positives: 11 of source a, 5 of source b; with shares 50, 25, 25 every split has some of both sources.
        foreach (var row in plan.Rows.Where(r => r.What is "source" or "shows"))
            Assert.All(row.Counts, count => Assert.True(count >= 1, $"{row.Name}: {string.Join(' ', row.Counts)}"));
        Assert.InRange(plan.Rows.Single(r => r is { What: "shows", Name: "flame" }).Counts[0], 7, 9);
    }

    [Fact]
    public void Plan_Seed_DecidesAlone()
    {
        Assert.Equal(Plan(5).Lists, Plan(5).Lists);
        Assert.NotEqual(Plan(5).Lists[0], Plan(6).Lists[0]);
    }

    [Fact]
    public void Plan_GivenGroups_AreJoinedWithTwins()
    {
        // Pictures 00 to 05 are one series; 00 has a twin, which must follow.
        var plan = SplitPlanner.Plan(Set(), p => p.Contains("/0", StringComparison.Ordinal) && p[^5] <= '5' ? "series" : null, SplitRequest.Parse("50,25,25", 1), cancel: Cancel);

        var own = ListOf(plan, "a/images/00.jpg");
        Assert.All(["a/images/01.jpg", "a/images/05.jpg", "a/images/00c.jpg"], p => Assert.Equal(own, ListOf(plan, p)));
        Assert.Equal(7, plan.LargestGroup);
    }

    [Fact]
    public void Plan_BrokenPicturesAndLabels_AreInNoList()
    {
        _data.Text("a/images/torn.jpg", "no picture").Text("a/labels/torn.txt", "").Text("a/labels/01.txt", "0 nan 0 0 0\n");

        var plan = Plan(1);

        Assert.Equal(27, plan.Lists.Sum(l => l.Count));
        Assert.Equal(["figure-not-finite", "image-not-recognised"], plan.Failures.Select(f => f.Code));
    }

    [Fact]
    public void Write_Lists_AreASplitOfTheRootAndAreNotReplacedUnasked()
    {
        var plan = Plan(1);
        SplitLists.EnsureFree(plan.Splits, _data["splits"], overwrite: false);
        SplitLists.Write(plan, _data["splits"]);

        var back = LabelledDatasetReader.Read(_data.Root);
        Assert.Equal(plan.Lists[1], back.Pictures.Where(p => p.File.Split == "val").Select(back.PathOf));
        Assert.Equal("split-exists", Assert.Throws<UserInputException>(() => SplitLists.EnsureFree(plan.Splits, _data["splits"], overwrite: false)).Code);
        SplitLists.EnsureFree(plan.Splits, _data["splits"], overwrite: true);
    }

    [Theory]
    [InlineData("70,20,10", 0.7)]
    [InlineData("80,20", 0.8)]
    [InlineData("0.6,0.2,0.2", 0.6)]
    public void Parse_Ratios_GiveShares(string ratios, double train) => Assert.Equal(train, SplitRequest.Parse(ratios, 1).Shares[0], 1e-12);

    [Theory]
    [InlineData("100")]
    [InlineData("70,20,5")]
    [InlineData("70,30,0")]
    [InlineData("70,40,-10")]
    [InlineData("a,b,c")]
    [InlineData("")]
    [InlineData("25,25,25,25")]
    public void Parse_WrongRatios_SaySo(string ratios) => Assert.Equal("ratios-invalid", Assert.Throws<UserInputException>(() => SplitRequest.Parse(ratios, 1)).Code);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static int ListOf(SplitPlan plan, string path) => plan.Lists.ToList().FindIndex(l => l.Contains(path));

    private LabelledDataset Set() => LabelledDatasetReader.Read(_data.Root);

    private SplitPlan Plan(ulong seed) => SplitPlanner.Plan(Set(), _ => null, SplitRequest.Parse("50,25,25", seed), cancel: Cancel);
}
