using FlareScope.Core.Flames.Regimes;

namespace FlareScope.Core.Flames;

/// <summary>
/// How one real flame departs from the length laws: the draw that turns a true heat into a true flame. The flow estimator
/// integrates over the same distribution, so an interval can be tested against scenes drawn from it.
/// </summary>
/// <param name="LawName">The law this flame follows, a name of <see cref="FlameLengthLaws"/>.</param>
/// <param name="LnLengthResidual">ln(true mean length / law length) in calm air.</param>
/// <param name="LnAreaResidual">ln(true mean projected area / (area coefficient × law length²)) in calm air.</param>
/// <param name="WindLnLength">What wind adds to ln(length).</param>
/// <param name="WindLnArea">What wind adds to ln(area).</param>
/// <param name="Flicker">One frame's departure from the time mean.</param>
/// <param name="AreaCoefficient">Projected area of a nominal flame over its length squared.</param>
public sealed record SceneResiduals(
    string LawName,
    double LnLengthResidual,
    double LnAreaResidual,
    double WindLnLength,
    double WindLnArea,
    FrameFlicker Flicker,
    double AreaCoefficient)
{
    /// <summary>How far below the burner the flame seems to start, m; 0 on a tip. See <see cref="FlameRegime.VirtualOriginM"/>.</summary>
    public double VirtualOriginM { get; init; }

    /// <summary>Time-mean visible length of this flame, m.</summary>
    /// <param name="heatMW">True heat release, MW.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    public double MeanLengthM(double heatMW, FlameConditions conditions) =>
        GroundScatter.Seen(LawLength(heatMW, conditions), LnLengthResidual + WindLnLength, VirtualOriginM);

    /// <summary>Time-mean projected area of this flame, m².</summary>
    /// <param name="heatMW">True heat release, MW.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    public double MeanAreaM2(double heatMW, FlameConditions conditions)
    {
        var length = LawLength(heatMW, conditions);
        return AreaCoefficient * length * length * Math.Exp(LnAreaResidual + WindLnArea);
    }

    private double LawLength(double heatMW, FlameConditions conditions) =>
        FlameLengthLaws.Get(LawName).LengthFromHeat(heatMW, conditions);
}
