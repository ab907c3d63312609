using FlareScope.Core.Gas;
using FlareScope.Core.Utilisation;

namespace FlareScope.Core.Tests.Utilisation;

public class UtilisationCalculatorTests
{
    private static readonly FlaringTable Shipped = FlaringTable.Parse(File.ReadAllText(ShippedPath()));
    private static readonly UtilisationRequest Ten = new(100, 1000, GasDocument.Parse("apg-mid"), new(2026, 7, 1));

    [Fact]
    public void Calculate_TenPercentFlared_IsTwiceTheLimit()
    {
        var result = new UtilisationCalculator(Shipped).Calculate(Ten with { Vented = 20, Flared = 80 });

        Assert.Equal(90, result.UtilisationPercent, 1e-9);
        Assert.Equal(10, result.FlaredPercent, 1e-9);
        Assert.Equal(5, result.LimitPercent);
        Assert.Equal(50, result.AboveLimitThousandM3, 1e-9);
        Assert.Contains("не для начисления платы", result.Statement);
        Assert.Contains("not for charging", result.Statement);
    }

    [Fact]
    public void Calculate_AtTheLimit_MultipliesNothing()
    {
        var result = new UtilisationCalculator(Shipped).Calculate(Ten with { Flared = 50 });

        Assert.Equal(95, result.UtilisationPercent, 1e-9);
        Assert.Equal(0, result.AboveLimitThousandM3);
        Assert.Equal(1, result.Multiplier);
        Assert.Empty(result.Payments);
        Assert.Equal(0, result.TotalRoubles);
    }

    // Science notes, ground.md section 6.4.
    [Theory]
    [InlineData("2012-06-01", true, 4.5)]
    [InlineData("2013-06-01", true, 12)]
    [InlineData("2014-01-01", true, 25)]
    [InlineData("2019-12-31", true, 25)]
    [InlineData("2020-01-01", true, 100)]
    [InlineData("2026-07-01", true, 100)]
    [InlineData("2016-07-01", false, 120)]
    public void Calculate_DatedMultipliers_AreThoseOfTheTable(string date, bool metered, double multiplier) => Assert.Equal(
        multiplier,
        new UtilisationCalculator(Shipped).Calculate(Ten with { Date = DateOnly.ParseExact(date, "yyyy-MM-dd"), Metered = metered }).Multiplier);

    [Fact]
    public void Calculate_ShippedTable_InventsNoRate()
    {
        Assert.All(Shipped.Rates, r => Assert.Null(r.RoublesPerTonne));

        var result = new UtilisationCalculator(Shipped).Calculate(Ten);

        Assert.Null(result.TotalRoubles);
        Assert.All(result.Payments, p => Assert.Null(p.Roubles));
        Assert.Contains(result.Notes, n => n.Contains("rates are empty"));
    }

    [Fact]
    public void Calculate_RatesOfTheUser_GiveAPayment()
    {
        var rates = new[] { "CO", "NOx", "soot", "benzoAPyrene", "CH4" }.Select(p => new PaymentRate(p, new(2026, 1, 1), null, 10, "test"));
        var result = new UtilisationCalculator(Shipped with { Rates = [.. rates] }).Calculate(Ten);

        var tonnes = 50 * 1.1375 * (0.25 + 0.002 + 0.03 + 8e-11 + 0.035 * 0.6 * 16.043 / 27.362); // section 6.3, sooting
        Assert.Equal(1, result.TotalRoubles!.Value / (tonnes * 10 * 100), 1e-4);
        Assert.Equal(result.TotalRoubles.Value, result.Payments.Sum(p => p.Roubles!.Value), 1e-6);
    }

    [Fact]
    public void Calculate_OneRateMissing_LeavesTheTotalUnknown()
    {
        var rates = new[] { new PaymentRate("CO", new(2026, 1, 1), null, 10, "test") };
        var result = new UtilisationCalculator(Shipped with { Rates = rates }).Calculate(Ten);

        Assert.NotNull(result.Payments.Single(p => p.Pollutant == "CO").Roubles);
        Assert.Null(result.TotalRoubles);
    }

