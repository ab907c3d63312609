using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Data;
using FlareScope.Training.Loop;

namespace FlareScope.Training.Tests.Data;

public sealed class BatchFeedTests
{
    private const int Side = 64;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Order_RepeatedSource_ComesSeveralTimesAndShuffled()
    {
        var plan = new EpochPlan([null, 3, null, 3], ordinaryShare: 1, seed: 1);

        Assert.Equal(8, plan.Count);
        Assert.Equal([0, 1, 1, 1, 2, 3, 3, 3], plan.Order(0).Order());
        Assert.Equal(plan.Order(4), plan.Order(4));
        Assert.NotEqual(plan.Order(0), plan.Order(1));
    }

    [Fact]
    public void Order_ShareOfTheOrdinary_KeepsNamedSourcesAndDrawsOthersAnew()
    {
        var plan = new EpochPlan([2, .. Enumerable.Repeat<int?>(null, 20)], ordinaryShare: 0.5, seed: 1);

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
        var plan = new EpochPlan([1, 1, 1], ordinaryShare: 1, seed: 1);
        var feed = new BatchFeed(new SampleComposer(pictures, new AugmentationOptions()), plan, [Side], 3, fireLike: true, seed: 1);

        Assert.ThrowsAny<Exception>(() => feed.Epoch(0, Cancel).ToList());
    }

    [Fact]
    public void Epoch_SeveralSides_DrawsThemAll()
    {
        var batches = Feed([32, 64, 96]).Epoch(0, Cancel).ToList();

        Assert.All(batches, batch => Assert.Equal(2 * 3 * batch.Side * batch.Side, batch.Pixels.Length));
        Assert.True(batches.Concat(Feed([32, 64, 96]).Epoch(1, Cancel)).Select(batch => batch.Side).Distinct().Count() > 1);
    }

    [Fact]
    public void Epoch_FireLikeNotTaught_LeavesTheirBoxesOut()
    {
        static int FireLike(IEnumerable<TrainingBatch> batches) =>
            batches.SelectMany(batch => batch.Boxes).SelectMany(boxes => boxes).Count(box => box.Class == (int)TargetClass.FireLike);

        Assert.Equal(0, FireLike(Feed().Epoch(0, Cancel)));
        Assert.NotEqual(0, FireLike(Feed(fireLike: true).Epoch(0, Cancel)));
    }

    [Fact]
    public void Repeats_HardNegatives_ComeAsOftenAsTheRecipeSays()
    {
        var recipe = new TrainingRecipe
        {
            Architecture = "yolox-nano",
            Epochs = 1,
            ImageSize = Side,
            BatchSize = 2,
            FlareSources = ["odd"],
            FlareRepeat = 3,
            HardRepeat = 2,
        };

        // Pictures 2, 5 and 8 show a fire-like thing; the odd ones are flares all the same.
        Assert.Equal([null, 3, 2, 3, null, 3, null, 3, 2], EpochPlan.Repeats(PictureCache.Load([new Marked(9)], Side, 1, Cancel), recipe));
    }

    private static BatchFeed Feed(IReadOnlyList<int>? sides = null, bool fireLike = false)
    {
        var pictures = PictureCache.Load([new Marked(8)], Side, 1, Cancel);
        var plan = new EpochPlan(Enumerable.Repeat<int?>(null, pictures.Count), ordinaryShare: 1, seed: 1);
        return new BatchFeed(new SampleComposer(pictures, new AugmentationOptions()), plan, sides ?? [Side], 2, fireLike, seed: 1);
    }
}
