using System.Globalization;
using FlareScope.Core.Flames.Radiation;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Flames.Radiation;

/// <summary>Science notes, ground.md section 1.4.</summary>
public class RadiationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("methane", 0.192, 0.201)]
    [InlineData("natural-gas", 0.196, 0.202)]
    [InlineData("apg-mid", 0.251, 0.250)]
    [InlineData("apg-rich", 0.280, 0.279)]
    public void Fraction_Presets_MatchThePrintedDigits(string preset, double tan, double kent)
    {
        var gas = GasDocument.Parse(preset).Mixture;

        Assert.Equal(tan, RadiantFraction.Tan(gas.MolarMass), 0.0006);
        Assert.Equal(kent, RadiantFraction.Kent(gas), 0.0006);
    }

    [Fact]
    public void Tan_HeavyVapour_StopsAtTheCap() => Assert.Equal(0.45, RadiantFraction.Tan(114));

    [Fact]
    public void SolidFlame_WorkedExample_MatchesThePrintedDigits() =>
        Assert.Equal(56.5, RadiationRoute.HeatMW(RadiationRoute.SolidFlameRadiantMW(36, 150), 0.30), 0.051);

    [Fact]
    public void Wayne_Oracle_MatchesThePrintedDigits() =>
        Assert.Equal(0.71, AtmosphericTransmissivity.Wayne(100, 293, 0.5), 0.0051);

    [Fact]
    public void Wayne_LongerAndMoisterPath_LetsLessThrough()
    {
        Assert.True(AtmosphericTransmissivity.Wayne(500, 293, 0.5) < AtmosphericTransmissivity.Wayne(100, 293, 0.5));
        Assert.True(AtmosphericTransmissivity.Wayne(100, 293, 0.9) < AtmosphericTransmissivity.Wayne(100, 293, 0.5));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(100, 0)]
    [InlineData(100, 1.2)]
    public void Wayne_AbsurdAir_Throws(double path, double humidity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AtmosphericTransmissivity.Wayne(path, 293, humidity));

    // Measured in gas burners. The notes: methane above 30 kW median 0.19, propane 0.29, acetylene 0.30, which are the NIST burners
    // narrower than a metre; wide ones of low flux fall to 0.05 to 0.1, far below Tan's law.
    [Fact]
    public void Tan_MeasuredFractions_IsRightWhereTheFluxIsHigh()
    {
        var rows = SharedData.Rows("calibration/radiant_fraction_tests.csv")
            .Select(r => (Nist: r["source"].StartsWith("Hamins", StringComparison.Ordinal), Fuel: Fuel(r["fuel"]), Heat: Number(r["Q_kW"]), Fraction: Number(r["chi_r"]), Diameter: Number(r["D_m"])))
            .ToArray();
        Assert.Equal(87, rows.Length);
        foreach (var (fuel, median) in new[] { ("methane", 0.19), ("propane", 0.29), ("acetylene", 0.30) })
        {
            var all = rows.Where(r => r.Fuel.Name == fuel).ToArray();
            var strong = all.Where(r => r.Nist && r.Heat > 30 && r.Diameter < 1).ToArray();
            Report(fuel, all);
            Report($"{fuel}, NIST, above 30 kW on less than 1 m", strong);
            Assert.Equal(median, Median([.. strong.Select(r => r.Fraction)]), 0.0151);
            Assert.InRange(Median(Ratios(strong)), 0.78, 1.28); // σ(ln χ_r) 0.25
        }

        void Report(string name, (bool Nist, (string Name, double MolarMass) Fuel, double Heat, double Fraction, double Diameter)[] part) => output.WriteLine(
            $"{name}: n {part.Length}, measured χ_r median {Median([.. part.Select(p => p.Fraction)]):0.000}, Tan {RadiantFraction.Tan(part[0].Fuel.MolarMass):0.000}, Tan/measured median {Median(Ratios(part)):0.00}, |error| median {Median([.. Ratios(part).Select(x => Math.Abs(x - 1))]):0%}");
    }

    private static double[] Ratios((bool Nist, (string Name, double MolarMass) Fuel, double Heat, double Fraction, double Diameter)[] rows) =>
        [.. rows.Select(r => RadiantFraction.Tan(r.Fuel.MolarMass) / r.Fraction)];

    private static double Median(double[] values) => Quantiles.Of(values).P50;

    private static (string Name, double MolarMass) Fuel(string text) => text switch
    {
        "acetylene" => (text, 26.038),
        "propane" => (text, 44.096),
        _ => ("methane", 16.043),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
