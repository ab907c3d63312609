using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Model;

namespace FlareScope.Training.Loss;

/// <summary>The cells of a square picture's three maps, in the order of the network's predictions.</summary>
internal sealed class GridCells
{
    private readonly float[] columns;
    private readonly float[] rows;
    private readonly float[] strides;
    private readonly int[] levelStarts;

    /// <summary>Lists the cells of a picture of the given side, px, a multiple of 32.</summary>
    public GridCells(int side)
    {
        Side = side;
        Count = YoloxNetwork.Strides.Sum(stride => side / stride * (side / stride));
        (columns, rows, strides) = (new float[Count], new float[Count], new float[Count]);
        levelStarts = new int[YoloxNetwork.Strides.Count];
        var cell = 0;
        for (var level = 0; level < levelStarts.Length; level++)
        {
            var stride = YoloxNetwork.Strides[level];
            var width = side / stride;
            levelStarts[level] = cell;
            for (var i = 0; i < width * width; i++, cell++)
                (columns[cell], rows[cell], strides[cell]) = (i % width, i / width, stride);
        }
    }

    /// <summary>Side of the picture, px.</summary>
    public int Side { get; }

    /// <summary>Number of cells, A.</summary>
    public int Count { get; }

    /// <summary>Column of each cell in its map.</summary>
    public ReadOnlySpan<float> Columns => columns;

    /// <summary>Row of each cell in its map.</summary>
    public ReadOnlySpan<float> Rows => rows;

    /// <summary>Pixels per cell.</summary>
    public ReadOnlySpan<float> Strides => strides;

    /// <summary>Index of a map's first cell.</summary>
    public int LevelStart(int level) => levelStarts[level];

    /// <summary>Turns a raw prediction (cx, cy, log w, log h in cell units) into a box in pixels.</summary>
    public TargetBox Decode(int cell, float x, float y, float logWidth, float logHeight)
    {
        var stride = strides[cell];
        return new TargetBox(
            -1,
            (x + columns[cell]) * stride,
            (y + rows[cell]) * stride,
            MathF.Exp(Math.Clamp(logWidth, LogSizeFloor, LogSizeCeiling)) * stride,
            MathF.Exp(Math.Clamp(logHeight, LogSizeFloor, LogSizeCeiling)) * stride);
    }

    /// <summary>Smallest logarithm of a size that is believed; keeps exp() finite while weights are wild.</summary>
    public const float LogSizeFloor = -10;

    /// <summary>Largest logarithm of a size that is believed.</summary>
    public const float LogSizeCeiling = 8;
}
