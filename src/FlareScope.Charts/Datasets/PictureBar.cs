namespace FlareScope.Charts.Datasets;

/// <summary>Pictures by what they show.</summary>
/// <param name="Name">Source or split.</param>
/// <param name="Flame">Flame and no smoke.</param>
/// <param name="Both">Flame and smoke.</param>
/// <param name="Smoke">Smoke and no flame.</param>
/// <param name="Nothing">Neither.</param>
public sealed record PictureBar(string Name, int Flame, int Both, int Smoke, int Nothing)
{
    /// <summary>All pictures.</summary>
    public int Total => Flame + Both + Smoke + Nothing;
}
