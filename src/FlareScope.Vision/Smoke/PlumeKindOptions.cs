namespace FlareScope.Vision.Smoke;

/// <summary>When a plume is soot and when it is steam. Shares are of the evidence, <see cref="PlumeEvidence"/>.</summary>
/// <remarks>Chosen on simulated plumes of seeds 5101 and 5102 and looked at on real flares; they are this project's, not a standard's.</remarks>
public sealed record PlumeKindOptions
{
    /// <summary>Red over blue of a sky below which it is blue: droplets then add red light, and soot takes it.</summary>
    /// <value>0.8.</value>
    public double BlueSky { get; init; } = 0.8;

    /// <summary>Blue over red transmittance above which a dark cell is a gap between clouds.</summary>
    /// <value>1.15.</value>
    public double GapBlue { get; init; } = 1.15;

    /// <summary>Transmittance below which even a bluish cell is no gap: no clear sky is so dark beside its clouds.</summary>
    /// <value>0.55.</value>
    public double DeepDark { get; init; } = 0.55;

    /// <summary>Relative spread of the sky up to which it is smooth.</summary>
    /// <value>0.05.</value>
    public double SmoothSky { get; init; } = 0.05;

    /// <summary>Relative spread of the sky above which a bright plume may be a cloud.</summary>
    /// <value>0.15.</value>
    public double CloudySky { get; init; } = 0.15;

    /// <summary>Share of the evidence that counts as all of it.</summary>
    /// <value>0.8.</value>
    public double Clearly { get; init; } = 0.8;

    /// <summary>Share of the evidence that counts as most of it.</summary>
    /// <value>0.6; half before a blue sky, where brightness speaks against soot by itself.</value>
    public double Mostly { get; init; } = 0.6;

    /// <summary>Light that the darkest tenth of thin soot lets through before a blue sky at most.</summary>
    /// <value>0.89.</value>
    public double ThinSoot { get; init; } = 0.89;

    /// <summary>The same where clouds or flame light are mixed in, or the smoke is reddish.</summary>
    /// <value>0.74.</value>
    public double MixedSoot { get; init; } = 0.74;

    /// <summary>The same before a smooth grey or warm sky: steam that turns its dark side to us is hardly darker.</summary>
    /// <value>0.64.</value>
    public double SmoothGreySoot { get; init; } = 0.64;

    /// <summary>The same before a clouded one.</summary>
    /// <value>0.52.</value>
    public double GreySoot { get; init; } = 0.52;

    /// <summary>How much darker than the darkest of the sky beside it soot is, as a ratio.</summary>
    /// <value>0.88.</value>
    public double DarkerThanSky { get; init; } = 0.88;

    /// <summary>Red over blue transmittance from which smoke is reddish: soot swallows blue first, droplets take all alike.</summary>
    /// <value>1.06.</value>
    public double Reddish { get; init; } = 1.06;

    /// <summary>How much brighter than the sky the middle of a steam plume is at least, as a ratio.</summary>
    /// <value>1.1.</value>
    public double SteamRise { get; init; } = 1.1;

    /// <summary>By how much its rise, as a logarithm, exceeds that of the brightest of the sky beside it.</summary>
    /// <value>1.4.</value>
    public double SteamOverSky { get; init; } = 1.4;

    /// <summary>Fewest cells that tell soot where the bright parts may all be clouds.</summary>
    /// <value>40.</value>
    public int LeastCells { get; init; } = 40;
}
