using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions;

/// <summary>
/// A unit in which somebody states a quantity of gas; every volume unit carries its reference state. Mass and heat become volumes
/// by the gas's density and lower heating value.
/// </summary>
public sealed record VolumeUnit
{
    /// <summary>Cubic feet in one m3.</summary>
    internal const double CubicFeetPerM3 = 35.3147;

    private readonly double _scale; // m3, kg or MJ in one unit

    private VolumeUnit(string id, ReferenceState reference, double scale, UnitBasis basis = UnitBasis.Volume)
    {
        Id = id;
        Reference = reference;
        _scale = scale;
        Basis = basis;
    }

    /// <summary>
    /// Every unit: <c>km3-20C km3-15C km3-0C m3-20C mmscf kg t gj mwh</c> (km3 is a thousand m3, mmscf a million standard feet,
    /// gj and mwh are heat by the lower heating value).
    /// </summary>
    public static IReadOnlyList<VolumeUnit> All { get; } =
    [
        new("km3-20C", ReferenceState.Celsius20, 1000),
        new("km3-15C", ReferenceState.Celsius15, 1000),
        new("km3-0C", ReferenceState.Celsius0, 1000),
        new("m3-20C", ReferenceState.Celsius20, 1),
        new("mmscf", ReferenceState.Fahrenheit60, 1e6 / CubicFeetPerM3),
        new("kg", ReferenceState.Celsius20, 1, UnitBasis.Mass),
        new("t", ReferenceState.Celsius20, 1000, UnitBasis.Mass),
        new("gj", ReferenceState.Celsius20, 1000, UnitBasis.Heat),
        new("mwh", ReferenceState.Celsius20, 3600, UnitBasis.Heat),
    ];

    /// <summary>How the unit is written on the command line.</summary>
    public string Id { get; }

    /// <summary>State in which <see cref="ToCubicMetres"/> counts; 20 °C for mass and heat.</summary>
    public ReferenceState Reference { get; }

    /// <summary>What the unit counts.</summary>
    public UnitBasis Basis { get; }

    /// <summary>Volume of a quantity in this unit, m3 in <see cref="Reference"/>.</summary>
    /// <param name="quantity">How many units.</param>
    /// <param name="gas">Composition; matters for mass and heat only.</param>
    public double ToCubicMetres(double quantity, GasMixture gas) => quantity * _scale / Basis switch
    {
        UnitBasis.Mass => gas.Density(Reference),
        UnitBasis.Heat => gas.LowerHeatingValue(Reference),
        _ => 1,
    };

    /// <summary>Reads a unit; case does not matter.</summary>
    /// <exception cref="UserInputException"><c>emissions-unknown-unit</c>: there is no such unit.</exception>
    public static VolumeUnit Parse(string text) =>
        All.FirstOrDefault(u => u.Id.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "emissions-unknown-unit",
            $"Unit '{text}' is not known; use {string.Join(", ", All.Select(u => u.Id))} (a volume needs its temperature).");
}
