using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions.Efficiency;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Emissions.Uncertainty;
using static System.FormattableString;

namespace FlareScope.Core.Emissions;

/// <summary>A quantity of gas in, its emissions by every named method out.</summary>
public static class EmissionsCalculator
{
    private const double MaxVolume = 1e12;
    private const double MaxHours = 1e6;
    private const double MegajoulesPerMWh = 3600;

    /// <summary>Answers one question.</summary>
    /// <exception cref="UserInputException">
    /// <c>emissions-bad-volume</c> (negative, not a number, above 10¹²), <c>emissions-bad-share</c>, <c>emissions-bad-hours</c>,
    /// <c>emissions-bad-tip</c>, <c>emissions-bad-plume</c>, <c>emissions-unknown-method</c>, <c>emissions-unknown-combustion</c>,
    /// <c>emissions-unknown-gwp</c>, <c>emissions-unknown-smoke</c>, <c>emissions-unknown-gas-kind</c>, <c>emissions-unknown-knowledge</c>.
    /// </exception>
    public static EmissionsDocument Calculate(EmissionsRequest request)
    {
        var input = Input(request);
        var methods = Methods(request.Method).SelectMany(method => method.Compute(input));
        return new(
            Inputs(request, input),
            [.. request.Explain ? methods : methods.Select(m => m with { Explanation = null })],
            SootEstimates.Of(input, request.Plume, request.Hours, SootPriors.Default),
            EfficiencyScenarios.Of(input, request.Site?.WindMS),
            input.Tip is { } tip ? FlareSource.Of(tip, request.Site!, input.Gas, request.Hours) : null,
            request.Knowledge is { } name
                ? EmissionBands.Of(input, request.Gas, request.Unit.Basis == UnitBasis.Heat, QuantityKnowledge.Get(name))
                : null,
            request.Gas.Assumed ? [WarningCodes.GasAssumed] : []);
    }

    private static EmissionInput Input(EmissionsRequest request)
    {
        Require(request.Volume is >= 0 and <= MaxVolume, "emissions-bad-volume", $"Volume is {request.Volume} {request.Unit.Id}; give a number from 0 to {MaxVolume:0}.");
        Require(request.UnlitShare is >= 0 and <= 1, "emissions-bad-share", $"Unlit share is {request.UnlitShare}; give a number from 0 to 1.");
        Require(request.StartupShare is null or (>= 0 and <= 1), "emissions-bad-share", $"Start-up share is {request.StartupShare}; give a number from 0 to 1.");
        Require(request.Hours is null or (> 0 and <= MaxHours), "emissions-bad-hours", $"Hours are {request.Hours}; give a number above 0 to {MaxHours:0}.");
        if (request.Combustion is { } combustion)
            _ = Order371Underburn.Get(combustion); // a misspelt name is refused even where no method asked for needs it

        var input = new EmissionInput(
            request.Unit.ToCubicMetres(request.Volume, request.Gas.Mixture), request.Unit.Reference, request.Gas.Mixture, request.Combustion)
        {
            Warming = WarmingPotential.Get(request.Gwp),
            Smoke = request.Smoke is { } smoke ? ObservedSmoke.Parse(smoke) : null,
            UnlitShare = request.UnlitShare,
            StartupShare = request.StartupShare,
            CountedByMass = request.Unit.Basis == UnitBasis.Mass,
            DefaultGas = request.GasKind is { } kind ? Order371Default.Get(kind) : request.Gas.Assumed ? Order371Default.Apg : null,
        };
        return input with { Tip = request.Site?.Tip(input.Kilomoles, request.Hours) };
    }

    private static EmissionsInputs Inputs(EmissionsRequest request, EmissionInput input) => new(
        request.Volume,
        request.Unit.Id,
        request.Unit.Reference.ToString(),
        input.VolumeM3,
        input.Gas.Name,
        input.Gas.MoleFractions.ToDictionary(p => p.Key, p => 100 * p.Value),
        request.Method,
        request.Combustion,
        input.Warming.Name,
        input.Smoke?.Name,
        input.UnlitShare,
        input.VolumeM3 * input.Gas.LowerHeatingValue(input.Reference) / MegajoulesPerMWh);

    private static IReadOnlyList<IEmissionMethod> Methods(string method) =>
        method.Equals(EmissionsRequest.AllMethods, StringComparison.OrdinalIgnoreCase)
            ? EmissionMethods.All
            : [.. method.Split(',').Select(EmissionMethods.Get)];

    private static void Require(bool good, string code, FormattableString message)
    {
        if (!good)
            throw new UserInputException(code, Invariant(message));
    }
}
