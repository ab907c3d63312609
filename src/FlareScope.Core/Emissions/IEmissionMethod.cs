namespace FlareScope.Core.Emissions;

/// <summary>A named way of turning burnt gas into emissions.</summary>
public interface IEmissionMethod
{
    /// <summary>Stable id, for example <c>order371</c>.</summary>
    string Id { get; }

    /// <summary>Emissions of one quantity of gas, one result for each variant that applies.</summary>
    /// <param name="input">Gas quantity, composition, and what is known of the flare.</param>
    /// <exception cref="UserInputException"><c>emissions-unknown-combustion</c>: the named variant exists in no method.</exception>
    IReadOnlyList<EmissionResult> Compute(EmissionInput input);
}
