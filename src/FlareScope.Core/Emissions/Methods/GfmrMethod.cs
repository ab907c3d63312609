using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>The World Bank's world-average factors (Global Flaring and Methane Reduction partnership), by edition.</summary>
/// <remarks>Science notes, ground.md section 6.5 and satellite.md section 4; see <see cref="GfmrVintage"/>.</remarks>
public sealed class GfmrMethod : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "gfmr";

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <summary>Editions to count with, one result each.</summary>
    /// <value><see cref="GfmrVintage.All"/>.</value>
    public IReadOnlyList<GfmrVintage> Vintages { get; init; } = GfmrVintage.All;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input) => [.. Vintages.Select(v => Compute(input, v))];

    private EmissionResult Compute(EmissionInput input, GfmrVintage edition)
    {
        var chain = new EmissionChain(Invariant($"World Bank flaring totals, {edition.Name}: {edition.TotalMt} Mt CO2e from {edition.BillionM3} billion m3 [F/P, factors D]"));
        var reference = CarbonBalanceMethod.Reference(input);
        var co2 = Factor(edition.Co2Mt);
        var ch4 = Factor(edition.MethaneCo2eMt / edition.Ch4Warming);
        var volume = input.VolumeAt(ReferenceState.Celsius15) / 1000;
        var total = chain.Add(
            "CO2 equivalent", "m = V total / world volume", $"V = {volume:G6} thousand m3 at 15C, total = {edition.TotalMt} Mt, world volume = {edition.BillionM3} billion m3",
            volume * edition.TotalMt / edition.BillionM3, "t");
        if (co2 is not null)
            chain.Add("CO2", "m = V CO2 / world volume", $"CO2 = {edition.Co2Mt} Mt", co2.Tonnes, "t");
        if (ch4 is not null)
            chain.Add("CH4", "m = V CO2e_CH4 / GWP / world volume", $"CO2e_CH4 = {edition.MethaneCo2eMt} Mt, GWP = {edition.Ch4Warming} (inferred)", ch4.Tonnes, "t");
        return new EmissionDraft(Id, edition.Name, chain)
        {
            Co2T = co2?.Tonnes,
            Ch4T = ch4?.Tonnes,
            Co2Factors = co2?.FactorsFrom(reference.Co2.Tonnes, input) ?? [],
            Ch4Factors = ch4?.FactorsFrom(reference.Ch4.Tonnes, input) ?? [],
            Notes =
            [
                "world average, not this gas; the volume's state is not stated there, 15 C is taken",
                edition.Ch4Warming is { } gwp
                    ? Invariant($"CO2e as published; its warming potential of CH4 ({gwp}) is inferred")
                    : "CO2e as published; the edition was seen without CO2 and CH4 apart",
            ],
            PublishedCo2eT = total,
            PublishedGwp = edition.Ch4Warming is { } warming ? Invariant($"World Bank (CH4 {warming}, inferred)") : "World Bank",
        }.Finish(input);

        FixedFactor? Factor(double? megatonnes) => megatonnes is { } mt
            ? FixedFactor.PerCubicMetre(input, ReferenceState.Celsius15, mt / edition.BillionM3, "world-average gas")
            : null;
    }
}
