using FlareScope.Training.Loop;

namespace FlareScope.Training.Tests.Loop;

public sealed class LearningRateTests
{
    private readonly LearningRate rate = new(0.01, WarmUpSteps: 10, TotalSteps: 110);

    [Fact]
    public void At_WarmUp_RisesToThePeak()
    {
        Assert.Equal(0.0001, rate.At(0), 6);
        Assert.Equal(0.01, rate.At(9), 6);
    }

    [Fact]
    public void At_AfterWarmUp_FallsToTheFloorAndStays()
    {
        var falling = Enumerable.Range(10, 100).Select(step => rate.At(step)).ToList();

        Assert.Equal(falling.OrderDescending(), falling);
        Assert.Equal(0.0005, rate.At(110), 6);
        Assert.Equal(0.0005, rate.At(1000), 6);
    }
}
