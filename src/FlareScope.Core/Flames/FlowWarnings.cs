using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>Collects what a user must know before using a figure.</summary>
/// <param name="limits">Limits at which warnings are given.</param>
/// <param name="mask">Tells when a core counts as clipped.</param>
internal sealed class FlowWarnings(FlowLimits limits, MaskUncertainty mask)
{
    private readonly FlowBounds _bounds = new(limits);
    private readonly List<string> _codes = [];

    /// <summary>The codes so far, in the order found.</summary>
    public IReadOnlyList<string> Codes => _codes;

    public void Add(string code) => AddIf(true, code);

    /// <summary>No flame was measured: with smoke the flare is smoke only, without smoke a box held no flame.</summary>
    public void AddNoFlame(bool smokeSeen) => Add(smokeSeen ? WarningCodes.NoFlame : WarningCodes.NoFlamePixels);

    /// <summary>What the picture itself makes doubtful.</summary>
    public void AddPicture(FlameObservation flame, bool singleFrame = true)
    {
        AddIf(singleFrame, WarningCodes.SingleFrame);
        AddIf(flame.SaturatedFraction > mask.SaturatedShare, WarningCodes.SaturatedCore);
        AddIf(flame.TouchesFrameEdge, WarningCodes.CutByFrame);
        AddIf(!(flame.AreaPx > 0) && flame.LengthPx > 0, WarningCodes.BoxOnly);
    }

    /// <summary>What was not told.</summary>
    public void AddConditions(GasSelection gas, FlameConditions conditions)
    {
        AddIf(gas.Assumed, WarningCodes.GasAssumed);
        AddIf(conditions.WindSpeedMS is null, WarningCodes.WindUnknown);
        AddIf(conditions.TipDiameterM is null, WarningCodes.DiameterUnknown);
    }

    /// <summary>Laws out of their range, and length against area.</summary>
    public void AddSize(FlameSize size, FlameConditions conditions, HeatSampler sampler, IReadOnlyList<IFlameLengthLaw> laws)
    {
        if (size.LengthM is { } length)
            AddIf(laws.Any(law => !law.HeatFromLength(length, conditions).InRange), WarningCodes.OutOfRange);
        var ratio = sampler.HeatFromLength / sampler.HeatFromArea;
        AddIf(ratio > limits.RoutesFactor || ratio < 1 / limits.RoutesFactor, WarningCodes.RoutesDisagree);
    }

    /// <summary>Too small to be a volume, or too large to be routine.</summary>
    /// <returns>True for a pilot.</returns>
    public bool AddMagnitude(FlameSize size, FlameConditions conditions, Quantiles heat, Quantiles flow)
    {
        var pilot = heat.P50 < limits.PilotMW
            || (conditions.Burner is not Regimes.BurnerKind.Ground
                && conditions.TipDiameterM < limits.PoolDiameterM
                && size.LengthM < limits.PilotLengthPerDiameter * conditions.TipDiameterM);
        AddIf(pilot, WarningCodes.PilotOrLow);
        AddBounds(size, conditions, heat, flow);
        return pilot;
    }

    /// <summary>Bounds that every flare keeps.</summary>
    public void AddBounds(FlameSize size, FlameConditions conditions, Quantiles heat, Quantiles flow)
    {
        AddIf(size.LengthM > limits.MaxLengthM || flow.P50 > limits.MaxFlow, WarningCodes.Implausible);
        _codes.AddRange(_bounds.OfFlame(size, conditions.TipDiameterM, heat.P50));
        _codes.AddRange(_bounds.OfExit(flow.P50, conditions));
    }

    /// <summary>More soot than the carbon allows.</summary>
    public void AddSoot(Quantiles flow, Quantiles blackCarbon, GasMixture gas) =>
        _codes.AddRange(_bounds.OfSoot(flow.P50, blackCarbon.P50, gas));

    /// <summary>What a calibrated flow still lacks.</summary>
    public void AddCalibration(GasSelection gas, CalibratedFlow told)
    {
        AddIf(gas.Assumed, WarningCodes.GasAssumed);
        AddIf(told.Missing.Count > 0, WarningCodes.CalibrationInputMissing);
    }

    private void AddIf(bool condition, string code)
    {
        if (condition)
            _codes.Add(code);
    }
}
