using FlareScope.Training.Data;

namespace FlareScope.Training.Tests.Data;

public sealed class BatchFeedTests
{
    private const int Side = 64;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Order_RepeatedSource_ComesSeveralTimesAndShuffled()
    {
        var plan = new EpochPlan(["even", "odd", "even", "odd"], new Dictionary<string, int> { ["odd"] = 3 }, ordinaryShare: 1, seed: 1);

        Assert.Equal(8, plan.Count);
        Assert.Equal([0, 1, 1, 1, 2, 3, 3, 3], plan.Order(0).Order());
        Assert.Equal(plan.Order(4), plan.Order(4));
        Assert.NotEqual(plan.Order(0), plan.Order(1));
    }

    [Fact]
    public void Order_ShareOfTheOrdinary_KeepsNamedSourcesAndDrawsOthersAnew()
    {
        string[] sources = ["flare", .. Enumerable.Repeat("fire", 20)];
        var plan = new EpochPlan(sources, new Dictionary<string, int> { ["flare"] = 2 }, ordinaryShare: 0.5, seed: 1);

        Assert.Equal(12, plan.Count);
        Assert.Equal(2, plan.Order(0).Count(index => index == 0));
        Assert.Equal(11, plan.Order(0).Distinct().Count());
        Assert.NotEqual(plan.Order(0).Order(), plan.Order(1).Order());
    }

    [Fact]
    public void Epoch_Twice_GivesTheSameBatches()
    {
        var (first, second) = (Feed().Epoch(3, Cancel).ToList(), Feed().Epoch(3, Cancel).ToList());

        Assert.Equal(4, first.Count);
        Assert.Equal(first.Select(batch => batch.Pixels), second.Select(batch => batch.Pixels));
    }

    [Fact]
    public void Epoch_LeftEarly_StopsItsThread() => Assert.Single(Feed().Epoch(0, Cancel).Take(1).ToList());

    [Fact]
    public void Epoch_ComposerFails_ThrowsAtTheReader()
    {
        var pictures = PictureCache.Load([new Marked(2)], Side, 1, Cancel);
        var plan = new EpochPlan(["a", "b", "not in the cache"], new Dictionary<string, int>(), ordinaryShare: 1, seed: 1);
        var feed = new BatchFeed(new SampleComposer(pictures, Side, new AugmentationOptions()), plan, Side, 3, seed: 1);

        Assert.ThrowsAny<Exception>(() => feed.Epoch(0, Cancel).ToList());
    }

    private static BatchFeed Feed()
    {
        var pictures = PictureCache.Load([new Marked(8)], Side, 1, Cancel);
        var plan = new EpochPlan(pictures.Sources, new Dictionary<string, int>(), ordinaryShare: 1, seed: 1);
        return new BatchFeed(new SampleComposer(pictures, Side, new AugmentationOptions()), plan, Side, 2, seed: 1);
    }
}
