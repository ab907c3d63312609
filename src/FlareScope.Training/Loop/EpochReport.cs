using FlareScope.Training.Evaluation;

namespace FlareScope.Training.Loop;

/// <summary>One line of <c>metrics.jsonl</c>: what an epoch did.</summary>
/// <param name="Epoch">The epoch, counted from 1.</param>
/// <param name="Steps">Steps made in the whole run so far.</param>
/// <param name="LearningRate">Rate of the epoch's last step.</param>
/// <param name="Loss">Mean training loss.</param>
/// <param name="BoxLoss">Its box part.</param>
/// <param name="ObjectnessLoss">Its objectness part.</param>
/// <param name="ClassLoss">Its class part.</param>
/// <param name="ImagesPerSecond">Training speed.</param>
/// <param name="Seconds">Time of training and validation, s.</param>
/// <param name="Validation">Figures of the averaged weights on the validation pictures.</param>
/// <param name="Selection">The figure that the best epoch is chosen by.</param>
/// <param name="IsBest">Whether it is the best so far.</param>
internal sealed record EpochReport(
    int Epoch,
    long Steps,
    double LearningRate,
    double Loss,
    double BoxLoss,
    double ObjectnessLoss,
    double ClassLoss,
    double ImagesPerSecond,
    double Seconds,
    ValidationScore Validation,
    double Selection,
    bool IsBest);
