namespace FlareScope.Simulation.Rendering;

/// <summary>The mask of a drawn flame: cleaned of specks and measured.</summary>
internal static class FlameMask
{
    /// <summary>Cover from which a pixel belongs to the mask.</summary>
    public const float Edge = 0.5f;

    private const double SpeckShare = 0.015;

    /// <summary>Removes flame pieces too small to count (below 1.5 % of the mask) from picture and mask alike.</summary>
    public static void DropSpecks(FlameLayer layer)
    {
        var window = layer.Window;
        var labels = new int[layer.Cover.Length];
        var sizes = new List<int> { 0 };
        var stack = new Stack<int>();
        var total = 0;
        for (var start = 0; start < labels.Length; start++)
        {
            if (labels[start] != 0 || layer.Cover[start] <= 0)
                continue;
            var label = sizes.Count;
            var size = 0;
            labels[start] = label;
            stack.Push(start);
            while (stack.Count > 0)
            {
                var index = stack.Pop();
                if (layer.Cover[index] >= Edge)
                    size++;
                var x = index % window.Width;
                Visit(x > 0, index - 1);
                Visit(x < window.Width - 1, index + 1);
                Visit(index >= window.Width, index - window.Width);
                Visit(index < labels.Length - window.Width, index + window.Width);
            }

            sizes.Add(size);
            total += size;

            void Visit(bool inside, int neighbour)
            {
                if (!inside || labels[neighbour] != 0 || layer.Cover[neighbour] <= 0)
                    return;
                labels[neighbour] = label;
                stack.Push(neighbour);
            }
        }

        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != 0 && sizes[labels[i]] < SpeckShare * total)
                layer.Cover[i] = 0;
        }
    }

    /// <summary>Counts the mask and follows the axis to its end.</summary>
    public static FlameExtent Measure(FlameLayer layer, PinholeView view, FlamePose pose, double axisLength)
    {
        var window = layer.Window;
        var pixels = 0;
        double area = 0;
        float end = 0;
        for (var row = 0; row < window.Height; row++)
        {
            var count = 0;
            for (var i = row * window.Width; i < (row + 1) * window.Width; i++)
            {
                if (layer.Cover[i] < Edge)
                    continue;
                count++;
                end = MathF.Max(end, layer.Along[i]);
            }

            pixels += count;
            area += count * view.PixelAreaM2(window.Y + row + 0.5);
        }

        return new FlameExtent(end * axisLength, area, AxisPixels(view, pose, axisLength, end), pixels);
    }

    private static double AxisPixels(PinholeView view, FlamePose pose, double axisLength, float end)
    {
        const int Steps = 48;
        double sum = 0;
        var last = view.Project(pose.TipX, pose.TipHeightM);
        for (var i = 1; i <= Steps; i++)
        {
            var (ux, uy) = pose.Axis.PointAt(end * i / Steps);
            var next = view.Project(pose.TipX + (ux * axisLength), pose.TipHeightM + (uy * axisLength));
            sum += Math.Sqrt(((next.X - last.X) * (next.X - last.X)) + ((next.Y - last.Y) * (next.Y - last.Y)));
            last = next;
        }

        return sum;
    }
}
