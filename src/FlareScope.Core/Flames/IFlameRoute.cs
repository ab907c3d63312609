namespace FlareScope.Core.Flames;

/// <summary>One way from a flame's length to its heat release. It may refuse; a law that never does is an <see cref="IFlameLengthLaw"/>.</summary>
public interface IFlameRoute
{
    /// <summary>Stable name, for example <c>api521</c>.</summary>
    string Name { get; }

    /// <summary>The formula in symbols.</summary>
    string Formula { get; }

    /// <summary>Where the formula stands written and how sure its transcription is.</summary>
    string Source { get; }

    /// <summary>Heat release of a flame of this length, and whether the route was made for it.</summary>
    /// <param name="lengthM">Mean visible length along the axis from the tip, m, above 0.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    /// <returns>Null heat, with the reason, where the route refuses.</returns>
    FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions);

    /// <summary>The formula's symbols with their numbers and units, for an explanation.</summary>
    /// <param name="lengthM">Mean visible length, m.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    string Values(double lengthM, FlameConditions conditions);
}
