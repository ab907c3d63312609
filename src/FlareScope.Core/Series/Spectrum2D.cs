using System.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace FlareScope.Core.Series;

/// <summary>The two-dimensional Fourier transform of a plane under a Hann window, its mean removed.</summary>
internal sealed class Spectrum2D
{
    private Spectrum2D(Complex[] lines, int width, int height) => (Lines, Width, Height) = (lines, width, height);

    /// <summary>Complex amplitudes, row by row.</summary>
    internal Complex[] Lines { get; }

    /// <summary>Columns.</summary>
    internal int Width { get; }

    /// <summary>Rows.</summary>
    internal int Height { get; }

    /// <summary>Transforms a plane.</summary>
    /// <exception cref="ArgumentException">The sizes do not fit or are no powers of two.</exception>
    internal static Spectrum2D Of(ReadOnlySpan<float> plane, int width, int height)
    {
        if (plane.Length != width * height || !int.IsPow2(width) || !int.IsPow2(height))
            throw new ArgumentException($"{plane.Length} values are no plane of {width} x {height} with sides that are powers of two.", nameof(plane));
        var mean = 0.0;
        foreach (var value in plane)
            mean += value / (double)plane.Length;
        var (across, down) = (Window.HannPeriodic(width), Window.HannPeriodic(height));
        var lines = new Complex[plane.Length];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = (plane[i] - mean) * across[i % width] * down[i / width];
        Transform(lines, width, height, line => Fourier.Forward(line, FourierOptions.NoScaling));
        return new(lines, width, height);
    }

    /// <summary>The plane of a spectrum; equal phases everywhere give one peak of height 1.</summary>
    internal static Complex[] Inverse(Complex[] lines, int width, int height)
    {
        Transform(lines, width, height, line => Fourier.Inverse(line, FourierOptions.AsymmetricScaling));
        return lines;
    }

    // The managed provider transforms lines only: rows first, then columns.
    private static void Transform(Complex[] plane, int width, int height, Action<Complex[]> transform)
    {
        var line = new Complex[width];
        for (var row = 0; row < height; row++)
        {
            Array.Copy(plane, row * width, line, 0, width);
            transform(line);
            Array.Copy(line, 0, plane, row * width, width);
        }

        line = new Complex[height];
        for (var column = 0; column < width; column++)
        {
            for (var row = 0; row < height; row++)
                line[row] = plane[(row * width) + column];
            transform(line);
            for (var row = 0; row < height; row++)
                plane[(row * width) + column] = line[row];
        }
    }
}
