using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Flames.Wind;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>A <see cref="FlameRequest"/> made ready for the laws: wind at the tip, lean undone, burner known, laws chosen.</summary>
internal sealed record FlameCase(FlameRequest Request, FlameConditions Conditions, FlameSize Size, FlameRegime Regime)
{
    /// <summary>Height at which weather stations measure wind, m.</summary>
    public const double AnemometerHeight = 10;

    /// <summary>Lower heating value, MJ/m3 at 20 °C.</summary>
    public double HeatingValue { get; } = Conditions.Gas.LowerHeatingValue(ReferenceState.Celsius20);

    /// <summary>Prepares a checked request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="policy">Chooses the laws.</param>
    /// <param name="areaCoefficient">Area of a nominal flame over its length squared.</param>
    /// <exception cref="UserInputException"><c>flame-unknown-route</c>, <c>flame-route-refused</c>.</exception>
    public static FlameCase Of(FlameRequest request, RegimePolicy policy, double areaCoefficient)
    {
        var wind = request is { WindSpeedMS: { } speed, TipHeightM: { } height }
            ? WindProfile.At(speed, AnemometerHeight, height)
            : request.WindSpeedMS;
        var conditions = new FlameConditions(request.Gas.Mixture, request.TipDiameterM, wind)
        {
            Burner = request.Burner,
            StagnationPressureKPa = request.PressureKPa,
            ExitVelocityMS = request.ExitVelocityMS,
        };
        var length = request is { LengthM: { } seen, TiltDeg: { } tilt, ViewAngleDeg: { } angle }
            ? seen / FlameLean.Foreshortening(FlameLean.True(tilt, angle), angle)
            : request.LengthM;
        var regime = policy.Choose(conditions, length);
        var asked = length ?? AreaRoute.LengthM(request.AreaM2!.Value, areaCoefficient);
        regime = request.Routes is { Count: > 0 } names
            ? Limited(regime, [.. names.Select(FlameLengthLaws.Get).Distinct()], asked, conditions)
            : regime.Answering(asked, conditions);
        return new(request, conditions with { Burner = regime.Burner }, new(length, request.AreaM2), regime);
    }

    private static FlameRegime Limited(
        FlameRegime regime, IReadOnlyList<IFlameLengthLaw> laws, double length, FlameConditions conditions)
    {
        foreach (var law in laws)
        {
            if (law.HeatFromLength(length, conditions) is { HeatReleaseMW: null } refusal)
                throw new UserInputException("flame-route-refused", $"Route '{law.Name}' refuses this flame: {refusal.Note}; leave it out or give what it needs.");
        }

        return regime.Limited(laws);
    }
}
