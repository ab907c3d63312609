namespace FlareScope.Satellite.Sites;

/// <summary>Emission factors with which the World Bank turns flared gas into emissions, by the report that used them.</summary>
/// <param name="Report">Which report.</param>
/// <param name="Co2T">t CO2 per thousand m3 (reference state not named there; 15 °C taken); null when only the sum is known.</param>
/// <param name="MethaneCo2eT">t CO2 equivalent of CH4 per thousand m3; null as before.</param>
/// <param name="TotalCo2eT">Their sum.</param>
/// <remarks>Science notes, satellite.md section 4: quotients of published sums, not factors the reports print.</remarks>
public sealed record WorldBankFactor(string Report, double? Co2T, double? MethaneCo2eT, double TotalCo2eT)
{
    /// <summary>Report of 2022 on 2021: 144 BCM, 361 Mt CO2 and 39 Mt CO2e of methane.</summary>
    public static WorldBankFactor Report2022 { get; } = new("GFMR 2022 (year 2021)", 361.0 / 144, 39.0 / 144, 400.0 / 144);

    /// <summary>Report of 2024 on 2023: 148 BCM, "at least 381 Mt"; the method had changed.</summary>
    public static WorldBankFactor Report2024 { get; } = new("GFMR 2024 (year 2023)", null, null, 381.0 / 148);

    /// <summary>Every vintage, oldest first.</summary>
    public static IReadOnlyList<WorldBankFactor> All { get; } = [Report2022, Report2024];

    /// <summary>Emissions of a volume, Mt CO2 equivalent.</summary>
    /// <param name="bcm">Billion m3.</param>
    public double TotalMt(double bcm) => TotalCo2eT * bcm;
}
