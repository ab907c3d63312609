using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>
/// How far real flames are expected to lie from the laws, all as standard deviations of natural logarithms. Declared once:
/// the flow estimator integrates over these numbers and a simulator draws its scenes from them with <see cref="Draw"/>.
/// </summary>
/// <remarks>
/// Science notes, ground.md sections 1.2, 1.3, 1.5, 1.6, 3 and corrections 4 and 5. Values marked "prior" there or here are
/// judgement, not measurement.
/// </remarks>
public sealed record FlameModelUncertainty
{
    /// <summary>The declared numbers.</summary>
    public static FlameModelUncertainty Default { get; } = new();

    /// <summary>Scatter of ln(length) about a law.</summary>
    /// <value>0.25: open vertical pipe in calm air (section 1.2).</value>
    public double SigmaLnLength { get; init; } = 0.25;

    /// <summary>Scatter of ln(length) about a law that is asked outside the range it was made for.</summary>
    /// <value>0.35: as for an unknown head (section 1.2; that it also suits a stretched law is a prior).</value>
    public double OutOfRangeSigmaLnLength { get; init; } = 0.35;

    /// <summary>Scatter of ln(heat) when it is read from the projected area.</summary>
    /// <value>0.45 (section 1.3, correction 5).</value>
    public double SigmaLnArea { get; init; } = 0.45;

    /// <summary>Correlation of the ln(heat) errors of length and area.</summary>
    /// <value>0.7 (section 8).</value>
    public double LengthAreaCorrelation { get; init; } = 0.7;

    /// <summary>Projected area of a nominal flame over its length squared.</summary>
    /// <value>0.15: between an ellipse (0.134) and a rectangle (0.17) 0.17 L wide (section 1.3, correction 5).</value>
    public double AreaCoefficient { get; init; } = 0.15;

    /// <summary>Flicker of ln(area) from one frame to the next.</summary>
    /// <value>0.25 (section 3).</value>
    public double SingleFrameSigmaLnArea { get; init; } = 0.25;

    /// <summary>Flicker of ln(length) per flicker of ln(area).</summary>
    /// <value>0.5: a puff keeps the flame's shape, area going with length squared (prior).</value>
    public double FlickerLengthPerArea { get; init; } = 0.5;

    /// <summary>Wind scatter of ln(length) below 3 m/s.</summary>
    /// <value>0.10 (section 1.5).</value>
    public double CalmWindSigma { get; init; } = 0.10;

    /// <summary>Wind scatter of ln(length) from 3 to 8 m/s, both inclusive.</summary>
    /// <value>0.20 (section 1.5).</value>
    public double ModerateWindSigma { get; init; } = 0.20;

    /// <summary>Wind scatter of ln(length) above 8 m/s.</summary>
    /// <value>0.30 (section 1.5).</value>
    public double StrongWindSigma { get; init; } = 0.30;

    /// <summary>Wind scatter of ln(length) when nobody told the wind.</summary>
    /// <value>0.20.</value>
    public double UnknownWindSigma { get; init; } = 0.20;

    /// <summary>Wind scatter of ln(area) per wind scatter of ln(length).</summary>
    /// <value>1: wind shortens a flame but also widens it, so area moves less than length squared (section 1.3; prior).</value>
    public double WindAreaPerLength { get; init; } = 1.0;

    /// <summary>Wind scatter of ln(length) for a wind speed.</summary>
    /// <param name="windSpeedMS">m/s; null when unknown.</param>
    public double WindSigma(double? windSpeedMS) => windSpeedMS switch
    {
        null => UnknownWindSigma,
        < 3 => CalmWindSigma,
        <= 8 => ModerateWindSigma,
        _ => StrongWindSigma,
    };

    /// <summary>
    /// ln(area) residual of a flame that follows <paramref name="law"/>, from two independent standard normals: it makes the
    /// error of ln(heat) from area <see cref="SigmaLnArea"/> wide and correlated with that from length.
    /// </summary>
    /// <param name="law">The law the flame follows.</param>
    /// <param name="lengthNormal">The normal that also gave the length residual, ln residual = <see cref="SigmaLnLength"/> × it.</param>
    /// <param name="areaNormal">A second, independent normal.</param>
    public double LnAreaResidual(IFlameLengthLaw law, double lengthNormal, double areaNormal)
    {
        var own = Math.Sqrt(1 - LengthAreaCorrelation * LengthAreaCorrelation);
        var lnHeatError = SigmaLnArea * (LengthAreaCorrelation * lengthNormal + own * areaNormal);
        return lnHeatError * 2 / law.HeatExponent; // area goes with length squared
    }

    /// <summary>Scatter of ln(length) about a law for a flame of this length.</summary>
    /// <param name="law">The law.</param>
    /// <param name="lengthM">Visible length, m.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    public double SigmaLnLengthOf(IFlameLengthLaw law, double lengthM, FlameConditions conditions) =>
        law.HeatFromLength(lengthM, conditions).InRange ? SigmaLnLength : Math.Max(OutOfRangeSigmaLnLength, SigmaLnLength);

    /// <summary>Draws the flame of one scene.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    /// <param name="heatMW">Heat release of the scene, MW.</param>
    /// <param name="conditions">Conditions of the scene.</param>
    /// <param name="policy">Chooses the laws, as it does for the estimator; the default when null.</param>
    public SceneResiduals Draw(ref SeededRandom random, double heatMW, FlameConditions conditions, RegimePolicy? policy = null)
    {
        var scene = new SceneDraw(
            random.NextDouble(),
            random.NextNormal(),
            random.NextNormal(),
            WindSigma(conditions.WindSpeedMS) * random.NextNormal(),
            DrawFlicker(ref random));
        return scene.Flame(this, policy ?? RegimePolicy.Default, heatMW, conditions);
    }

    /// <summary>Draws one independent frame of a flickering flame.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    public FrameFlicker DrawFlicker(ref SeededRandom random)
    {
        var lnArea = SingleFrameSigmaLnArea * random.NextNormal();
        return new(FlickerLengthPerArea * lnArea, lnArea);
    }
}
