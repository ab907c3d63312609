using FlareScope.Core.Analysis;
using FlareScope.Core.Series;
using FlareScope.Core.Totals;

namespace FlareScope.Core.Tests.Totals;

/// <summary>What pictures and windows add to a total: flows, nothing burnt, or nothing known.</summary>
public sealed class SightingsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Sightings Looks = new(SiteTotal.Quantities);

    private static readonly FlareEstimate Pilot = Estimate(null) with { Warnings = [WarningCodes.PilotOrLow] };

    [Fact]
    public void Of_TwoFlares_AreOneFlow()
    {
        var look = Looks.Of(Picture(Estimate(30), Estimate(10)), Noon);

        Assert.Equal((SightingKind.Measured, 0), (look.Kind, look.LeftOut));
        Assert.Equal([40.0, 120, 0.4, 0.04], look.Rates.Select(r => Math.Round(r.Median!.Value, 9)));
        // Twice the P95 over the median is σ = ln 2 / 1.645; the flame model makes 81 % of the variance.
        Assert.Equal(0.9 * Math.Log(2) / 1.6449, look.Rates[0].SigmaLnBySource["flame-model"], 1e-4);
        Assert.All(look.Rates, r => Assert.Equal(Noon, r.Time));
    }

    [Fact]
    public void Of_OneOfTwoFlaresUnknown_TellsNothing()
    {
        var look = Looks.Of(Picture(Estimate(30), Estimate(null)), Noon);

        Assert.Equal(SightingKind.Unknown, look.Kind);
        Assert.All(look.Rates, r => Assert.Null(r.Median));
    }

    [Fact]
    public void Of_Pilot_IsLeftOutAndCounted()
    {
        var beside = Looks.Of(Picture(Estimate(30), Pilot), Noon);
        var alone = Looks.Of(Picture(Pilot), Noon);

        Assert.Equal((SightingKind.Measured, 1, 30.0), (beside.Kind, beside.LeftOut, beside.Rates[0].Median));
        Assert.Equal((SightingKind.Unlit, 1, 0.0), (alone.Kind, alone.LeftOut, alone.Rates[0].Median));
    }

    [Fact]
    public void Of_NoFlare_IsZeroOrUnknownWhileLit()
    {
        var look = Looks.Of(Picture(), Noon);

        Assert.Equal(SightingKind.Unlit, look.Kind);
        Assert.All(look.Rates, r => Assert.Equal(0, r.Median));
        Assert.All(look.WhileLit, r => Assert.Null(r.Median));
    }

    [Fact]
    public void Of_Window_IsAFlowAtItsMiddleForTheShareItBurnt()
    {
        var window = Window(Flare(Estimate(40), 0.75));

        Assert.Equal((Noon.AddSeconds(30), 30.0), (Looks.Of(window)!.Time, Looks.Of(window)!.Rates[0].Median));
        Assert.Equal(40, Looks.Of(window)!.WhileLit[0].Median);
        Assert.Null(Looks.Of(window with { StartedAt = null }));
    }

    [Fact]
    public void Of_WindowWithAFlameSeenForAMoment_LeavesItOut()
    {
        Assert.Equal((SightingKind.Measured, 1), Told(Flare(Estimate(40), 1), Flare(null, 0.1)));
        Assert.Equal((SightingKind.Unknown, 0), Told(Flare(Estimate(40), 1), Flare(null, 0.5)));

        static (SightingKind, int) Told(params SeriesFlare[] flares) => Looks.Of(Window(flares)) is { } look ? (look.Kind, look.LeftOut) : default;
    }

    // Smoke without a flame may hide one, and a window of rejected frames saw nothing.
    [Fact]
    public void Of_WindowThatCouldNotLook_TellsNothing()
    {
        Assert.Equal(SightingKind.Unlit, Looks.Of(Window())!.Kind);
        Assert.Equal(SightingKind.Unknown, Looks.Of(Window() with { Warnings = [WarningCodes.SmokeWithoutFlame] })!.Kind);
        Assert.Equal(SightingKind.Unknown, Looks.Of(Window() with { Frames = new(60, 0, new Dictionary<string, int>()) })!.Kind);
    }

    [Fact]
    public void Together_SharedSource_KeepsItsErrorAndAnotherIsShared()
    {
        var sum = TimedFlow.Together([Timed(30, ("scale", 0.2), ("wind", 0.4)), Timed(10, ("scale", 0.2))]);

        Assert.Equal((40.0, 0.2, 0.3), (sum.Median, Math.Round(sum.SigmaLnBySource["scale"], 12), Math.Round(sum.SigmaLnBySource["wind"], 12)));
        Assert.Null(TimedFlow.Together([Timed(30), TimedFlow.Unknown(Noon)]).Median);
        Assert.Equal(0, TimedFlow.Together([TimedFlow.Unlit(Noon), TimedFlow.Unlit(Noon)]).Median);
    }

    // Hourly from noon on the first to noon on the third: half a day, a day, half a day.
    [Fact]
    public void SiteTotal_Days_AddUpToThePeriod()
    {
        var looks = Enumerable.Range(0, 49).Select(h => Looks.Of(Picture(Estimate(24)), Noon.AddHours(h))).ToList();
        var made = 0;

        var total = SiteTotal.Of(looks, Noon.AddHours(-12), Noon.AddHours(60), UnlitReading.Zero, TotalOptions.Default with { Draws = 500, FillGaps = true }, () => made++);

        Assert.Equal([12.0, 24, 12], total.Days.Select(d => Math.Round(d.TrapezoidOfMedians!.Value, 9)));
        Assert.Equal([0.5, 1, 0.5], total.Days.Select(d => Math.Round(d.CoveredShare, 9)));
        Assert.All(total.Days, d => Assert.False(d.Filled));
        Assert.Equal(72, total.Gas.TrapezoidOfMedians!.Value, 1e-9); // filled: three days
        Assert.Equal(("t", null, 216.0), (total.Co2.Amount!.Unit, total.Co2.Amount.Reference, Math.Round(total.Co2.TrapezoidOfMedians!.Value, 9)));
        Assert.Equal(SiteTotal.Steps(Noon.AddHours(-12), Noon.AddHours(60)) - 1, made); // no look without a flare, so no other reading
    }

    // Every second hour of a flare that grows from 24 to 48 goes without a find: half of it, or all.
    [Theory]
    [InlineData(UnlitReading.Zero)]
    [InlineData(UnlitReading.Missed)]
    public void SiteTotal_LooksWithoutAFlare_AreReadBothWays(UnlitReading reading)
    {
        var looks = Enumerable.Range(0, 25).Select(h => Looks.Of(h % 2 == 0 ? Picture(Estimate(24 + h)) : Picture(), Noon.AddHours(h))).Reverse().ToList();
        var options = TotalOptions.Default with { Draws = 100, MaxGap = TimeSpan.FromHours(1) };

        var total = SiteTotal.Of(looks, Noon, Noon.AddHours(24), reading, options, () => { });
        var (zero, missed) = reading == UnlitReading.Zero ? (total.Gas, total.OtherGas!) : (total.OtherGas!, total.Gas);

        Assert.Equal((18, 36), (Math.Round(zero.TrapezoidOfMedians!.Value, 9), Math.Round(missed.TrapezoidOfMedians!.Value, 9)));
        Assert.Equal((1, 1), (Math.Round(zero.CoveredShare, 9), Math.Round(missed.CoveredShare, 9)));
        Assert.Null(SiteTotal.Of([.. looks.Where(l => l.Kind == SightingKind.Measured)], Noon, Noon.AddHours(24), reading, options, () => { }).OtherGas);
    }

    // Before the first flame and after the last the nearest one stands for what was missed; without any nothing is known.
    [Fact]
    public void SiteTotal_LooksWithoutAFlareAtTheEnds_AreAsTheNearest()
    {
        Sighting[] looks = [Looks.Of(Picture(), Noon), Looks.Of(Picture(Estimate(24)), Noon.AddHours(1)), Looks.Of(Picture(), Noon.AddHours(3))];
        PeriodTotal Missed(IReadOnlyList<Sighting> from) => SiteTotal.Of(from, Noon, Noon.AddHours(3), UnlitReading.Missed, TotalOptions.Default with { Draws = 100 }, () => { }).Gas;

        Assert.Equal(3, Missed(looks).TrapezoidOfMedians!.Value, 1e-9);
        Assert.Equal(0.9 * Math.Log(2) / 1.6449, Missed(looks) is { Amount: { } a } ? Math.Log(a.P95 / a.P50) / 1.6449 : 0, 0.15);
        Assert.Null(Missed([looks[0], looks[2]]).Amount);
    }

    [Fact]
    public void SiteTotal_PeriodWithinDays_BeginsAndEndsWithParts()
    {
        var total = SiteTotal.Of([], Noon, Noon.AddHours(30), UnlitReading.Zero, TotalOptions.Default with { Draws = 100 }, () => { });

        Assert.Equal([(Noon, Noon.AddHours(12)), (Noon.AddHours(12), Noon.AddHours(30))], total.Days.Select(d => (d.From, d.To)));
        Assert.Null(total.Gas.Amount);
    }

    private static TimedFlow Timed(double median, params (string Source, double Sigma)[] errors) =>
        new(Noon, median, errors.ToDictionary(e => e.Source, e => e.Sigma));

    private static FlareEstimate Estimate(double? flow) => new(
        2, null, null, Band(flow, "thousand m3/day", "20C 101.325 kPa"), Band(3 * flow, "t/day"), Band(flow / 100, "t/day"), Band(flow / 1000, "t/day"),
        [], [new("flame-model", 0.81), new("wind", 0.19)], []);

    private static QuantityBand? Band(double? median, string unit, string? reference = null) =>
        median is { } m ? new(unit, reference, m / 2, m, 2 * m) : null;

    private static AnalysisDocument Picture(params FlareEstimate[] flares) => new(
        AnalysisDocument.CurrentSchema, "a", Noon, new("image", "a.jpg", "00", 1, 1, null), null, new("00"),
        [.. flares.Select((e, i) => new Flare($"f{i}", FlareState.Lit, [], null, null, e))], new(0, 0, 0, 0, 0, 0));

    private static SeriesFlare Flare(FlareEstimate? estimate, double seen) =>
        new("t1", FlareState.Lit, null, 60, new Dictionary<string, int>(), seen, null, null, null, null, estimate);

    private static SeriesWindow Window(params SeriesFlare[] flares) => new(
        SeriesWindow.CurrentSchema, SeriesWindow.WindowKind, new("stream", "cam", 1, 1, 0, null), 5, 300, 360, Noon, new(60, 60, new Dictionary<string, int>()),
        null!, flares, null, []);
}
