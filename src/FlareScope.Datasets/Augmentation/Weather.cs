using FlareScope.Core.Statistics;

namespace FlareScope.Datasets.Augmentation;

/// <summary>
/// Puts a veil of haze or cloud and the noise of a sensor over a finished training picture. The veil is a grey of varying
/// thickness: c' = c (1 - a) + a L, with a from a coarse random field, L the light that the haze itself sends.
/// </summary>
internal static class Weather
{
    private const int FieldCells = 4;         // a field of 5 x 5 knots over the canvas: clouds, not spots
    private const float DarkestVeil = 120;    // grey levels
    private const float BrightestVeil = 225;
    private const int NoiseTableSize = 1 << 15;
    private static readonly float[] Noise = NormalTable();

    /// <summary>Draws whether and how, and does it.</summary>
    /// <param name="planes">Three planes of <paramref name="side"/>² bytes; changed in place.</param>
    /// <param name="side">Side of the canvas, px.</param>
    /// <param name="options">Shares and strengths.</param>
    /// <param name="random">Decides everything.</param>
    internal static void Apply(Span<byte> planes, int side, AugmentationOptions options, Random random)
    {
        if (random.NextSingle() < options.HazeShare) Veil(planes, side, options.HazeOpacity, random);
        if (random.NextSingle() < options.NoiseShare) AddNoise(planes, random.Between(0, options.NoiseSigma), random);
    }

    private static void Veil(Span<byte> planes, int side, float thickest, Random random)
    {
        var light = random.Between(DarkestVeil, BrightestVeil);
        const int Knots = FieldCells + 1;
        Span<float> field = stackalloc float[Knots * Knots];
        foreach (ref var knot in field) knot = random.Between(0, thickest);
        for (var y = 0; y < side; y++)
        {
            var (row, down) = Cell(y, side);
            for (var x = 0; x < side; x++)
            {
                var (column, across) = Cell(x, side);
                var at = row * Knots + column;
                var upper = field[at] + (field[at + 1] - field[at]) * across;
                var lower = field[at + Knots] + (field[at + Knots + 1] - field[at + Knots]) * across;
                var opacity = upper + (lower - upper) * down;
                for (var i = y * side + x; i < planes.Length; i += side * side)
                    planes[i] = (byte)(planes[i] + (light - planes[i]) * opacity + 0.5f);
            }
        }
    }

    private static (int Cell, float Share) Cell(int pixel, int side)
    {
        var position = (pixel + 0.5f) * FieldCells / side;
        var cell = Math.Min((int)position, FieldCells - 1);
        return (cell, position - cell);
    }

    private static void AddNoise(Span<byte> planes, float sigma, Random random)
    {
        // Runs of a fixed table, each from a random place: as good to the eye as fresh draws, at a tenth of the cost.
        const int Run = 4096;
        for (var start = 0; start < planes.Length; start += Run)
        {
            var from = random.Next(NoiseTableSize - Run);
            var part = planes.Slice(start, Math.Min(Run, planes.Length - start));
            for (var i = 0; i < part.Length; i++)
                part[i] = (byte)Math.Clamp(part[i] + sigma * Noise[from + i] + 0.5f, 0, 255);
        }
    }

    private static float[] NormalTable()
    {
        var random = SeededRandom.For(1, 0, 0);
        var table = new float[NoiseTableSize];
        for (var i = 0; i < table.Length; i++) table[i] = (float)NormalDistribution.Quantile((random.NextDouble() + 1e-12) / (1 + 2e-12));
        return table;
    }
}
