namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Detection;
using static Boxes;

public sealed class FalseAlarmsTests
{
    [Fact]
    public void Share_NoNegatives_IsUnknown() => Assert.Null(FalseAlarms.Share([Image([Truth(0)], Found(3, .9))], .5));

    [Fact]
    public void Share_SeveralBoxesOnOneNegative_CountThePictureOnce() =>
        Assert.Equal(.5, FalseAlarms.Share([Image([], Found(0, .9), Found(1, .8)), Image([])], .5));

    [Fact]
    public void SelectConfidence_TwoHundredNegatives_LetsTwoOfThemAlarm()
    {
        // Highest scores .800, .799 ... .601: two may alarm, so the third (.798) must not.
        var images = Enumerable.Range(0, 200).Select(i => Image([], Found(0, .8 - (i * .001)), Found(1, .05))).ToArray();
        Assert.Equal(.799, FalseAlarms.SelectConfidence(images));
        Assert.Equal(.01, FalseAlarms.Share(images, .799));
    }

    [Fact]
    public void SelectConfidence_PicturesWithTruth_DoNotCount() =>
        Assert.Equal(.401, FalseAlarms.SelectConfidence([Image([], Found(0, .4)), Image([Truth(0)], Found(5, .9))]));

    [Fact]
    public void SelectConfidence_QuietNegatives_IsOneStep() => Assert.Equal(.001, FalseAlarms.SelectConfidence([Image([]), Image([])]));

    [Fact]
    public void SelectConfidence_NoNegatives_IsUnknown() => Assert.Null(FalseAlarms.SelectConfidence([Image([Truth(0)])]));

    [Fact]
    public void SelectConfidence_CertainFalseAlarm_IsUnknown() => Assert.Null(FalseAlarms.SelectConfidence([Image([], Found(0, 1))]));

    [Fact]
    public void SelectConfidence_ShareAboveOne_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FalseAlarms.SelectConfidence([], maxShare: 2));
}
