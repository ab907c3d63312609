using FlareScope.Core.Gas;

namespace FlareScope.Core.Units;

/// <summary>A flow of gas; it cannot be written down without the state in which its volume is counted.</summary>
/// <param name="CubicMetresPerSecond">m3/s, counted in <paramref name="Reference"/>.</param>
/// <param name="Reference">State in which the volume is counted.</param>
public readonly record struct GasFlow(double CubicMetresPerSecond, ReferenceState Reference)
{
    private const double SecondsPerDay = 86_400;
    private const double SecondsPerHour = 3_600;
    private const double SecondsPerYear = Year.Days * SecondsPerDay;

    /// <summary>Thousand m3/day in a state: the unit FlareScope reports, at 20 °C.</summary>
    /// <param name="thousands">Thousand m3/day.</param>
    /// <param name="reference">State in which they are counted.</param>
    public static GasFlow FromThousandCubicMetresPerDay(double thousands, ReferenceState reference) =>
        new(thousands / PerDay.Thousands, reference);

    /// <summary>Normal m3/h (нм3/ч), 0 °C.</summary>
    /// <param name="cubicMetres">Nm3/h.</param>
    public static GasFlow FromNormalCubicMetresPerHour(double cubicMetres) => new(cubicMetres / SecondsPerHour, ReferenceState.Celsius0);

    /// <summary>Million standard cubic feet per day (MMscf/d), 60 °F.</summary>
    /// <param name="millions">MMscf/d.</param>
    public static GasFlow FromMillionStandardCubicFeetPerDay(double millions) =>
        new(millions * 1e6 * GasVolume.CubicMetresPerCubicFoot / SecondsPerDay, ReferenceState.Fahrenheit60);

    /// <summary>Billion m3 per year (BCM/yr, see <see cref="Year.Days"/>) in a state; satellite tables count at 15 °C.</summary>
    /// <param name="billions">BCM/yr.</param>
    /// <param name="reference">State in which they are counted.</param>
    public static GasFlow FromBillionCubicMetresPerYear(double billions, ReferenceState reference) =>
        new(billions * 1e9 / SecondsPerYear, reference);

    /// <summary>The flow of a mass flow.</summary>
    /// <param name="kilograms">kg/s.</param>
    /// <param name="gas">Composition.</param>
    /// <param name="reference">State in which the volume is to be counted.</param>
    public static GasFlow FromKilogramsPerSecond(double kilograms, GasMixture gas, ReferenceState reference) =>
        new(kilograms / gas.Density(reference), reference);

    /// <summary>The flow that makes a heat release.</summary>
    /// <param name="heat">Heat release, MW (lower heating value).</param>
    /// <param name="gas">Composition.</param>
    /// <param name="reference">State in which the volume is to be counted.</param>
    public static GasFlow FromHeatReleaseMW(double heat, GasMixture gas, ReferenceState reference) =>
        new(heat / gas.LowerHeatingValue(reference), reference);

    /// <summary>Amount of gas, kmol/s (ideal gas).</summary>
    public double KilomolesPerSecond => CubicMetresPerSecond / Reference.MolarVolume;

    /// <summary>Thousand m3/day, counted in <see cref="Reference"/>.</summary>
    public double ThousandCubicMetresPerDay => CubicMetresPerSecond * PerDay.Thousands;

    /// <summary>Normal m3/h, 0 °C.</summary>
    public double NormalCubicMetresPerHour => At(ReferenceState.Celsius0).CubicMetresPerSecond * SecondsPerHour;

    /// <summary>Million standard cubic feet per day, 60 °F.</summary>
    public double MillionStandardCubicFeetPerDay =>
        At(ReferenceState.Fahrenheit60).CubicMetresPerSecond * SecondsPerDay / GasVolume.CubicMetresPerCubicFoot / 1e6;

    /// <summary>Billion m3 per year (see <see cref="Year.Days"/>), counted in <see cref="Reference"/>.</summary>
    public double BillionCubicMetresPerYear => CubicMetresPerSecond * SecondsPerYear / 1e9;

    /// <summary>The same flow counted in another state (ideal gas).</summary>
    /// <param name="reference">The other state.</param>
    public GasFlow At(ReferenceState reference) => new(KilomolesPerSecond * reference.MolarVolume, reference);

    /// <summary>Mass flow, kg/s.</summary>
    /// <param name="gas">Composition.</param>
    public double KilogramsPerSecond(GasMixture gas) => KilomolesPerSecond * gas.MolarMass;

    /// <summary>Heat release, MW (lower heating value).</summary>
    /// <param name="gas">Composition.</param>
    public double HeatReleaseMW(GasMixture gas) => CubicMetresPerSecond * gas.LowerHeatingValue(Reference);

    /// <summary>What flows in some time.</summary>
    /// <param name="duration">The time.</param>
    public GasVolume In(TimeSpan duration) => new(CubicMetresPerSecond * duration.TotalSeconds, Reference);
}
