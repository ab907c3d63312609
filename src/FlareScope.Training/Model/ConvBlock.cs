using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace FlareScope.Training.Model;

/// <summary>Convolution without bias, batch normalisation, SiLU: the brick of YOLOX.</summary>
internal sealed class ConvBlock : GraphModule
{
    /// <summary>Numerical floor of the variance, as in YOLOX.</summary>
    public const double Epsilon = 1e-3;

    private const double RunningMomentum = 0.03;
    private readonly Conv2d conv;
    private readonly BatchNorm2d bn;

    /// <summary>Makes a block of "same" padding.</summary>
    public ConvBlock(string name, int inputs, int outputs, int kernel, int stride, int groups = 1)
        : base(name)
    {
        (Outputs, Kernel, Stride, Groups) = (outputs, kernel, stride, groups);
        conv = Conv2d(inputs, outputs, kernel, stride: stride, padding: (kernel - 1) / 2, groups: groups, bias: false);
        bn = BatchNorm2d(outputs, eps: Epsilon, momentum: RunningMomentum);
        RegisterComponents();
    }

    /// <summary>Output channels.</summary>
    public int Outputs { get; }

    /// <summary>Kernel side.</summary>
    public int Kernel { get; }

    /// <summary>Stride.</summary>
    public int Stride { get; }

    /// <summary>Channel groups; equal to the inputs for a depthwise convolution.</summary>
    public int Groups { get; }

    /// <summary>The convolution.</summary>
    public Conv2d Convolution => conv;

    /// <summary>The batch normalisation.</summary>
    public BatchNorm2d Normalisation => bn;

    /// <inheritdoc/>
    public override T Build<T>(IGraphBackend<T> graph, T input) => graph.ConvBlock(this, input);
}
