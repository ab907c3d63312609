namespace FlareScope.Core.Statistics;

/// <summary>How a bootstrap draws.</summary>
public sealed record BootstrapOptions
{
    /// <summary>Number of resamples, 1 or more.</summary>
    /// <value>1000.</value>
    public int Resamples { get; init; } = 1000;

    /// <summary>Share of the resamples inside the interval, 0 exclusive to 1 exclusive.</summary>
    /// <value>0.95.</value>
    public double Level { get; init; } = 0.95;

    /// <summary>Seed of the draws; equal seeds give equal intervals.</summary>
    /// <value>1.</value>
    public ulong Seed { get; init; } = 1;
}
