using TorchSharp.Modules;
using static TorchSharp.torch;

namespace FlareScope.Training.Loop;

/// <summary>
/// Stochastic gradient descent with Nesterov momentum (Sutskever et al., 2013), weight decay on kernels alone. Written out
/// because its momentum must go into the checkpoint and come back bit by bit.
/// </summary>
internal sealed class SgdOptimizer
{
    private readonly List<(string Name, Parameter Value, Tensor Velocity, double Decay)> slots = [];
    private readonly double momentum;

    /// <summary>Takes charge of a network's parameters.</summary>
    /// <param name="parameters">Parameters by name.</param>
    /// <param name="momentum">Share of the velocity that survives a step.</param>
    /// <param name="weightDecay">Decay of convolution kernels; biases and normalisations have none.</param>
    public SgdOptimizer(IEnumerable<(string Name, Parameter Value)> parameters, double momentum, double weightDecay)
    {
        this.momentum = momentum;
        foreach (var (name, value) in parameters)
            slots.Add((name, value, zeros_like(value).DetachFromDisposeScope(), value.dim() == 4 ? weightDecay : 0));
    }

    /// <summary>The velocities by parameter name: what a checkpoint keeps.</summary>
    public IEnumerable<(string Name, Tensor Velocity)> Velocities => slots.Select(slot => (slot.Name, slot.Velocity));

    /// <summary>Forgets the gradients of the last step.</summary>
    public void ClearGradients()
    {
        foreach (var slot in slots) slot.Value.grad?.zero_();
    }

    /// <summary>Moves every parameter against its gradient.</summary>
    public void Step(double learningRate)
    {
        using var gradients = no_grad();
        foreach (var (_, value, velocity, decay) in slots)
        {
            using var gradient = value.grad;
            if (gradient is null) continue;
            if (decay > 0) gradient.add_(value, decay);
            velocity.mul_(momentum).add_(gradient);
            value.add_(gradient, -learningRate).add_(velocity, -learningRate * momentum);
        }
    }
}
