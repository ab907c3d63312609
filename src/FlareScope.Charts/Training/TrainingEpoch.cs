namespace FlareScope.Charts.Training;

/// <summary>What one epoch of a training reached.</summary>
/// <param name="Epoch">Its number, from 1.</param>
/// <param name="Loss">Mean training loss.</param>
/// <param name="FlameAp50">Average precision of flames at an overlap of 0.5 on the validation pictures; null without truth.</param>
/// <param name="SmokeAp50">The same of smoke.</param>
/// <param name="FlareAp50">The same of flames on pictures of gas flares alone.</param>
/// <param name="IsBest">Whether its weights were the best so far.</param>
public sealed record TrainingEpoch(int Epoch, double Loss, double? FlameAp50, double? SmokeAp50, double? FlareAp50, bool IsBest);
