namespace FlareScope.Training.Checkpoints;

/// <summary>How far a run has come.</summary>
/// <param name="EpochsDone">Epochs finished.</param>
/// <param name="StepsDone">Steps made.</param>
/// <param name="BestSelection">Best selection figure so far; -1 before the first.</param>
/// <param name="BestEpoch">The epoch it came from, counted from 1; 0 before the first.</param>
internal sealed record RunProgress(int EpochsDone, long StepsDone, double BestSelection, int BestEpoch)
{
    /// <summary>The state before the first step.</summary>
    public static RunProgress Start { get; } = new(0, 0, -1, 0);
}
