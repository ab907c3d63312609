using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions;

/// <summary>A unit in which somebody states a quantity of gas; every volume unit carries its reference state.</summary>
public sealed record VolumeUnit
{
    private const double CubicFeetPerM3 = 35.3147;

    private readonly double _cubicMetres; // per unit; not used for masses

    private VolumeUnit(string id, ReferenceState reference, double cubicMetres, bool isMass = false)
    {
        Id = id;
        Reference = reference;
        _cubicMetres = cubicMetres;
        IsMass = isMass;
    }

    /// <summary>Every unit: <c>km3-20C km3-15C km3-0C m3-20C mmscf kg</c> (km3 is a thousand m3, mmscf a million standard feet).</summary>
    public static IReadOnlyList<VolumeUnit> All { get; } =
    [
        new("km3-20C", ReferenceState.Celsius20, 1000),
        new("km3-15C", ReferenceState.Celsius15, 1000),
        new("km3-0C", ReferenceState.Celsius0, 1000),
        new("m3-20C", ReferenceState.Celsius20, 1),
        new("mmscf", ReferenceState.Fahrenheit60, 1e6 / CubicFeetPerM3),
        new("kg", ReferenceState.Celsius20, cubicMetres: 0, isMass: true),
    ];

    /// <summary>How the unit is written on the command line.</summary>
    public string Id { get; }

    /// <summary>State in which <see cref="ToCubicMetres"/> counts; 20 °C for masses.</summary>
    public ReferenceState Reference { get; }

    /// <summary>True for a mass, which needs the gas's density to become a volume.</summary>
    public bool IsMass { get; }

    /// <summary>Volume of a quantity in this unit, m3 in <see cref="Reference"/>.</summary>
    /// <param name="quantity">How many units.</param>
    /// <param name="gas">Composition; matters for masses only.</param>
    public double ToCubicMetres(double quantity, GasMixture gas) =>
        IsMass ? quantity / gas.Density(Reference) : quantity * _cubicMetres;

    /// <summary>Reads a unit; case does not matter.</summary>
    /// <exception cref="UserInputException"><c>emissions-unknown-unit</c>: there is no such unit.</exception>
    public static VolumeUnit Parse(string text) =>
        All.FirstOrDefault(u => u.Id.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "emissions-unknown-unit",
            $"Unit '{text}' is not known; use {string.Join(", ", All.Select(u => u.Id))} (a volume needs its temperature).");
}
