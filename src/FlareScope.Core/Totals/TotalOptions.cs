namespace FlareScope.Core.Totals;

/// <summary>How observations are added up.</summary>
public sealed record TotalOptions
{
    /// <summary>The declared numbers.</summary>
    public static TotalOptions Default { get; } = new();

    /// <summary>Two observations further apart than this have a gap between them.</summary>
    /// <value>6 hours (prior): a flare seldom changes its class within a shift.</value>
    public TimeSpan MaxGap { get; init; } = TimeSpan.FromHours(6);

    /// <summary>Fills gaps with the mean of the covered time. Only when a user asks for it: what was not seen is not known.</summary>
    /// <value>False.</value>
    public bool FillGaps { get; init; }

    /// <summary>Number of Monte Carlo draws, 100 or more.</summary>
    /// <value>10,000.</value>
    public int Draws { get; init; } = 10_000;

    /// <summary>Seed of the draws; equal inputs and seed give equal totals.</summary>
    /// <value>1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>How far the errors of a source reach, by the names of <see cref="Analysis.VarianceShare"/>; others reach the whole period.</summary>
    /// <value>
    /// Flicker: moment. Wind, lean, scatter at a calibrated site and inputs not told: day, because weather lasts (prior). Flame model,
    /// scale, gas, outline and calibration: the whole period (science notes, ground.md section 7).
    /// </value>
    public IReadOnlyDictionary<string, ErrorReach> Reach { get; init; } = new Dictionary<string, ErrorReach>
    {
        ["flicker"] = ErrorReach.Moment,
        ["wind"] = ErrorReach.Day,
        ["lean"] = ErrorReach.Day,
        ["site-scatter"] = ErrorReach.Day,
        ["missing-input"] = ErrorReach.Day,
    };
}
