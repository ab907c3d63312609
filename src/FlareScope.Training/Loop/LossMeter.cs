using FlareScope.Training.Loss;

namespace FlareScope.Training.Loop;

/// <summary>Means of the loss over an epoch.</summary>
internal sealed class LossMeter
{
    private int steps;
    private double box;
    private double objectness;
    private double classes;

    /// <summary>Mean box part.</summary>
    public double Box => box / Math.Max(1, steps);

    /// <summary>Mean objectness part.</summary>
    public double Objectness => objectness / Math.Max(1, steps);

    /// <summary>Mean class part.</summary>
    public double Class => classes / Math.Max(1, steps);

    /// <summary>Mean of the whole.</summary>
    public double Total => Box + Objectness + Class;

    /// <summary>Takes in one step.</summary>
    /// <exception cref="InvalidOperationException">The loss is no number any more: the run has diverged.</exception>
    public void Add(LossParts parts)
    {
        if (!double.IsFinite(parts.Box + parts.Objectness + parts.Class))
            throw new InvalidOperationException("The loss is no number any more: the run has diverged; lower the learning rate.");
        (box, objectness, classes) = (box + parts.Box, objectness + parts.Objectness, classes + parts.Class);
        steps++;
    }
}
