namespace FlareScope.Satellite.Hotspots;

/// <summary>Collects 4-connected pixels.</summary>
internal static class Flood
{
    /// <summary>The component of a pixel; its pixels are closed, so that the next call finds another one.</summary>
    /// <param name="start">A pixel, open.</param>
    /// <param name="open">Pixels that may belong; changed.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    internal static List<int> Take(int start, bool[] open, int width, int height)
    {
        var (component, waiting) = (new List<int>(), new Stack<int>([start]));
        open[start] = false;
        while (waiting.TryPop(out var pixel))
        {
            component.Add(pixel);
            foreach (var neighbour in Neighbours.Four(pixel, width, height))
            {
                if (!open[neighbour])
                    continue;
                open[neighbour] = false;
                waiting.Push(neighbour);
            }
        }

        return component;
    }
}
