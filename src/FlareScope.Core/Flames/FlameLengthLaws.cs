namespace FlareScope.Core.Flames;

/// <summary>The length laws in use and how far each is trusted for a calm, subsonic pipe flare.</summary>
public static class FlameLengthLaws
{
    private static readonly (IFlameLengthLaw Law, double Weight)[] Table =
    [
        (new Api521Law(), 0.4),
        (new HeskestadLaw(), 0.3),
        (new DelichatsiosLaw(), 0.3),
    ];

    /// <summary>Every law: <c>api521</c>, <c>heskestad</c>, <c>delichatsios</c>.</summary>
    public static IReadOnlyList<IFlameLengthLaw> All { get; } = [.. Table.Select(row => row.Law)];

    /// <summary>The law of that name.</summary>
    /// <exception cref="UserInputException"><c>flame-unknown-route</c>: there is no such law.</exception>
    public static IFlameLengthLaw Get(string name) => Row(name).Law;

    /// <summary>Weight in the mean of ln(heat), 0..1; the weights sum to 1. Science notes, ground.md correction 4.</summary>
    /// <exception cref="UserInputException"><c>flame-unknown-route</c>: there is no such law.</exception>
    public static double Weight(string name) => Row(name).Weight;

    private static (IFlameLengthLaw Law, double Weight) Row(string name)
    {
        foreach (var row in Table)
        {
            if (string.Equals(row.Law.Name, name.Trim(), StringComparison.OrdinalIgnoreCase))
                return row;
        }

        throw new UserInputException(
            "flame-unknown-route", $"Flame route '{name}' is not known; use {string.Join(", ", All.Select(law => law.Name))}.");
    }
}
