using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>
/// From a flame's size to draws of ln(heat). Each draw follows one law, chosen by its weight, so that the disagreement of the
/// laws is part of the spread; the errors that length and area share (law, wind, flicker, outline, scale, lean) are shared here too.
/// </summary>
/// <remarks>
/// Science notes, ground.md section 8 with corrections 4 and 5: heat from area inverts the same law at the length √(A/0.15);
/// length and area are averaged in ln(heat) with weights 1/σ², their correlation widening the spread. With a prior flat in
/// ln(heat) these draws are the posterior of a flame made by <see cref="FlameModelUncertainty.Draw"/>.
/// </remarks>
internal sealed class HeatSampler
{
    private readonly FlameModelUncertainty _model;
    private readonly FlameConditions _conditions;
    private readonly SizeErrors _errors;
    private readonly IFlameLengthLaw[] _laws;
    private readonly double[] _weights;
    private readonly double[] _sigmas; // of ln(length) about each law
    private readonly double? _lnLength;
    private readonly double? _lnArea;
    private readonly double _origin;
    private readonly double _windSigma;
    private readonly double _flickerSigma;

    public HeatSampler(
        FlameModelUncertainty model,
        FlameConditions conditions,
        FlameSize size,
        SizeErrors errors,
        IReadOnlyList<IFlameLengthLaw> laws)
        : this(model, conditions, size, errors, FlameRegime.Pipe.Limited(laws))
    {
    }

    public HeatSampler(
        FlameModelUncertainty model, FlameConditions conditions, FlameSize size, SizeErrors errors, FlameRegime regime)
    {
        _model = model;
        _conditions = conditions;
        _errors = errors;
        _laws = [.. regime.Laws.Select(weighted => weighted.Law)];
        _weights = [.. regime.Laws.Select(weighted => weighted.Weight)];
        _lnLength = Log(size.LengthM);
        _lnArea = Log(size.AreaM2);
        _origin = regime.VirtualOriginM;
        _windSigma = model.WindSigma(conditions.WindSpeedMS);
        _flickerSigma = errors.FlickerLnArea ?? model.SingleFrameSigmaLnArea;
        _sigmas = Array.ConvertAll(_laws, SigmaOf);
        LengthShare = ShareOfLength();
    }

    /// <summary>Weight of ln(heat) from length against that from area, 0..1.</summary>
    public double LengthShare { get; }

    /// <summary>Standard deviation of ln(length) about the laws, weighted.</summary>
    public double LawSigma => _laws.Select((_, i) => _weights[i] * _sigmas[i]).Sum();

    /// <summary>Standard deviation of ln(length) that wind makes.</summary>
    public double WindSigma => _windSigma;

    /// <summary>Heat from the length alone, weighted mean over the laws, MW; null without a length.</summary>
    public double? HeatFromLength => _lnLength is null ? null : Mean(law => LnHeatFromLength(law, default));

    /// <summary>Heat from the area alone, weighted mean over the laws, MW; null without an area.</summary>
    public double? HeatFromArea => _lnArea is null ? null : Mean(law => LnHeatFromArea(law, default));

    /// <summary>Heat from length and area together, weighted mean over the laws, MW.</summary>
    public double HeatCombined => Mean(law => LnHeat(law, default));

    /// <summary>Draws everything unknown.</summary>
    public HeatDraw[] Draw(ref SeededRandom random, int count, GasSelection gas) =>
        HeatDraw.Many(ref random, count, _weights, new(gas), leans: _errors.Lean > 0);

    /// <summary>ln(heat in MW) of one draw.</summary>
    public double LnHeat(in HeatDraw draw) => LnHeat(draw.Law, draw);

    /// <summary>ln(heat in MW) of one draw with one source at its centre.</summary>
    public double LnHeatWithout(UncertaintySource source, in HeatDraw draw)
    {
        var frozen = draw.Without(source);
        return source == UncertaintySource.FlameModel
            ? _laws.Select((_, i) => _weights[i] * LnHeat(i, frozen)).Sum()
            : LnHeat(frozen);
    }

    private double LnHeat(int law, in HeatDraw draw)
    {
        var fromLength = LengthShare > 0 ? LengthShare * LnHeatFromLength(law, draw) : 0;
        return LengthShare < 1 ? fromLength + (1 - LengthShare) * LnHeatFromArea(law, draw) : fromLength;
    }

    private double LnHeatFromLength(int law, in HeatDraw draw)
    {
        var seen = _lnLength!.Value + _errors.Scale * draw.Scale + _errors.Lean * draw.Lean
            - _errors.MaskLnLength * draw.Mask - _errors.EdgeLnLength * draw.EdgeLength;
        var departure = _sigmas[law] * draw.Length
            + _windSigma * draw.Wind
            + _model.FlickerLengthPerArea * _flickerSigma * draw.Flicker;
        return Math.Log(_laws[law].HeatMW(GroundScatter.Nominal(Math.Exp(seen), departure, _origin), _conditions));
    }

    private double LnHeatFromArea(int law, in HeatDraw draw)
    {
        var seen = _lnArea!.Value + 2 * _errors.Scale * draw.Scale + _errors.Lean * draw.Lean
            - _errors.MaskLnArea * draw.Mask - _errors.EdgeLnArea * draw.EdgeArea;
        var departure = _model.LnAreaResidual(_laws[law], draw.Length, draw.Area)
            + _model.WindAreaPerLength * _windSigma * draw.Wind
            + _flickerSigma * draw.Flicker;
        var length = AreaRoute.LengthM(Math.Exp(seen - departure), _model.AreaCoefficient);
        return Math.Log(_laws[law].HeatMW(length, _conditions));
    }

    /// <summary>Weight of the length against the area, 1/σ² each; the scale's error is the same in both and left out.</summary>
    private double ShareOfLength()
    {
        if (_lnArea is null || _lnLength is null)
            return _lnArea is null ? 1 : 0;
        if (_origin > 0)
            return 1; // the nominal flame's area says nothing about one that is wider than high
        var exponent = _laws.Select((law, i) => _weights[i] * law.HeatExponent).Sum();
        var length = exponent * exponent * SumOfSquares(
            LawSigma,
            _windSigma,
            _model.FlickerLengthPerArea * _flickerSigma,
            _errors.MaskLnLength,
            _errors.EdgeLnLength,
            _errors.Lean);
        var area = _model.SigmaLnArea * _model.SigmaLnArea + exponent * exponent / 4 * SumOfSquares(
            _model.WindAreaPerLength * _windSigma,
            _flickerSigma,
            _errors.MaskLnArea,
            _errors.EdgeLnArea,
            _errors.Lean);
        return area / (length + area);
    }

    /// <summary>A law outside its range is believed less.</summary>
    private double SigmaOf(IFlameLengthLaw law) =>
        _lnLength is { } length ? _model.SigmaLnLengthOf(law, Math.Exp(length), _conditions) : _model.SigmaLnLength;

    private double Mean(Func<int, double> lnHeat) => Math.Exp(_weights.Select((weight, i) => weight * lnHeat(i)).Sum());

    private static double SumOfSquares(params ReadOnlySpan<double> sigmas)
    {
        var sum = 0.0;
        foreach (var sigma in sigmas)
            sum += sigma * sigma;
        return sum;
    }

    private static double? Log(double? positive) => positive is { } value ? Math.Log(value) : null;
}
