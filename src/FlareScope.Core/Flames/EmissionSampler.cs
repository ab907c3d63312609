using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>From draws of heat and heating value to draws of CO2, CH4 and black carbon, t/day.</summary>
/// <remarks>
/// Science notes, ground.md sections 4 to 7. CO2 follows the heat, so that the heating value's error cancels but for the change
/// of carbon per heat from lean to rich gas. CH4 is what is left of it at the drawn combustion efficiency: destruction is at
/// least that good, so this errs on the high side.
/// </remarks>
internal sealed class EmissionSampler
{
    private readonly EmissionPriors _priors;
    private readonly GasMixture _gas;
    private readonly double _molarHeat; // MJ/kmol
    private readonly double _slipLogit;
    private readonly double _slipLogitSigma;
    private readonly double _lnBlackCarbon; // ln(kg per kg gas)
    private readonly double _blackCarbonSigma;

    public EmissionSampler(EmissionPriors priors, GasMixture gas, ObservedSmoke smoke)
    {
        _priors = priors;
        _gas = gas;
        _molarHeat = gas.LowerHeatingValueMass * gas.MolarMass;
        var (low, high) = (Logit(1 - priors.EfficiencyP95), Logit(1 - priors.EfficiencyP05));
        _slipLogit = (low + high) / 2;
        _slipLogitSigma = (high - low) / (2 * NormalDistribution.P95);
        var soot = SootChoice.For(gas, smoke, priors.Soot);
        _lnBlackCarbon = Math.Log(soot.MedianKgPerKg);
        _blackCarbonSigma = soot.SigmaLn;
    }

    /// <summary>One draw.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    /// <param name="heatMW">Heat of this draw, MW.</param>
    /// <param name="lnHeatingValueError">ln(heating value of this draw / nominal).</param>
    /// <returns>t/day each.</returns>
    public (double Co2, double Ch4, double BlackCarbon) Draw(ref SeededRandom random, double heatMW, double lnHeatingValueError)
    {
        var slip = 1 / (1 + Math.Exp(-(_slipLogit + _slipLogitSigma * random.NextNormal())));
        var lnRatio = _priors.Co2PerHeatSlope * lnHeatingValueError + _priors.SigmaLnCo2PerHeat * random.NextNormal();
        var carbonToCo2 = _gas.Fraction("CO2") + (1 - slip) * _gas.HydrocarbonCarbon;
        var co2 = heatMW / _molarHeat * carbonToCo2 * CarbonLedger.Co2MolarMass * Math.Exp(lnRatio);

        var kilomoles = heatMW / (_molarHeat * Math.Exp(lnHeatingValueError)); // kmol/s
        var methane = Math.Min(1, _gas.Fraction("CH4") * Math.Exp(_priors.MethaneShareSlope * lnHeatingValueError));
        var ch4 = kilomoles * methane * slip * CarbonLedger.Ch4MolarMass;

        var blackCarbon = kilomoles * _gas.MolarMass * Math.Exp(_lnBlackCarbon + _blackCarbonSigma * random.NextNormal());
        return (co2 * PerDay.Thousands, ch4 * PerDay.Thousands, blackCarbon * PerDay.Thousands);
    }

    private static double Logit(double share) => Math.Log(share / (1 - share));
}
