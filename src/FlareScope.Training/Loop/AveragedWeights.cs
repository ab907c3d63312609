using TorchSharp;
using static TorchSharp.torch;

namespace FlareScope.Training.Loop;

/// <summary>
/// An exponential moving average of all weights and running statistics. Its memory grows from short to
/// <c>decay</c> over the first steps, so that it does not carry the start weights for long.
/// </summary>
internal sealed class AveragedWeights
{
    private const double RampSteps = 400;
    private readonly List<(string Name, Tensor Source, Tensor Average)> slots = [];
    private readonly double decay;

    /// <summary>Starts from a network's present weights.</summary>
    public AveragedWeights(nn.Module network, double decay)
    {
        this.decay = decay;
        foreach (var (name, source) in network.state_dict())
        {
            if (source.dtype == ScalarType.Float32)
                slots.Add((name, source, source.detach().clone().DetachFromDisposeScope()));
        }
    }

    /// <summary>The averages by the name of the weight.</summary>
    public IEnumerable<(string Name, Tensor Average)> Averages => slots.Select(slot => (slot.Name, slot.Average));

    /// <summary>Takes in the weights after a step.</summary>
    /// <param name="step">Steps made so far in the whole run.</param>
    public void Update(long step)
    {
        using var gradients = no_grad();
        var keep = decay * (1 - Math.Exp(-step / RampSteps));
        foreach (var (_, source, average) in slots) average.mul_(keep).add_(source, 1 - keep);
    }

    /// <summary>Exchanges the averages and the network's own weights; call it twice to look at the averages in between.</summary>
    public void Swap()
    {
        using var gradients = no_grad();
        foreach (var (_, source, average) in slots)
        {
            using var own = source.detach().clone();
            source.copy_(average);
            average.copy_(own);
        }
    }
}