    [Theory]
    [InlineData(5.0, null, "apg-mid", "small-field")]
    [InlineData(null, 2.9, "apg-mid", "first-years")]
    public void Calculate_Exemption_LiftsTheLimit(double? field, double? years, string gas, string id)
    {
        var request = Ten with { FieldMillionM3PerYear = field, YearsInProduction = years, Gas = GasDocument.Parse(gas) };
        var result = new UtilisationCalculator(Shipped).Calculate(request);

        Assert.Equal(id, Assert.Single(result.Exemptions, e => e.Applies == true).Id);
        Assert.False(result.LimitApplies);
        Assert.Equal(0, result.AboveLimitThousandM3);
        Assert.Equal(10, result.FlaredPercent, 1e-9);
    }

    [Fact]
    public void Calculate_MostlyNitrogen_IsExempt()
    {
        var gas = GasMixture.FromMolePercent("n2", new Dictionary<string, double> { ["CH4"] = 45, ["N2"] = 55 });

        var result = new UtilisationCalculator(Shipped).Calculate(Ten with { Gas = GasSelection.Stated(gas) });

        Assert.Equal("non-hydrocarbon", Assert.Single(result.Exemptions, e => e.Applies == true).Id);
    }

    [Fact]
    public void Calculate_ExemptionNotKnown_IsTakenNotToHoldAndSaysSo()
    {
        var result = new UtilisationCalculator(Shipped).Calculate(Ten with { Gas = GasPresets.Unknown });

        Assert.True(result.LimitApplies);
        Assert.All(result.Exemptions, e => Assert.Null(e.Applies));
        Assert.Equal(3, result.Notes.Count(n => n.Contains("is not known")));
    }

    // 51.348 MJ/m3 at 20 °C, section 0: a thousand m3 are 14.263 MWh.
    [Fact]
    public void Calculate_LostGas_IsHeatElectricityHouseholdsAndValue()
    {
        var lost = new UtilisationCalculator(Shipped).Calculate(Ten with { PricePerThousandM3 = 3000, HouseholdKWh = 250 }).Lost;

        Assert.Equal(1426.3, lost.HeatMWh, 0.1);
        Assert.Equal(0.35 * lost.HeatMWh, lost.ElectricityMWh, 1e-9);
        Assert.Equal(4 * lost.ElectricityMWh, lost.Households!.Value, 1e-6);
        Assert.Equal(300000, lost.Value);
        Assert.Null(new UtilisationCalculator(Shipped).Calculate(Ten).Lost.Households);
        Assert.Null(new UtilisationCalculator(Shipped).Calculate(Ten).Lost.Value);
    }

    [Fact]
    public void Calculate_ImpossibleInput_IsRefusedInOneLine()
    {
        Refused("utilisation-bad-volume", Ten with { Flared = -1 });
        Refused("utilisation-bad-volume", Ten with { Vented = double.NaN });
        Refused("utilisation-bad-volume", Ten with { Produced = 0, Flared = 0 });
        Refused("utilisation-bad-volume", Ten with { Vented = 901 });
        Refused("utilisation-bad-setting", Ten with { PricePerThousandM3 = double.PositiveInfinity });
        Refused("utilisation-bad-setting", Ten with { HouseholdKWh = 0 });
        Refused("utilisation-bad-setting", Ten with { Settings = new() { ElectricEfficiency = 1.2 } });
        Refused("utilisation-no-limit", Ten with { Date = new(2001, 1, 1) });
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"limits":[],"rates":[]}""")]
    [InlineData("""{"limits":[{"from":"2020-01-01","limitPercent":-5,"multiplier":25}],"rates":[]}""")]
    [InlineData("""{"limits":[{"from":"2020-01-01","limitPercent":5,"multiplier":25},{"from":"2021-01-01","limitPercent":5,"multiplier":30}],"rates":[]}""")]
    [InlineData("""{"limits":[{"from":"2020-01-01","limitPercent":5,"multiplier":25}],"rates":[{"pollutant":"CO","from":"2020-01-01","roublesPerTonne":-1}]}""")]
    public void Parse_BadTable_IsRefusedInOneLine(string json)
    {
        var error = Assert.Throws<UserInputException>(() => FlaringTable.Parse(json));

        Assert.Equal("utilisation-bad-table", error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static void Refused(string code, UtilisationRequest request)
    {
        var error = Assert.Throws<UserInputException>(() => new UtilisationCalculator(Shipped).Calculate(request));
        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static string ShippedPath() => Path.Combine(Checkout.Root, "tables", "ru-apg-flaring.json");
}
