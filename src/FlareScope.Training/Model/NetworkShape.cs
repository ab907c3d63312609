using FlareScope.Core;

namespace FlareScope.Training.Model;

/// <summary>The free figures of the YOLOX family (Ge et al., 2021, arXiv:2107.08430).</summary>
/// <param name="Name">Name that model.json carries.</param>
/// <param name="Depth">Multiplies the number of bottlenecks.</param>
/// <param name="Width">Multiplies the number of channels.</param>
/// <param name="Depthwise">Whether 3x3 convolutions are split into depthwise and pointwise.</param>
internal sealed record NetworkShape(string Name, double Depth, double Width, bool Depthwise)
{
    /// <summary>0.9 M parameters; COCO weights under Apache-2.0 exist.</summary>
    public static NetworkShape Nano { get; } = new("yolox-nano", 0.33, 0.25, true);

    /// <summary>Half as wide again as nano, 1.9 M parameters; no published weights, so that it starts from random ones.</summary>
    public static NetworkShape NanoWide { get; } = new("yolox-nano-wide", 0.33, 0.375, true);

    /// <summary>5.1 M parameters.</summary>
    public static NetworkShape Tiny { get; } = new("yolox-tiny", 0.33, 0.375, false);

    /// <summary>9.0 M parameters.</summary>
    public static NetworkShape Small { get; } = new("yolox-s", 0.33, 0.5, false);

    /// <summary>Channels after the stem.</summary>
    public int BaseChannels => (int)(64 * Width);

    /// <summary>Bottlenecks of a shallow layer.</summary>
    public int BaseDepth => Math.Max((int)Math.Round(3 * Depth), 1);

    /// <summary>Finds a shape by name.</summary>
    /// <exception cref="UserInputException"><c>architecture-unknown</c>.</exception>
    public static NetworkShape Get(string name) =>
        new[] { Nano, NanoWide, Tiny, Small }.FirstOrDefault(shape => shape.Name == name)
        ?? throw new UserInputException(
            "architecture-unknown", $"'{name}' is no known architecture; use yolox-nano, yolox-nano-wide, yolox-tiny or yolox-s.");

    /// <summary>A 3x3 convolution, plain or depthwise as the shape says.</summary>
    public GraphModule Spatial(string name, int inputs, int outputs, int stride) => Depthwise
        ? new DepthwiseBlock(name, inputs, outputs, 3, stride)
        : new ConvBlock(name, inputs, outputs, 3, stride);
}
