using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Utilisation;

/// <summary>Use of associated gas against the limit of flaring, the payment above it, and what the gas could have been.</summary>
/// <remarks>
/// Science notes, ground.md section 6.4: Z = (flared + vented) / produced; pollutants of the gas above the limit by the
/// НИИ Атмосфера method, sooting (vented gas counts as unburnt hydrocarbons and is left out of them).
/// </remarks>
/// <param name="table">Limits, multipliers and rates by date.</param>
public sealed class UtilisationCalculator(FlaringTable table)
{
    /// <summary>What must stand beside every figure.</summary>
    public const string Statement = "calculated estimate, not for charging / расчётная оценка, не для начисления платы";

    private const double MaxVolume = 1e9;
    private const double GigajoulesPerMWh = 3.6;

    /// <summary>Answers one question.</summary>
    /// <exception cref="UserInputException"><c>utilisation-bad-volume</c>, <c>utilisation-bad-setting</c>, <c>utilisation-no-limit</c>.</exception>
    public UtilisationDocument Calculate(UtilisationRequest request)
    {
        Check(request);
        var limit = table.LimitOn(request.Date);
        var burnt = request.Flared + request.Vented;
        var percent = 100 * burnt / request.Produced;
        var exemptions = Exemptions(request);
        var applies = !exemptions.Any(e => e.Applies == true);
        var above = applies ? Math.Max(0, burnt - limit.LimitPercent / 100 * request.Produced) : 0;
        var multiplier = above > 0 ? request.Metered ? limit.Multiplier : limit.MultiplierUnmetered : 1;
        var payments = Payments(request, above * request.Flared / Math.Max(burnt, double.Epsilon), multiplier);
        var total = payments.All(p => p.Roubles is not null) ? payments.Sum(p => p.Roubles) : null;
        return new(
            Statement,
            request.Date,
            100 - percent,
            percent,
            limit.LimitPercent,
            limit.Source,
            exemptions,
            applies,
            above,
            multiplier,
            payments,
            total,
            Lost(request, burnt),
            [.. Notes(request, exemptions, total)]);
    }

    private static List<Exemption> Exemptions(UtilisationRequest request)
    {
        var settings = request.Settings;
        var inert = 100 * (1 - request.Gas.Mixture.MoleFractions.Where(p => Gas.GasComponents.Find(p.Key) is { Carbon: > 0, Hydrogen: > 0 }).Sum(p => p.Value));
        return
        [
            new("small-field", request.FieldMillionM3PerYear is { } field ? field <= settings.SmallFieldMillionM3 : null, Invariant($"field of at most {settings.SmallFieldMillionM3} million m3 a year [M,M]")),
            new("non-hydrocarbon", request.Gas.Assumed ? null : inert > settings.NonHydrocarbonPercent, Invariant($"more than {settings.NonHydrocarbonPercent} % non-hydrocarbons, here {inert:0.#} % [M,M]")),
            new("first-years", request.YearsInProduction is { } years ? years < settings.FirstYears : null, Invariant($"first {settings.FirstYears} years of a field [M,M]")),
        ];
    }

    private PollutantPayment[] Payments(UtilisationRequest request, double thousandM3, double? multiplier)
    {
        var input = new EmissionInput(1000 * thousandM3, ReferenceState.Celsius20, request.Gas.Mixture);
        var specific = new NiiAtmosphereSpecific(input.Gas, NiiAtmosphereFactors.Sooting);
        return
        [
            .. from part in specific.All
               where part.Value > 0 && thousandM3 > 0
               let tonnes = part.Value * input.MassKg / 1000
               let rate = table.RateOn(part.Key, request.Date)
               select new PollutantPayment(part.Key, tonnes, rate, tonnes * rate * multiplier),
        ];
    }

    private static LostGas Lost(UtilisationRequest request, double thousandM3)
    {
        var heat = thousandM3 * request.Gas.Mixture.LowerHeatingValue(ReferenceState.Celsius20) / GigajoulesPerMWh; // thousand m3 × MJ/m3 is GJ, and 3.6 GJ is 1 MWh
        var electricity = heat * request.Settings.ElectricEfficiency;
        return new(
            thousandM3, heat, electricity, request.Settings.ElectricEfficiency,
            1000 * electricity / request.HouseholdKWh, thousandM3 * request.PricePerThousandM3);
    }

    private static IEnumerable<string> Notes(UtilisationRequest request, List<Exemption> exemptions, double? total)
    {
        if (total is null)
            yield return "no payment: the table's rates are empty; fill them in from the act in force";
        foreach (var unknown in exemptions.Where(e => e.Applies is null))
            yield return $"exemption {unknown.Id} is not known and taken not to hold";
        if (request.Vented > 0)
            yield return "vented gas counts towards the limit; its payment for unburnt hydrocarbons is not part of this sum";
        if (request.HouseholdKWh is null)
            yield return "no households: give the electricity one household uses in the period";
        if (request.PricePerThousandM3 is null)
            yield return "no value of the gas: give its price per thousand m3";
        if (request.Gas.Assumed)
            yield return "the gas composition is assumed, so heat and pollutants are as well";
    }

    private static void Check(UtilisationRequest request)
    {
        foreach (var (name, value) in new[] { ("flared", request.Flared), ("vented", request.Vented), ("produced", request.Produced) })
            Require(value is >= 0 and <= MaxVolume, "utilisation-bad-volume", $"The volume {name} is {value}; give a number from 0 to {MaxVolume:0} thousand m3.");
        Require(request.Produced > 0, "utilisation-bad-volume", $"Nothing was produced; give the associated gas produced, thousand m3.");
        Require(
            request.Flared + request.Vented <= request.Produced, "utilisation-bad-volume",
            $"{request.Flared + request.Vented} thousand m3 flared and vented are more than the {request.Produced} produced; check units and period.");
        Positive(request.PricePerThousandM3, "price", zero: true);
        Positive(request.HouseholdKWh, "household consumption", zero: false);
        Positive(request.FieldMillionM3PerYear, "field production", zero: true);
        Positive(request.YearsInProduction, "years in production", zero: true);
        Require(
            request.Settings.ElectricEfficiency is > 0 and <= 1, "utilisation-bad-setting",
            $"Electric efficiency is {request.Settings.ElectricEfficiency}; give a number above 0 to 1.");
    }

    private static void Positive(double? value, string name, bool zero) => Require(
        value is null || (double.IsFinite(value.Value) && (value > 0 || (zero && value == 0))), "utilisation-bad-setting",
        $"The {name} is {value}; give a number {(zero ? "of at least 0" : "above 0")}.");

    private static void Require(bool good, string code, FormattableString message)
    {
        if (!good)
            throw new UserInputException(code, Invariant(message));
    }
}
