using static System.FormattableString;

namespace FlareScope.Core.Gas;

/// <summary>Checks percentages that somebody typed and turns them into shares of one.</summary>
internal static class GasComposition
{
    /// <summary>How far the percentages may be from 100 before they are refused instead of normalised.</summary>
    private const double SumTolerance = 0.5;

    /// <summary>Shares by component id that sum to one, in the order given; components of 0 % are left out.</summary>
    public static List<(GasComponent Component, double Share)> Normalise(
        string mixture, IReadOnlyDictionary<string, double> percent)
    {
        var seen = new HashSet<GasComponent>();
        var shares = new List<(GasComponent Component, double Share)>(percent.Count);
        foreach (var (name, value) in percent)
        {
            var component = GasComponents.Find(name);
            if (!double.IsFinite(value) || value < 0)
                throw Bad("gas-bad-share", Invariant($"{name} is {value}; give a percentage from 0 to 100."));
            if (!seen.Add(component))
                throw Bad("gas-duplicate-component", Invariant($"{component.Id} is given twice; keep one of the two."));
            if (value > 0)
                shares.Add((component, value));
        }

        var sum = shares.Sum(s => s.Share);
        return Math.Abs(sum - 100) <= SumTolerance
            ? shares.ConvertAll(s => (s.Component, s.Share / sum))
            : throw Bad("gas-sum", Invariant($"the percentages sum to {sum:0.###}; they must make 100 within {SumTolerance}."));

        UserInputException Bad(string code, string text) => new(code, $"Gas '{mixture}': {text}");
    }
}
