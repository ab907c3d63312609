namespace FlareScope.Core.Flames.Regimes;

/// <summary>The laws that answer for one kind of burner.</summary>
/// <param name="Burner">What the burner is taken for.</param>
/// <param name="Laws">The laws with their weights, which sum to 1.</param>
/// <param name="Reason">One line for people: why.</param>
/// <param name="VirtualOriginM">
/// How far below the burner the flame seems to start, m: lengths scatter in proportion to what lies above that point. 0 for a tip.
/// </param>
public sealed record FlameRegime(BurnerKind Burner, IReadOnlyList<WeightedLaw> Laws, string Reason, double VirtualOriginM = 0)
{
    /// <summary>The calm pipe flare, <see cref="FlameLengthLaws.All"/>.</summary>
    public static FlameRegime Pipe { get; } = PipeBecause("calm pipe flare");

    /// <summary>The calm pipe flare, for a reason.</summary>
    /// <param name="reason">One line for people.</param>
    public static FlameRegime PipeBecause(string reason) =>
        new(BurnerKind.Pipe, [.. FlameLengthLaws.All.Select(law => new WeightedLaw(law, FlameLengthLaws.Weight(law.Name)))], reason);

    /// <summary>Named laws only: weighed as in this regime, or all equally when one of them has no weight in it.</summary>
    /// <param name="laws">At least one law.</param>
    public FlameRegime Limited(IReadOnlyList<IFlameLengthLaw> laws)
    {
        var weights = laws.Select(law => Laws.FirstOrDefault(w => w.Law.Name == law.Name)?.Weight ?? 0).ToArray();
        if (weights.Contains(0))
            Array.Fill(weights, 1);
        return this with { Laws = Normalise([.. laws.Select((law, i) => new WeightedLaw(law, weights[i]))]) };
    }

    /// <summary>The same regime without the laws that refuse this flame.</summary>
    /// <param name="lengthM">Visible length, m.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    public FlameRegime Answering(double lengthM, FlameConditions conditions)
    {
        var answering = Laws.Where(w => w.Law.HeatFromLength(lengthM, conditions).HeatReleaseMW is not null).ToArray();
        return answering.Length == Laws.Count ? this : this with { Laws = Normalise(answering) };
    }

    private static WeightedLaw[] Normalise(WeightedLaw[] laws)
    {
        var sum = laws.Sum(w => w.Weight);
        return Array.ConvertAll(laws, w => w with { Weight = w.Weight / sum });
    }
}
