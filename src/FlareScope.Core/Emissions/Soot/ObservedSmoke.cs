using System.Globalization;

namespace FlareScope.Core.Emissions.Soot;

/// <summary>How much smoke was seen above a flare.</summary>
/// <param name="Name">Name of the command line's <c>--smoke</c>.</param>
/// <param name="Visible">True from 5 % opacity on.</param>
/// <param name="FromOpacityPercent">Lower end of the class, percent; null when the opacity was not measured.</param>
/// <param name="Factor">What the class multiplies the black carbon of a visibly smoking flare with.</param>
/// <remarks>Science notes, ground.md section 4: classes 5, 20, 40 and 60 %; the factors are a low-confidence prior there.</remarks>
public sealed record ObservedSmoke(string Name, bool Visible, double? FromOpacityPercent, double Factor)
{
    /// <summary>No visible smoke: opacity below 5 %.</summary>
    public static ObservedSmoke None { get; } = new("none", false, 0, 1);

    /// <summary>Visible smoke of unmeasured opacity; counted as the class of 20 to 40 %, in which smoke is plainly seen.</summary>
    public static ObservedSmoke Seen { get; } = new("seen", true, null, 2);

    /// <summary>The classes of measured opacity, thinnest first.</summary>
    public static IReadOnlyList<ObservedSmoke> Classes { get; } =
        [None, new("faint", true, 5, 1), new("moderate", true, 20, 2), new("heavy", true, 40, 4), new("dense", true, 60, 8)];

    /// <summary>The class of an opacity.</summary>
    /// <param name="percent">0..100.</param>
    /// <exception cref="UserInputException"><c>emissions-bad-opacity</c>.</exception>
    public static ObservedSmoke OfOpacity(double percent) => percent is >= 0 and <= 100
        ? Classes.Last(c => percent >= c.FromOpacityPercent)
        : throw new UserInputException("emissions-bad-opacity", FormattableString.Invariant($"Opacity is {percent}; give a percentage from 0 to 100."));

    /// <summary>Reads a class name, <c>seen</c>, or an opacity in percent.</summary>
    /// <exception cref="UserInputException"><c>emissions-unknown-smoke</c> or <c>emissions-bad-opacity</c>.</exception>
    public static ObservedSmoke Parse(string text)
    {
        if (double.TryParse(text.Trim().TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent))
            return OfOpacity(percent);
        return Classes.Append(Seen).FirstOrDefault(c => c.Name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "emissions-unknown-smoke",
            $"Smoke '{text}' is not known; give an opacity in percent or one of {string.Join(", ", Classes.Append(Seen).Select(c => c.Name))}.");
    }
}
