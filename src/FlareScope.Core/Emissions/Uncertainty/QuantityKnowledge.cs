namespace FlareScope.Core.Emissions.Uncertainty;

/// <summary>How a quantity of gas became known, and how far it may lie off.</summary>
/// <param name="Name">Name of the command line's <c>--knowledge</c>.</param>
/// <param name="SigmaLn">Standard deviation of the natural logarithm of the quantity.</param>
/// <param name="Meaning">In words.</param>
/// <remarks>Science notes, ground.md section 7, whose ranges are entered with their middle.</remarks>
public sealed record QuantityKnowledge(string Name, double SigmaLn, string Meaning)
{
    /// <summary>Every row, worst first.</summary>
    public static IReadOnlyList<QuantityKnowledge> All { get; } =
    [
        new("photo-only", 2.0, "a photograph without scale: order of magnitude"),
        new("tip-visible", 1.26, "length in tip diameters, the diameter a guess"),
        new("stack-height", 1.09, "scale from a guessed stack height"),
        new("geometry", 0.9, "known geometry, a single photograph"),
        new("video", 0.675, "known geometry and composition, video, wind below 3 m/s"),
        new("calibrated", 0.225, "calibrated on site with ten points or more, same wind class"),
        new("metered", 0.03, "certified meter"),
    ];

    /// <summary>The row of that name.</summary>
    /// <exception cref="UserInputException"><c>emissions-unknown-knowledge</c>: there is no such row.</exception>
    public static QuantityKnowledge Get(string name) =>
        All.FirstOrDefault(k => k.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "emissions-unknown-knowledge", $"Knowledge '{name}' is not known; use {string.Join(", ", All.Select(k => k.Name))}.");
}
