namespace FlareScope.Core.Emissions.Methods;

/// <summary>World totals of one edition of the World Bank's flaring report, from which its average factors follow.</summary>
/// <param name="Name">Variant name.</param>
/// <param name="BillionM3">Gas flared, billion m3.</param>
/// <param name="Co2Mt">CO2, Mt; null when the edition was seen with its total alone.</param>
/// <param name="MethaneCo2eMt">CH4 as CO2 equivalent, Mt; null as above.</param>
/// <param name="TotalMt">Both, Mt CO2 equivalent.</param>
/// <param name="Ch4Warming">Warming potential of CH4 behind it; inferred, not printed.</param>
/// <remarks>
/// Science notes, satellite.md section 4 and ground.md section 6.5 [F/P for the totals, D for the factors]: 2.507 and 0.271,
/// 2.574, 2.27 and 0.305 t per thousand m3. The volumes' state is not stated; 15 °C is taken (satellite.md, correction 10).
/// </remarks>
public sealed record GfmrVintage(string Name, double BillionM3, double? Co2Mt, double? MethaneCo2eMt, double TotalMt, double? Ch4Warming)
{
    /// <summary>The newest edition that tells CO2 and CH4 apart.</summary>
    public static GfmrVintage Newest { get; } = new("2024", 151, 389 - 46, 46, 389, 28);

    /// <summary>Every edition known, oldest first.</summary>
    public static IReadOnlyList<GfmrVintage> All { get; } =
    [
        new("2022-report", 144, 361, 39, 400, 25),
        new("2023", 148, null, null, 381, null),
        Newest,
    ];
}
