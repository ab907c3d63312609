using FlareScope.Core.Flames.Regimes;

namespace FlareScope.Core.Flames;

/// <summary>The chance in one scene, before it is known which laws its flame follows.</summary>
/// <param name="LawPick">Uniform 0..1: which law of the regime.</param>
/// <param name="LengthNormal">Standard normal of the length's residual.</param>
/// <param name="AreaNormal">Standard normal of the area's own part.</param>
/// <param name="WindLnLength">What wind adds to ln(length).</param>
/// <param name="Flicker">One frame's departure from the time mean.</param>
internal sealed record SceneDraw(
    double LawPick, double LengthNormal, double AreaNormal, double WindLnLength, FrameFlicker Flicker)
{
    private const int Rounds = 4;

    /// <summary>
    /// The flame whose law belongs to the regime that the policy chooses for that very flame, found by asking again until the answer
    /// stands. Where none does, because either regime's flame looks like one of the other, the last answer is taken.
    /// </summary>
    public SceneResiduals Flame(FlameModelUncertainty model, RegimePolicy policy, double heatMW, FlameConditions conditions)
    {
        var regime = policy.Choose(conditions, lengthM: null);
        var flame = Follow(model, regime, heatMW, conditions);
        for (var round = 0; round < Rounds; round++)
        {
            var length = flame.MeanLengthM(heatMW, conditions);
            var chosen = policy.Choose(conditions, length).Answering(length, conditions);
            if (chosen.Burner == regime.Burner && chosen.Laws.Select(w => w.Law).SequenceEqual(regime.Laws.Select(w => w.Law)))
                break;
            regime = chosen;
            flame = Follow(model, regime, heatMW, conditions);
        }

        return flame;
    }

    private SceneResiduals Follow(FlameModelUncertainty model, FlameRegime regime, double heatMW, FlameConditions conditions)
    {
        var law = Pick(regime.Laws);
        var usual = Made(model.SigmaLnLength);
        var sigma = model.SigmaLnLengthOf(law, usual.MeanLengthM(heatMW, conditions), conditions);
        return sigma == model.SigmaLnLength ? usual : Made(sigma);

        SceneResiduals Made(double sigmaLnLength) => new(
            law.Name,
            sigmaLnLength * LengthNormal,
            model.LnAreaResidual(law, LengthNormal, AreaNormal),
            WindLnLength,
            model.WindAreaPerLength * WindLnLength,
            Flicker,
            model.AreaCoefficient)
        {
            VirtualOriginM = regime.VirtualOriginM,
        };
    }

    private IFlameLengthLaw Pick(IReadOnlyList<WeightedLaw> laws)
    {
        var left = LawPick;
        foreach (var (law, weight) in laws)
        {
            left -= weight;
            if (left < 0)
                return law;
        }

        return laws[^1].Law;
    }
}
