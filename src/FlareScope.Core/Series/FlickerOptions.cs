namespace FlareScope.Core.Series;

/// <summary>How the dominant frequency of a flicker is looked for.</summary>
public sealed record FlickerOptions
{
    /// <summary>Lowest frequency looked at, Hz: slower changes are wind and flow.</summary>
    /// <value>0.2 (prior): a flame 50 m wide puffs at 0.21 Hz.</value>
    public double LeastHz { get; init; } = 0.2;

    /// <summary>Length of one spectrum, s; the spectra of half overlapping parts are averaged (Welch 1967).</summary>
    /// <value>10: 0.1 Hz between lines.</value>
    public double PartS { get; init; } = 10;

    /// <summary>Fewest samples in a part.</summary>
    /// <value>16.</value>
    public int LeastSamples { get; init; } = 16;

    /// <summary>A peak must stand this far above the median of the spectrum.</summary>
    /// <value>4 (prior): the averaged spectrum of 60 s of noise seldom has one.</value>
    public double PeakOverMedian { get; init; } = 4;

    /// <summary>Highest frequency the sampling must be able to see, over the predicted puffing frequency.</summary>
    /// <value>1.5 (prior): the peak is broad, and what lies above half of the sampling rate would be folded back.</value>
    public double NyquistOverPredicted { get; init; } = 1.5;

    /// <summary>Sampling rate needed when the puffing frequency cannot be predicted, Hz.</summary>
    /// <value>8: twice that of a flame 0.14 m wide.</value>
    public double BlindRateHz { get; init; } = 8;
}
