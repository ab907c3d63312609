using CsCheck;
using FlareScope.Satellite.Clients;
using Microsoft.Extensions.Time.Testing;

namespace FlareScope.Satellite.Tests.Clients;

public sealed class RequestBudgetTests
{
    [Fact]
    public void TryTake_AnyPaceOfRequests_NeverLetsMoreThanTheLimitIntoAnyWindow() => Gen.Int[0, 90].Array[1, 200].Sample(pauses =>
    {
        var clock = new FakeTimeProvider();
        var window = TimeSpan.FromSeconds(600);
        var budget = new RequestBudget(10, window, clock);
        var taken = new List<DateTimeOffset>();
        foreach (var pause in pauses)
        {
            clock.Advance(TimeSpan.FromSeconds(pause));
            if (budget.TryTake(out var free))
                taken.Add(clock.GetUtcNow());
            else
                Assert.InRange(free, TimeSpan.FromTicks(1), window);
        }
        Assert.All(taken, first => Assert.True(taken.Count(t => t >= first && t - first < window) <= 10));
    }, iter: 200);

    [Fact]
    public void TryTake_SpentBudget_IsFreeAgainExactlyWhenItSays()
    {
        var clock = new FakeTimeProvider();
        var budget = RequestBudget.ForFirms(clock);
        for (var i = 0; i < 5000; i++)
            Assert.True(budget.TryTake(out _));

        Assert.False(budget.TryTake(out var free));
        clock.Advance(free);
        Assert.True(budget.TryTake(out _));
        Assert.Equal(TimeSpan.FromMinutes(10), free);
    }
}
