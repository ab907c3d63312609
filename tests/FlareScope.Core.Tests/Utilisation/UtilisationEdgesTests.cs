using FlareScope.Core.Gas;
using FlareScope.Core.Utilisation;

namespace FlareScope.Core.Tests.Utilisation;

/// <summary>Edges of the limits, the exemptions and the table: what is just in and what is just out.</summary>
public sealed class UtilisationEdgesTests
{
    private static readonly FlaringTable Table = new(
        [new(new(2020, 1, 1), new(2020, 12, 31), 5, 25, 120, "a"), new(new(2021, 1, 1), null, 4, 100, null, "b")], []);

    private static readonly UtilisationRequest Ten = new(100, 1000, GasDocument.Parse("apg-mid"), new(2020, 7, 1));

    [Theory]
    [InlineData("2020-01-01", 5)]
    [InlineData("2020-12-31", 5)]
    [InlineData("2021-01-01", 4)]
    [InlineData("2060-01-01", 4)]
    public void LimitOn_FirstAndLastDay_BelongToTheRow(string day, double limit) =>
        Assert.Equal(limit, Table.LimitOn(DateOnly.ParseExact(day, "yyyy-MM-dd")).LimitPercent);

    [Fact]
    public void LimitOn_DayBeforeTheTable_SaysWhereItBegins()
    {
        var error = Assert.Throws<UserInputException>(() => Table.LimitOn(new(2019, 12, 31)));

        Assert.Equal("utilisation-no-limit", error.Code);
        Assert.Contains("2020-01-01", error.Message);
    }

    [Fact]
    public void RateOn_DaysAndNames_FindTheirRow()
    {
        var table = Table with { Rates = [new("CO", new(2020, 1, 1), new(2020, 6, 30), 1, null), new("CO", new(2020, 7, 1), null, 2, null)] };

        Assert.Equal(1, table.RateOn("CO", new(2020, 1, 1)));
        Assert.Equal(1, table.RateOn("co", new(2020, 6, 30)));
        Assert.Equal(2, table.RateOn("CO", new(2020, 7, 1)));
        Assert.Null(table.RateOn("CO", new(2019, 12, 31)));
        Assert.Null(table.RateOn("NOx", new(2020, 7, 1)));
    }

    [Theory]
    [InlineData(0, 1, "")]
    [InlineData(100, 10000, ",\"multiplierUnmetered\":10000")]
    [InlineData(5, 25, ",\"multiplierUnmetered\":1")]
    [InlineData(5, 25, ",\"to\":\"2020-01-01\"")]
    public void Parse_RowAtItsBounds_IsTaken(double limit, double multiplier, string more) =>
        Assert.Equal(limit, Assert.Single(FlaringTable.Parse(Row(limit, multiplier, more)).Limits).LimitPercent);

    [Theory]
    [InlineData(100.1, 25, "")]
    [InlineData(5, 0.9, "")]
    [InlineData(5, 10001, "")]
    [InlineData(5, 25, ",\"multiplierUnmetered\":0.9")]
    [InlineData(5, 25, ",\"multiplierUnmetered\":10001")]
    [InlineData(5, 25, ",\"to\":\"2019-12-31\"")]
    public void Parse_RowBeyondItsBounds_IsRefused(double limit, double multiplier, string more) => Assert.Equal(
        "utilisation-bad-table", Assert.Throws<UserInputException>(() => FlaringTable.Parse(Row(limit, multiplier, more))).Code);

    [Fact]
    public void Parse_Table_MayHoldCommentsButNotLackItsRates()
    {
        Assert.Single(FlaringTable.Parse("/* ours */" + Row(5, 25, "")).Limits);
        Assert.Throws<UserInputException>(() => FlaringTable.Parse("""{"limits":[{"from":"2020-01-01","limitPercent":5,"multiplier":25}]}"""));
    }

    [Theory]
    [InlineData(5.0, true)]
    [InlineData(5.1, false)]
    public void Calculate_SmallField_IsAtMostFiveMillion(double field, bool exempt) =>
        Assert.Equal(exempt, Applies(Ten with { FieldMillionM3PerYear = field }, "small-field"));

    [Theory]
    [InlineData(2.99, true)]
    [InlineData(3.0, false)]
    public void Calculate_FirstYears_EndWithTheThird(double years, bool exempt) =>
        Assert.Equal(exempt, Applies(Ten with { YearsInProduction = years }, "first-years"));

    [Theory]
    [InlineData(50, false)]
    [InlineData(50.1, true)]
    public void Calculate_NonHydrocarbons_MustBeMoreThanHalf(double nitrogen, bool exempt)
    {
        var gas = GasMixture.FromMolePercent("n2", new Dictionary<string, double> { ["CH4"] = 100 - nitrogen, ["N2"] = nitrogen });

        Assert.Equal(exempt, Applies(Ten with { Gas = GasSelection.Stated(gas) }, "non-hydrocarbon"));
    }

    // Hydrogen burns but is no hydrocarbon; neither is carbon monoxide.
    [Fact]
    public void Calculate_HydrogenAndCarbonMonoxide_AreNoHydrocarbons()
    {
        var gas = GasMixture.FromMolePercent("syngas", new Dictionary<string, double> { ["CH4"] = 40, ["H2"] = 30, ["CO"] = 30 });

        Assert.True(Applies(Ten with { Gas = GasSelection.Stated(gas) }, "non-hydrocarbon"));
    }

