using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Flames.Laws;

/// <summary>The table of the science notes, ground.md section 1.2: G3 from a 0.30 m tip, every column to its printed digits.</summary>
public class CrossCheckTableTests
{
    private static readonly FlameConditions Calm = new(GasPresets.ApgMid, TipDiameterM: 0.30, WindSpeedMS: 0);

    public static TheoryData<double, double[]> Table => new()
    {
        // thousand m3/day | m, Q, u, API, Heskestad, Delichatsios, Lowesmith, Chamberlain still, with 5 m/s of wind, tilt
        { 5, [0.066, 2.97, 0.80, 4.1, 5.5, 6.1, 4.3, 8.8, 4.9, 90] },
        { 10, [0.132, 5.94, 1.61, 5.7, 7.3, 8.0, 5.6, 11.4, 6.4, 78] },
        { 25, [0.329, 14.86, 4.02, 8.8, 10.7, 11.6, 7.9, 15.9, 8.9, 67] },
        { 50, [0.658, 29.72, 8.04, 12.3, 14.2, 15.3, 10.2, 20.3, 11.4, 59] },
        { 100, [1.316, 59.43, 16.1, 17.1, 18.8, 20.2, 13.2, 25.9, 14.5, 53] },
        { 200, [2.633, 118.9, 32.2, 23.8, 24.9, 26.7, 17.2, 32.7, 18.3, 48] },
        { 400, [5.266, 237.7, 64.4, 33.1, 32.9, 35.2, 22.2, 40.9, 22.9, 42] },
    };

    [Theory, MemberData(nameof(Table))]
    public void EveryColumn_OfTheTable_MatchesThePrintedDigits(double thousands, double[] row)
    {
        var flow = GasFlow.FromThousandCubicMetresPerDay(thousands, ReferenceState.Celsius20);
        var heat = flow.HeatReleaseMW(GasPresets.ApgMid);
        var exit = TipExit.Of(flow.KilogramsPerSecond(GasPresets.ApgMid), Calm);

        Printed(row[0], exit.MassFlow, 0.001);
        Printed(row[1], heat, row[1] > 100 ? 0.1 : 0.01);
        Printed(row[2], exit.VelocityMS, row[2] > 10 ? 0.11 : 0.01); // 64.345 was rounded twice
        Printed(row[3], Length("api521"), 0.1);
        Printed(row[4], Length("heskestad"), 0.1);
        Printed(row[5], Length("sandia"), 0.1); // oracles.py makes this column with the full law
        Printed(row[6], Length("lowesmith"), 0.1);
        Printed(row[7], Length("chamberlain"), 0.1);
        var windy = ChamberlainFlame.Of(exit, GasPresets.ApgMid.MolarMass, 5);
        Printed(row[8], windy.LengthM, 0.1);
        Printed(row[9], Math.Min(90, windy.TiltDeg), 1);

        double Length(string law) => FlameLengthLaws.Get(law).LengthFromHeat(heat, Calm);
    }

    // The buoyant limit, which the estimator uses, stays within a decimetre of the full law up to 400 thousand m3/day.
    [Theory, MemberData(nameof(Table))]
    public void Delichatsios_OfTheTable_AgreesWithTheFullLaw(double thousands, double[] row)
    {
        var heat = GasFlow.FromThousandCubicMetresPerDay(thousands, ReferenceState.Celsius20).HeatReleaseMW(GasPresets.ApgMid);

        Assert.Equal(row[5], FlameLengthLaws.Get("delichatsios").LengthFromHeat(heat, Calm), 0.051);
    }

    private static void Printed(double expected, double actual, double digit) => Assert.Equal(expected, actual, 0.51 * digit);
}
