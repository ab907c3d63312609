using FlareScope.Vision.Sources;
using Microsoft.Extensions.Time.Testing;

namespace FlareScope.Vision.Tests.Sources;

public sealed class StreamHealthTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly StreamHealth _health;
    private ulong _hash;

    public StreamHealthTests() => _health = new(new StreamHealthOptions(), _clock);

    [Fact]
    public void State_BeforeTwoDifferentFrames_IsConnecting()
    {
        Assert.Equal(StreamState.Connecting, _health.State);
        _health.OnFrame(1, 640, 480);
        Assert.Equal(StreamState.Connecting, _health.State);
        _health.OnFrame(1, 640, 480);
        Assert.Equal(StreamState.Connecting, _health.State);
        _health.OnFrame(2, 640, 480);
        Assert.True(_health.IsLive);
    }

    [Fact]
    public void State_SamePictureAgainAndAgain_IsFrozenWithinFiveSeconds()
    {
        Play(10);
        var seconds = Until(StreamState.Frozen, () => _health.OnFrame(_hash, 640, 480));

        Assert.InRange(seconds, 0.5, 5);
        _health.OnFrame(++_hash, 640, 480);
        Assert.True(_health.IsLive);
    }

    [Fact]
    public void State_NoFrames_IsDroppedWithinFiveSecondsWithoutAnybodyTelling()
    {
        Play(10);

        Assert.InRange(Until(StreamState.Dropped, () => { }), 0.5, 5);
    }

    [Fact]
    public void State_AfterADrop_MustProveItselfAgain()
    {
        Play(10);
        _health.OnDrop();
        Assert.Equal(StreamState.Dropped, _health.State);

        _health.OnFrame(_hash, 640, 480);
        Assert.Equal(StreamState.Connecting, _health.State);
        _health.OnFrame(++_hash, 640, 480);
        Assert.True(_health.IsLive);
    }

    [Fact]
    public void State_OtherSize_IsTakenForLiveOnlyAfterAPersonAcceptsIt()
    {
        Play(10);
        _health.OnFrame(++_hash, 1280, 720);
        Assert.Equal(StreamState.SizeChanged, _health.State);

        for (var i = 0; i < 100; i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(0.5));
            _health.OnFrame(++_hash, 1280, 720);
            Assert.False(_health.IsLive);
        }

        _health.AcceptSize();
        Assert.True(_health.IsLive);
    }

    private void Play(int frames)
    {
        for (var i = 0; i < frames; i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(0.5));
            _health.OnFrame(++_hash, 640, 480);
        }

        Assert.True(_health.IsLive);
    }

    private double Until(StreamState wanted, Action everyStep)
    {
        for (var step = 1; step <= 100; step++)
        {
            _clock.Advance(TimeSpan.FromSeconds(0.1));
            everyStep();
            if (_health.State == wanted)
                return step / 10.0;
        }

        return double.PositiveInfinity;
    }
}
