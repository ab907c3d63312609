using FlareScope.Core;

namespace FlareScope.Datasets.Splits;

/// <summary>How a data set is to be split.</summary>
/// <param name="Names">Names of the splits.</param>
/// <param name="Shares">Share of each, adding up to 1.</param>
/// <param name="Seed">Fixes every random choice.</param>
public sealed record SplitRequest(IReadOnlyList<string> Names, IReadOnlyList<double> Shares, ulong Seed)
{
    private static readonly string[] AllNames = ["train", "val", "test"];

    /// <summary>Reads ratios such as <c>70,20,10</c> (train, val, test) or <c>80,20</c> (train, val).</summary>
    /// <exception cref="UserInputException"><c>ratios-invalid</c>: not two or three positive numbers that add up to 100 or 1.</exception>
    public static SplitRequest Parse(string ratios, ulong seed)
    {
        var parts = (ratios ?? "").Split(',', StringSplitOptions.TrimEntries);
        var numbers = parts.Select(p => double.TryParse(p, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : double.NaN).ToList();
        var sum = numbers.Sum();
        if (numbers.Count is not (2 or 3) || !numbers.TrueForAll(n => n > 0 && double.IsFinite(n)) || Math.Abs(sum - 100) > 1e-6 && Math.Abs(sum - 1) > 1e-6)
            throw new UserInputException("ratios-invalid", $"--ratios '{ratios}': give two or three positive numbers that add up to 100, for example 70,20,10 for train, val, test.");
        return new SplitRequest(AllNames[..numbers.Count], [.. numbers.Select(n => n / sum)], seed);
    }
}
