using FlareScope.Core.Analysis;
using static System.FormattableString;

namespace FlareScope.Core.Emissions;

/// <summary>A quantity of gas in, its emissions by every named method out.</summary>
public static class EmissionsCalculator
{
    private const double MaxVolume = 1e12;

    /// <summary>Answers one question.</summary>
    /// <exception cref="UserInputException">
    /// <c>emissions-bad-volume</c> (negative, not a number, above 10¹²), <c>emissions-unknown-method</c>,
    /// <c>emissions-unknown-combustion</c>.
    /// </exception>
    public static EmissionsDocument Calculate(EmissionsRequest request)
    {
        if (!(request.Volume is >= 0 and <= MaxVolume))
            throw new UserInputException(
                "emissions-bad-volume", Invariant($"Volume is {request.Volume} {request.Unit.Id}; give a number from 0 to {MaxVolume:0}."));
        if (request.Combustion is { } combustion)
            _ = Order371Underburn.Get(combustion); // a misspelt name is refused even where no method asked for needs it

        var gas = request.Gas.Mixture;
        var volume = request.Unit.ToCubicMetres(request.Volume, gas);
        var input = new EmissionInput(volume, request.Unit.Reference, gas, request.Combustion);
        var inputs = new EmissionsInputs(
            request.Volume,
            request.Unit.Id,
            request.Unit.Reference.ToString(),
            volume,
            gas.Name,
            gas.MoleFractions.ToDictionary(p => p.Key, p => 100 * p.Value),
            request.Method,
            request.Combustion);
        return new(
            inputs,
            [.. Methods(request.Method).SelectMany(method => method.Compute(input))],
            request.Gas.Assumed ? [WarningCodes.GasAssumed] : []);
    }

    private static IReadOnlyList<IEmissionMethod> Methods(string method) =>
        method.Equals(EmissionsRequest.AllMethods, StringComparison.OrdinalIgnoreCase)
            ? EmissionMethods.All
            : [.. method.Split(',').Select(EmissionMethods.Get)];
}
