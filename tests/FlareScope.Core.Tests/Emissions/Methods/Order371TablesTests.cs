using System.Globalization;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions.Methods;

public class Order371TablesTests
{
    // Science notes, ground.md section 6.2: Table 1.2, Table 2.1 and the four under-burns.
    public static TheoryData<string, string, string, double> Carried => new()
    {
        { "1.2", "rho_CO2@0C", "kg/m3", 1.9768 },
        { "1.2", "rho_CH4@0C", "kg/m3", 0.717 },
        { "1.2", "rho_CO2@15C", "kg/m3", 1.8738 },
        { "1.2", "rho_CH4@15C", "kg/m3", 0.6797 },
        { "1.2", "rho_CO2@20C", "kg/m3", 1.8393 },
        { "1.2", "rho_CH4@20C", "kg/m3", 0.668 },
        { "2.1", "natural gas", "t CO2/t", 2.6986 },
        { "2.1", "natural gas", "t CO2/1000 m3", 1.8263 },
        { "2.1", "natural gas", "t CH4/t", 0.0006 },
        { "2.1", "natural gas", "t CH4/1000 m3", 0.0004 },
        { "2.1", "associated petroleum gas (PNG)", "t CO2/t", 2.6121 },
        { "2.1", "associated petroleum gas (PNG)", "t CO2/1000 m3", 3.3689 },
        { "2.1", "associated petroleum gas (PNG)", "t CH4/t", 0.0041 },
        { "2.1", "associated petroleum gas (PNG)", "t CH4/1000 m3", 0.0053 },
        { "2.1", "coal-bed degassing gas", "t CO2/t", 1.8863 },
        { "2.1", "coal-bed degassing gas", "t CO2/1000 m3", 1.6294 },
        { "2.1", "coal-bed degassing gas", "t CH4/t", 0.0206 },
        { "2.1", "coal-bed degassing gas", "t CH4/1000 m3", 0.0178 },
        { "2.1", "gas-condensate field gas", "t CO2/t", 2.747 },
        { "2.1", "gas-condensate field gas", "t CO2/1000 m3", 2.0245 },
        { "2.1", "gas-condensate field gas", "t CH4/t", 0.0005 },
        { "2.1", "gas-condensate field gas", "t CH4/1000 m3", 0.0004 },
        { "CF", "soot-free combustion", "fraction", 0.0006 },
        { "CF", "sooting combustion", "fraction", 0.035 },
        { "CF", "oil, gas-condensate and gas fields", "fraction", 0.02 },
        { "CF", "refineries and other enterprises", "fraction", 0.005 },
    };

    [Theory]
    [MemberData(nameof(Carried))]
    public void Compute_EveryFigureOfTheTables_GoesIntoTheMass(string table, string key, string unit, double value) =>
        Assert.Equal(value, Figure(table, key, unit), 1e-9);

    [Fact]
    public void Compute_EveryRowOfTheSharedTable_GoesIntoTheMass()
    {
        var rows = SharedData.Rows("calibration/ru_order371_defaults.csv");

        Assert.Equal(Carried.Count, rows.Count);
        Assert.All(rows, f => Assert.Equal(double.Parse(f["value"], CultureInfo.InvariantCulture), Figure(f["table"], f["key"], f["unit"]), 1e-9));
    }

    // Each figure is read back from masses that the method makes, so that a table nobody uses would fail.
    private static double Figure(string table, string key, string unit) => table switch
    {
        "1.2" => Density(key["rho_".Length..key.IndexOf('@')], key[(key.IndexOf('@') + 1)..]),
        "2.1" => Ready(key, unit.Contains("CO2"), unit.EndsWith("/t", StringComparison.Ordinal)),
        _ => Underburn(key),
    };

    private static double Density(string gas, string state)
    {
        var reference = state switch { "0C" => ReferenceState.Celsius0, "15C" => ReferenceState.Celsius15, _ => ReferenceState.Celsius20 };
        var result = new Order371Method().Compute(new(1000, reference, GasPresets.Methane, "sooting"))[0];
        return gas == "CO2" ? result.Co2T!.Value / 0.965 : result.Ch4T!.Value / 0.035;
    }

    private static double Ready(string key, bool co2, bool mass)
    {
        var name = key.Split(' ')[0] switch { "natural" => "natural-gas", "associated" => "apg", "coal-bed" => "coal-bed", _ => "condensate" };
        var unit = VolumeUnit.Parse(mass ? "t" : "km3-20C");
        var result = EmissionsCalculator.Calculate(new(1, unit, GasDocument.Parse("methane"), "order371") { GasKind = name }).Methods[^1];
        Assert.Equal($"table-2.1-{name}", result.Variant);
        return co2 ? result.Co2T!.Value : result.Ch4T!.Value;
    }

    private static double Underburn(string key)
    {
        var name = key.Split(' ')[0] switch { "soot-free" => "sootless", "sooting" => "sooting", "refineries" => "refinery", _ => "field" };
        return new Order371Method().Compute(new(1000, ReferenceState.Celsius20, GasPresets.Methane, name))[0].Ch4T!.Value / 0.668;
    }
}
