using FlareScope.Core.Emissions.Methods;

namespace FlareScope.Core.Emissions;

/// <summary>The methods this program knows.</summary>
public static class EmissionMethods
{
    /// <summary>Every method, the reference (carbon balance) first.</summary>
    public static IReadOnlyList<IEmissionMethod> All { get; } =
    [
        new CarbonBalanceMethod(),
        new Order371Method(),
        new NiiAtmosphereMethod(),
        IpccMethod.Guidelines2006,
        IpccMethod.Refinement2019,
        new EpaSubpartWMethod(),
        new EpaSubpartYMethod(),
        new EuMrrMethod(),
        new GfmrMethod(),
        new Seed275Method(),
    ];

    /// <summary>The method of that id.</summary>
    /// <exception cref="UserInputException"><c>emissions-unknown-method</c>: there is no such method.</exception>
    public static IEmissionMethod Get(string id) =>
        All.FirstOrDefault(m => m.Id.Equals(id.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "emissions-unknown-method",
            $"Emission method '{id}' is not known; use all, {string.Join(", ", All.Select(m => m.Id))}.");
}
