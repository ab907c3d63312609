namespace FlareScope.Vision.Inference;

/// <summary>How the network is run.</summary>
public sealed record InferenceOptions
{
    /// <summary>Threads of one run, from 1 to the number of cores; values outside are brought inside.</summary>
    /// <value>1: on shared cores a second thread is slower more often than faster, and pictures run side by side.</value>
    public int Threads { get; init; } = 1;

    /// <summary>Whether a model without a class "flame" is refused; false is for timing such a model.</summary>
    /// <value>True.</value>
    public bool RequireFlame { get; init; } = true;

    /// <summary><see cref="Threads"/> within what this machine has.</summary>
    internal int EffectiveThreads => Math.Clamp(Threads, 1, Environment.ProcessorCount);
}
