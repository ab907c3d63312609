using FlareScope.Datasets.Augmentation;

namespace FlareScope.Training.Loss;

/// <summary>Which cells answer for which boxes in one batch; grows picture by picture.</summary>
internal sealed class TargetAssignment(int pictures, int cells, int classCount)
{
    private readonly List<long> matched = [];
    private readonly List<float> boxes = [];
    private readonly List<float> classes = [];
    private readonly float[] objectness = new float[pictures * cells];

    /// <summary>Flat index (picture * A + cell) of every matched cell.</summary>
    public IReadOnlyList<long> Matched => matched;

    /// <summary>cx, cy, w, h in pixels for each matched cell.</summary>
    public IReadOnlyList<float> Boxes => boxes;

    /// <summary>Class targets of each matched cell: the overlap at the true class, 0 elsewhere.</summary>
    public IReadOnlyList<float> Classes => classes;

    /// <summary>1 at matched cells, else 0; one figure for each cell of each picture.</summary>
    public float[] Objectness => objectness;

    /// <summary>Notes that a cell answers for a box, which it overlaps so far by <paramref name="overlap"/>.</summary>
    public void Add(int picture, int cell, in TargetBox box, float overlap)
    {
        var index = picture * cells + cell;
        matched.Add(index);
        objectness[index] = 1;
        boxes.AddRange([box.X, box.Y, box.Width, box.Height]);
        for (var c = 0; c < classCount; c++) classes.Add(c == box.Class ? overlap : 0);
    }
}
