using FlareScope.Core.Analysis;

namespace FlareScope.Datasets.Formats;

/// <summary>What the name of a class means here, and how classes are named in what is written.</summary>
public static class ClassMeaning
{
    /// <summary>Name of class 0.</summary>
    public const string Flame = "flame";

    /// <summary>Name of class 1.</summary>
    public const string Smoke = "smoke";

    /// <summary>Names with smoke are smoke, with fire, flame or flare flame, others null.</summary>
    public static DetectionClass? Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        bool Has(string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
        if (Has(Smoke))
            return DetectionClass.Smoke;
        return Has("fire") || Has(Flame) || Has("flare") ? DetectionClass.Flame : null;
    }

    /// <summary>The one name of flame or smoke, and any other class's own name.</summary>
    public static string Canonical(string name) => Of(name) switch
    {
        DetectionClass.Flame => Flame,
        DetectionClass.Smoke => Smoke,
        _ => name.Trim(),
    };

    /// <summary>Classes in the order of their numbers: flame, smoke, then the others by name.</summary>
    public static IReadOnlyList<string> Numbered(IEnumerable<string> names) =>
        [Flame, Smoke, .. names.Distinct(StringComparer.Ordinal).Where(n => n is not (Flame or Smoke)).Order(StringComparer.Ordinal)];
}
