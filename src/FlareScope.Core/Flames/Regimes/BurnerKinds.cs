namespace FlareScope.Core.Flames.Regimes;

/// <summary>How burners are written in documents and on the command line.</summary>
public static class BurnerKinds
{
    /// <summary>Every id: <c>pipe</c>, <c>jet</c>, <c>ground</c>.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Enum.GetValues<BurnerKind>().Select(kind => kind.Id())];

    /// <summary>The id of a burner.</summary>
    /// <param name="kind">The burner.</param>
    public static string Id(this BurnerKind kind) => kind switch
    {
        BurnerKind.Pipe => "pipe",
        BurnerKind.Jet => "jet",
        BurnerKind.Ground => "ground",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The burner of an id; case does not matter.</summary>
    /// <param name="id">One of <see cref="Ids"/>.</param>
    /// <exception cref="UserInputException"><c>flame-unknown-burner</c>.</exception>
    public static BurnerKind Parse(string id)
    {
        foreach (var kind in Enum.GetValues<BurnerKind>())
        {
            if (kind.Id().Equals(id.Trim(), StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        throw new UserInputException("flame-unknown-burner", $"Burner '{id}' is not known; use {string.Join(", ", Ids)}.");
    }
}
