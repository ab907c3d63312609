namespace FlareScope.Training.Loop;

/// <summary>The learning rate over a run: a quadratic warm-up, then half a cosine down to a floor.</summary>
/// <param name="Peak">Highest rate.</param>
/// <param name="WarmUpSteps">Steps of the warm-up.</param>
/// <param name="TotalSteps">Steps of the run.</param>
internal sealed record LearningRate(double Peak, long WarmUpSteps, long TotalSteps)
{
    private const double FloorShare = 0.05;

    /// <summary>The rate of a step, counted from 0.</summary>
    public double At(long step)
    {
        if (step < WarmUpSteps) return Peak * Math.Pow((step + 1.0) / WarmUpSteps, 2);
        var progress = Math.Min(1, (double)(step - WarmUpSteps) / Math.Max(1, TotalSteps - WarmUpSteps));
        return Peak * (FloorShare + (1 - FloorShare) * 0.5 * (1 + Math.Cos(Math.PI * progress)));
    }
}
