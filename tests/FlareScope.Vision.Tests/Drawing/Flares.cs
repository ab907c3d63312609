using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Tests.Drawing;

/// <summary>Flares as documents hold them.</summary>
internal static class Flares
{
    internal static Flare WithFlow(double p05, double p50, double p95) => Lit(new(
        2, 24, new("MW", null, 7, 20, 60), new("thousand m3/day", "20C 101.325 kPa", p05, p50, p95), null, null, null, [], [], []));

    internal static Flare WithIndex(double index) => Lit(new(1, index, null, null, null, null, null, [], [], [WarningCodes.NoScale]));

    internal static Flare Pilot(double heatMW) =>
        Lit(new(2, 24, new("MW", null, heatMW / 3, heatMW, heatMW * 3), null, null, null, null, [], [], [WarningCodes.PilotOrLow]));

    internal static Flare SmokeOnly() => new(
        "f1",
        FlareState.SmokeOnly,
        [new Detection(DetectionClass.Smoke, 0.8, new PixelBox(10, 10, 60, 40))],
        null,
        new SmokeMeasurement("undetermined", null, null),
        new(1, null, null, null, null, null, null, [], [], [WarningCodes.NoFlame]));

    internal static AnalysisDocument Document(int width, int height, params Flare[] flares) => new(
        AnalysisDocument.CurrentSchema,
        "test",
        DateTimeOffset.UnixEpoch,
        new SourceInfo("image", "picture.jpg", new string('0', 64), width, height, null),
        null,
        new MethodInfo("test"),
        flares,
        new StageTimings(0, 0, 0, 0, 0, 0));

    private static Flare Lit(FlareEstimate estimate) => new(
        "f1",
        FlareState.Lit,
        [new Detection(DetectionClass.Flame, 0.9, new PixelBox(40, 30, 20, 50))],
        new FlameMeasurement(
            700, 45, 0, 0.4, 0.9, 0.2, 2.2, null, null, [[45, 32], [56, 34], [58, 70], [50, 78], [44, 66]], [[50, 78], [50, 33]]),
        null,
        estimate);
}
