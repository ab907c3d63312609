namespace FlareScope.Vision.Flames;

/// <summary>Equal cells side by side in a row; the end is exclusive.</summary>
internal readonly record struct CellRun(int Row, int First, int End)
{
    /// <summary>Number of cells.</summary>
    internal int Length => End - First;

    /// <summary>These cells of a plane.</summary>
    internal Span<T> Of<T>(T[] plane, int width) => plane.AsSpan((Row * width) + First, Length);
}
