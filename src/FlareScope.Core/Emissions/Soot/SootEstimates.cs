using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Emissions.Soot;

/// <summary>Black carbon by every route of the science notes, ground.md section 4, side by side: they span two decades.</summary>
public static class SootEstimates
{
    private const double SecondsPerHour = 3600;

    /// <summary>Every route that can be told; the line integral needs a plume and the hours it lasted.</summary>
    /// <param name="input">The gas.</param>
    /// <param name="plume">A cut across the smoke; null when none was measured.</param>
    /// <param name="hours">Hours over which the gas burnt; null when unknown.</param>
    /// <param name="priors">The numbers.</param>
    public static IReadOnlyList<SootEstimate> Of(EmissionInput input, SmokePlume? plume, double? hours, SootPriors priors)
    {
        var burnt = input with { VolumeM3 = input.VolumeM3 * (1 - input.UnlitShare) };
        var recommended = Recommended(burnt.Gas, burnt.MassKg, burnt.Smoke, priors);
        List<SootEstimate> routes =
        [
            recommended,
            LaboratoryFit(burnt, priors),
            Field(burnt, priors),
            PerVolume(burnt, "world-average", priors.WorldAverageKgPerThousandM3, "common practice, McEwen and Johnson at 45 MJ/m3 [M,M]", priors),
            PerVolume(burnt, "gains", priors.GainsKgPerThousandM3, "GAINS [M,M]", priors),
            new("niiatm1998-sooting", burnt.MassKg * NiiAtmosphereFactors.Sooting.Soot, null, false, "НИИ Атмосфера 1998, sooting burning [F]", "a legal factor far above what is measured; no interval is given there"),
        ];
        if (plume is null || hours is null)
            return routes;
        return [LineIntegral(plume, hours.Value, priors), routes[0] with { Recommended = false }, .. routes.Skip(1)];
    }

    /// <summary>The recommendation by the smoke seen.</summary>
    /// <param name="gas">Composition.</param>
    /// <param name="massKg">Gas burnt, kg.</param>
    /// <param name="smoke">What was seen; null when nobody looked.</param>
    /// <param name="priors">The numbers.</param>
    public static SootEstimate Recommended(GasMixture gas, double massKg, ObservedSmoke? smoke, SootPriors priors)
    {
        var choice = SootChoice.For(gas, smoke, priors);
        var kg = choice.MedianKgPerKg * massKg;
        return new(choice.Name, kg, Band(kg, choice.SigmaLn), true, "science notes, ground.md 4, recommended by the smoke seen", choice.Note)
        {
            Formula = "m = median·gas, P05 and P95 = m exp(∓1.645 σ)",
            Values = $"median = {1000 * choice.MedianKgPerKg:G4} g/kg, gas = {massKg:G6} kg, σ = {choice.SigmaLn}",
        };
    }

    private static SootEstimate LaboratoryFit(EmissionInput input, SootPriors priors)
    {
        var heat = input.Gas.HigherHeatingValue(ReferenceState.Celsius15);
        var kg = McEwenJohnson.KgPerThousandM3(heat) * input.VolumeAt(ReferenceState.Celsius15) / 1000;
        return new(
            "mcewen-johnson", kg, Band(kg, priors.SmokySigmaLn), false, "McEwen and Johnson 2012, 0.0578 HHV - 2.09 [M,H]",
            McEwenJohnson.InRange(heat)
                ? Invariant($"HHV {heat:0.0} MJ/m3 at 15C, inside the measured 38 to 47")
                : Invariant($"extrapolated: HHV {heat:0.0} MJ/m3 at 15C, measured for 38 to 47"));
    }

    /// <summary>Mean and median give the width of the log-normal: σ² = 2 ln(mean/median).</summary>
    private static SootEstimate Field(EmissionInput input, SootPriors priors)
    {
        var sigma = Math.Sqrt(2 * Math.Log(priors.FieldMeanGPerKg / priors.FieldMedianGPerKg));
        return new(
            "weyant-field", input.MassKg * priors.FieldMeanGPerKg / 1000, Band(input.MassKg * priors.FieldMedianGPerKg / 1000, sigma), false,
            "Weyant et al. 2016, 26 flares of the Bakken [F]", "the figure is their mean, the interval stands about their median; the greatest was 3.1 g/kg");
    }

    private static SootEstimate PerVolume(EmissionInput input, string id, double kgPerThousandM3, string source, SootPriors priors)
    {
        var kg = kgPerThousandM3 * input.VolumeAt(ReferenceState.Celsius15) / 1000;
        return new(id, kg, Band(kg, priors.UnknownSigmaLn), false, source, Invariant($"{kgPerThousandM3} kg per thousand m3 for every gas, 15C taken"));
    }

    private static SootEstimate LineIntegral(SmokePlume plume, double hours, SootPriors priors)
    {
        var rate = plume.GramsPerSecond(priors.ExtinctionM2PerG);
        var kg = rate * hours * SecondsPerHour / 1000;
        return new(
            "line-integral", kg, Band(kg, priors.LineIntegralSigmaLn), true, "soot column across the plume, science notes, ground.md 4",
            Invariant($"{rate:G3} g/s for {hours:G4} h; holds for the moment measured"));
    }

    private static QuantityBand Band(double median, double sigma)
    {
        var spread = Math.Exp(NormalDistribution.P95 * sigma);
        return new("kg", null, median / spread, median, median * spread);
    }
}
