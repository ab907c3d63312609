using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>From draws of heat and gas to draws of CO2, CH4 and black carbon, t/day.</summary>
/// <remarks>
/// Science notes, ground.md sections 4 to 7. One drawn composition makes all of them, and the volume too: CO2 follows the heat by
/// its carbon per heat, CH4 its methane, black carbon its heating value. CH4 is what is left of it at the drawn combustion
/// efficiency: destruction is at least that good, so this errs on the high side.
/// </remarks>
public sealed class EmissionSampler
{
    private readonly EmissionPriors _priors;
    private readonly ObservedSmoke _smoke;
    private readonly double _slipLogit;
    private readonly double _slipLogitSigma;
    private readonly double _blackCarbonSigma;

    /// <summary>Prepares draws for one flare.</summary>
    /// <param name="priors">What is believed of combustion.</param>
    /// <param name="gas">Composition as stated.</param>
    /// <param name="smoke">The smoke seen.</param>
    public EmissionSampler(EmissionPriors priors, GasMixture gas, ObservedSmoke smoke)
    {
        _priors = priors;
        _smoke = smoke;
        var (low, high) = (Logit(1 - priors.EfficiencyP95), Logit(1 - priors.EfficiencyP05));
        _slipLogit = (low + high) / 2;
        _slipLogitSigma = (high - low) / (2 * NormalDistribution.P95);
        _blackCarbonSigma = SootChoice.For(gas, smoke, priors.Soot).SigmaLn;
    }

    /// <summary>One draw.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    /// <param name="heatMW">Heat of this draw, MW.</param>
    /// <param name="gas">Gas of this draw.</param>
    /// <returns>t/day each.</returns>
    public (double Co2, double Ch4, double BlackCarbon) Draw(ref SeededRandom random, double heatMW, in GasDraw gas)
    {
        var slip = 1 / (1 + Math.Exp(-(_slipLogit + _slipLogitSigma * random.NextNormal())));
        var kilomoles = heatMW / (Math.Exp(gas.LnHeatingValue) * ReferenceState.Celsius20.MolarVolume); // kmol/s
        var burnt = heatMW * Math.Exp(gas.LnCarbonPerMJ) * (1 - slip) / CarbonLedger.CarbonMolarMass; // kmol C/s
        var co2 = (burnt + kilomoles * gas.CarbonDioxideFraction) * CarbonLedger.Co2MolarMass
            * Math.Exp(_priors.SigmaLnCo2PerHeat * random.NextNormal());
        var ch4 = kilomoles * gas.MethaneFraction * slip * CarbonLedger.Ch4MolarMass;
        var blackCarbon = kilomoles * SootChoice.KgPerKilomole(_smoke, _priors.Soot, gas.HigherHeatingValue15C, gas.MolarMass)
            * Math.Exp(_blackCarbonSigma * random.NextNormal());
        return (co2 * PerDay.Thousands, ch4 * PerDay.Thousands, blackCarbon * PerDay.Thousands);
    }

    private static double Logit(double share) => Math.Log(share / (1 - share));
}
