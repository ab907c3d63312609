namespace FlareScope.Simulation.Rendering;

/// <summary>What the lens does to the light: glare around bright things and a slight blur.</summary>
internal static class Lens
{
    private const int Cell = 8;

    /// <summary>Spreads a share of the light of bright pixels widely.</summary>
    /// <param name="image">Picture; changed.</param>
    /// <param name="share">Share of the light that spreads.</param>
    public static void AddGlare(LinearImage image, double share)
    {
        if (share <= 0)
            return;
        int columns = (image.Width + Cell - 1) / Cell, rows = (image.Height + Cell - 1) / Cell;
        foreach (var plane in new[] { image.R, image.G, image.B })
        {
            var near = BrightCells(image, plane, columns, rows);
            Blur(near, columns, rows, Math.Max(1, image.Height / 270));
            var far = (float[])near.Clone();
            Blur(far, columns, rows, Math.Max(3, image.Height / 60));
            for (var i = 0; i < near.Length; i++)
                near[i] = (float)share * ((0.55f * near[i]) + (0.45f * far[i]));
            Spread(image, plane, near, columns, rows);
        }
    }

    /// <summary>Blurs with a Gaussian of a standard deviation below about 1.2 px (three taps each way).</summary>
    public static void Blur(LinearImage image, double sigmaPx)
    {
        if (sigmaPx < 0.2)
            return;
        var side = (float)Math.Exp(-1 / (2 * sigmaPx * sigmaPx));
        var middle = 1 / (1 + (2 * side));
        side *= middle;
        var scratch = new float[Math.Max(image.Width, image.Height) + image.Width];
        foreach (var plane in new[] { image.R, image.G, image.B })
        {
            for (var y = 0; y < image.Height; y++)
                Row(plane.AsSpan(y * image.Width, image.Width), side, middle);
            Columns(plane, image.Width, image.Height, side, middle, scratch);
        }
    }

    private static void Row(Span<float> row, float side, float middle)
    {
        var before = row[0];
        for (var x = 0; x < row.Length - 1; x++)
        {
            var here = row[x];
            row[x] = (side * (before + row[x + 1])) + (middle * here);
            before = here;
        }
    }

    private static void Columns(float[] plane, int width, int height, float side, float middle, float[] scratch)
    {
        var above = scratch.AsSpan(0, width);
        plane.AsSpan(0, width).CopyTo(above);
        for (var y = 0; y < height - 1; y++)
        {
            var row = plane.AsSpan(y * width, width);
            var below = plane.AsSpan((y + 1) * width, width);
            for (var x = 0; x < width; x++)
            {
                var here = row[x];
                row[x] = (side * (above[x] + below[x])) + (middle * here);
                above[x] = here;
            }
        }
    }

    private static float[] BrightCells(LinearImage image, float[] plane, int columns, int rows)
    {
        var cells = new float[columns * rows];
        for (var y = 0; y < image.Height; y++)
        {
            var row = plane.AsSpan(y * image.Width, image.Width);
            var cell = cells.AsSpan(y / Cell * columns, columns);
            for (var x = 0; x < row.Length; x++)
                cell[x / Cell] += MathF.Max(0, row[x] - 0.7f);
        }

        for (var i = 0; i < cells.Length; i++)
            cells[i] *= 1f / (Cell * Cell);
        return cells;
    }

    private static void Blur(float[] cells, int columns, int rows, int radius)
    {
        var other = new float[cells.Length];
        for (var pass = 0; pass < 2; pass++)
        {
            Box(cells, other, rows, columns, columns, 1, radius);
            Box(other, cells, columns, rows, 1, columns, radius);
        }
    }

    private static void Box(float[] from, float[] to, int lines, int length, int lineStep, int step, int radius)
    {
        var scale = 1f / ((2 * radius) + 1);
        for (var line = 0; line < lines; line++)
        {
            var start = line * lineStep;
            float sum = 0;
            for (var i = 0; i <= Math.Min(radius, length - 1); i++)
                sum += from[start + (i * step)];
            for (var i = 0; i < length; i++)
            {
                to[start + (i * step)] = sum * scale;
                if (i + radius + 1 < length)
                    sum += from[start + ((i + radius + 1) * step)];
                if (i - radius >= 0)
                    sum -= from[start + ((i - radius) * step)];
            }
        }
    }

    private static void Spread(LinearImage image, float[] plane, float[] cells, int columns, int rows)
    {
        for (var y = 0; y < image.Height; y++)
        {
            var fy = Math.Clamp(((y + 0.5f) / Cell) - 0.5f, 0, rows - 1.001f);
            var iy = (int)fy;
            var v = fy - iy;
            var next = iy + 1 < rows ? columns : 0;
            for (var x = 0; x < image.Width; x++)
            {
                var fx = Math.Clamp(((x + 0.5f) / Cell) - 0.5f, 0, columns - 1.001f);
                var ix = (int)fx;
                var u = fx - ix;
                var i = (iy * columns) + ix;
                var step = ix + 1 < columns ? 1 : 0;
                var top = cells[i] + ((cells[i + step] - cells[i]) * u);
                var below = cells[i + next] + ((cells[i + next + step] - cells[i + next]) * u);
                plane[(y * image.Width) + x] += top + ((below - top) * v);
            }
        }
    }
}
