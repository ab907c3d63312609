namespace FlareScope.Core.Flames.Regimes;

/// <summary>What feeds the flame, as somebody states it.</summary>
public enum BurnerKind
{
    /// <summary>An elevated open pipe with a calm, subsonic exit.</summary>
    Pipe,

    /// <summary>A high-pressure or sonic tip: the jet's momentum shapes the flame.</summary>
    Jet,

    /// <summary>A wide burner at or near the ground: the flame stands like that of a pool.</summary>
    Ground,
}
