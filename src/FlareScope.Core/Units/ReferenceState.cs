namespace FlareScope.Core.Units;

/// <summary>The temperature at which a gas volume is counted; the pressure is always 101.325 kPa.</summary>
/// <remarks>
/// A volume without its reference state is no figure: 1 m3 at 0 °C is 1.07322 m3 at 20 °C.
/// Russian "ст. м3" is 20 °C (ГОСТ 2939-63), "нм3" 0 °C, IPCC and ISO 13443 15 °C, EPA scf 60 °F.
/// Source: science notes, ground.md section 0.
/// </remarks>
/// <param name="Celsius">Temperature, °C.</param>
public readonly record struct ReferenceState(double Celsius)
{
    /// <summary>Molar gas constant, J/(mol K), CODATA 2018.</summary>
    internal const double GasConstant = 8.314462618;

    private const double PressureKPa = 101.325;

    /// <summary>0 °C: "нм3", Nm3.</summary>
    public static ReferenceState Celsius0 { get; } = new(0);

    /// <summary>15 °C: ISO 13443, IPCC.</summary>
    public static ReferenceState Celsius15 { get; } = new(15);

    /// <summary>60 °F = 15.56 °C: EPA standard cubic foot.</summary>
    public static ReferenceState Fahrenheit60 { get; } = new((60.0 - 32.0) / 1.8);

    /// <summary>20 °C: Russian "ст. м3", the state in which FlareScope reports.</summary>
    public static ReferenceState Celsius20 { get; } = new(20);

    /// <summary>Volume of one kilomole of ideal gas in this state, m3/kmol (24.0551 at 20 °C).</summary>
    public double MolarVolume => GasConstant * (Celsius + 273.15) / PressureKPa;

    /// <summary>How the state is written beside a figure, for example <c>20C 101.325 kPa</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Celsius:0.##}C 101.325 kPa");
}
