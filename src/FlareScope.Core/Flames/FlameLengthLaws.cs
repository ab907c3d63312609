using FlareScope.Core.Flames.Laws;

namespace FlareScope.Core.Flames;

/// <summary>The length laws, and how far each is trusted for a calm, subsonic pipe flare.</summary>
public static class FlameLengthLaws
{
    private static readonly (IFlameLengthLaw Law, double Weight)[] Pipe =
    [
        (new Api521Law(), 0.4),
        (new HeskestadLaw(), 0.3),
        (new DelichatsiosLaw(), 0.3),
    ];

    /// <summary>The laws of a calm pipe flare: <c>api521</c>, <c>heskestad</c>, <c>delichatsios</c>.</summary>
    public static IReadOnlyList<IFlameLengthLaw> All { get; } = [.. Pipe.Select(row => row.Law)];

    /// <summary>Every law, those of a pipe first; the others answer for jets and ground burners, or stand beside for comparison.</summary>
    public static IReadOnlyList<IFlameLengthLaw> Known { get; } =
    [
        .. All,
        new SandiaLaw(),
        new Api521SonicLaw(),
        new ChamberlainLaw(),
        new LowesmithLaw(),
        new ZukoskiLaw(),
        new DesignRuleLaw(),
    ];

    /// <summary>Every route from a length, the ones that never tell a heat included.</summary>
    public static IReadOnlyList<IFlameRoute> Routes { get; } = [.. Known, new HawthorneRoute()];

    /// <summary>The law of that name.</summary>
    /// <exception cref="UserInputException"><c>flame-unknown-route</c>: there is no such law.</exception>
    public static IFlameLengthLaw Get(string name)
    {
        foreach (var law in Known)
        {
            if (string.Equals(law.Name, name.Trim(), StringComparison.OrdinalIgnoreCase))
                return law;
        }

        throw new UserInputException(
            "flame-unknown-route", $"Flame route '{name}' is not known; use {string.Join(", ", Known.Select(law => law.Name))}.");
    }

    /// <summary>Weight on a pipe flare in the mean of ln(heat), 0..1; the weights sum to 1. Science notes, ground.md correction 4.</summary>
    /// <exception cref="UserInputException"><c>flame-unknown-route</c>: there is no such law.</exception>
    public static double Weight(string name)
    {
        var law = Get(name);
        return Array.Find(Pipe, row => row.Law.Name == law.Name).Weight;
    }
}