    // 100 of 1000 at a limit of 5 %: 50 thousand m3 are above, of which the vented fifth pays nothing here.
    [Fact]
    public void Calculate_VentedPart_CountsTowardsTheLimitButNotThePayment()
    {
        var flared = new UtilisationCalculator(Table).Calculate(Ten);
        var mixed = new UtilisationCalculator(Table).Calculate(Ten with { Flared = 80, Vented = 20 });

        Assert.Equal(flared.AboveLimitThousandM3, mixed.AboveLimitThousandM3, 1e-9);
        Assert.Equal(0.8, mixed.Payments[0].Tonnes / flared.Payments[0].Tonnes, 1e-9);
        Assert.Contains(mixed.Notes, n => n.Contains("vented"));
        Assert.DoesNotContain(flared.Notes, n => n.Contains("vented"));
        Assert.Equal(100, mixed.Lost.ThousandM3, 1e-9);
    }

    [Fact]
    public void Calculate_NoMeter_TakesTheOtherMultiplierAndNullWhereThereIsNone()
    {
        Assert.Equal(120, new UtilisationCalculator(Table).Calculate(Ten with { Metered = false }).Multiplier);
        Assert.Null(new UtilisationCalculator(Table).Calculate(Ten with { Metered = false, Date = new(2022, 1, 1) }).Multiplier);
    }

    // 50 thousand m3 of G3 at 20 °C weigh 56.87 t (1.1374 kg/m3); 0.25 kg CO a kg; 2 roubles a tonne; 25-fold.
    [Fact]
    public void Calculate_Payment_IsTonnesTimesRateTimesMultiplier()
    {
        var table = Table with { Rates = [new("CO", new(2020, 1, 1), null, 2, null)] };
        var payment = new UtilisationCalculator(table).Calculate(Ten).Payments.Single(p => p.Pollutant == "CO");

        Assert.Equal(0.25 * 56.87, payment.Tonnes, 0.01);
        Assert.Equal(payment.Tonnes * 2 * 25, payment.Roubles!.Value, 1e-9);
        Assert.Equal(2, payment.RoublesPerTonne);
    }

    // What a gas without sulphur cannot make is not listed as a payment of zero.
    [Fact]
    public void Calculate_SweetGas_ListsNoSulphur() => Assert.Equal(
        ["CO", "NOx", "soot", "benzoAPyrene", "CH4"], new UtilisationCalculator(Table).Calculate(Ten).Payments.Select(p => p.Pollutant));

    [Fact]
    public void Calculate_Notes_SayWhatIsMissingAndNothingElse()
    {
        var bare = new UtilisationCalculator(Table).Calculate(Ten).Notes;
        var full = new UtilisationCalculator(Table).Calculate(Ten with
        {
            Flared = 10,
            PricePerThousandM3 = 0,
            HouseholdKWh = 1,
            FieldMillionM3PerYear = 100,
            YearsInProduction = 10,
        }).Notes;

        Assert.Equal(5, bare.Count); // rates, two exemptions, households, value
        Assert.Empty(full);
    }

    [Fact]
    public void Calculate_EverythingFlaredOrNothing_IsTaken()
    {
        Assert.Equal(0, new UtilisationCalculator(Table).Calculate(Ten with { Flared = 1000 }).UtilisationPercent, 1e-9);
        Assert.Equal(100, new UtilisationCalculator(Table).Calculate(Ten with { Flared = 0 }).UtilisationPercent, 1e-9);
        Assert.Equal(10, new UtilisationCalculator(Table).Calculate(Ten with { Flared = 1e8, Produced = 1e9 }).FlaredPercent, 1e-9);
    }

    [Fact]
    public void Calculate_JustBeyondTheBounds_IsRefused()
    {
        Refused("utilisation-bad-volume", Ten with { Produced = 1.001e9 });
        Refused("utilisation-bad-volume", Ten with { Vented = -0.1 });
        Refused("utilisation-bad-setting", Ten with { FieldMillionM3PerYear = -1 });
        Refused("utilisation-bad-setting", Ten with { YearsInProduction = double.NaN });
        Refused("utilisation-bad-setting", Ten with { PricePerThousandM3 = -1 });
        Refused("utilisation-bad-setting", Ten with { HouseholdKWh = -1 });
        Refused("utilisation-bad-setting", Ten with { Settings = new() { ElectricEfficiency = 0 } });
        Assert.Equal(1426.3, new UtilisationCalculator(Table).Calculate(Ten with { Settings = new() { ElectricEfficiency = 1 } }).Lost.ElectricityMWh, 0.1);
    }

    // A field that has only begun, or gives nothing yet, is young and small.
    [Fact]
    public void Calculate_FieldOfNoYearsAndNoGas_IsExempt()
    {
        Assert.True(Applies(Ten with { YearsInProduction = 0 }, "first-years"));
        Assert.True(Applies(Ten with { FieldMillionM3PerYear = 0 }, "small-field"));
    }

    private static bool Applies(UtilisationRequest request, string id)
    {
        var result = new UtilisationCalculator(Table).Calculate(request);
        var applies = result.Exemptions.Single(e => e.Id == id).Applies!.Value;
        Assert.Equal(!applies, result.LimitApplies);
        return applies;
    }

    private static string Row(double limit, double multiplier, string more) => FormattableString.Invariant(
        $$"""{"limits":[{"from":"2020-01-01","limitPercent":{{limit}},"multiplier":{{multiplier}}{{more}}}],"rates":[]}""");

    private static void Refused(string code, UtilisationRequest request) => Assert.Equal(
        code, Assert.Throws<UserInputException>(() => new UtilisationCalculator(Table).Calculate(request)).Code);
}
