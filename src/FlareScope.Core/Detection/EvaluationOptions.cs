namespace FlareScope.Core.Detection;

/// <summary>What an evaluation may be told.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Confidence at which precision, recall, F1 and false alarms are counted.</summary>
    /// <value>The default is .25; a detector's own default stands in its <c>model.json</c>.</value>
    public double Confidence { get; init; } = .25;

    /// <summary>Bootstrap resamples for the intervals; 0 for none.</summary>
    /// <value>The default is 500.</value>
    public int Resamples { get; init; } = 500;

    /// <summary>Coverage of the intervals, above 0 and below 1.</summary>
    /// <value>The default is .95.</value>
    public double IntervalLevel { get; init; } = .95;

    /// <summary>Seed of the resampling: the same set and seed give the same intervals.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; init; } = 1;
}
