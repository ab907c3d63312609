namespace FlareScope.Vision.Inference.Layouts;

/// <summary>The three grids on which one-stage detectors look: strides of 8, 16 and 32 px.</summary>
internal static class GridCells
{
    /// <summary>Strides, px.</summary>
    internal static ReadOnlySpan<int> Strides => [8, 16, 32];

    /// <summary>Cells of all grids for an input of this size.</summary>
    internal static int Count(int inputWidth, int inputHeight)
    {
        var cells = 0;
        foreach (var stride in Strides)
            cells += inputWidth / stride * (inputHeight / stride);
        return cells;
    }
}
