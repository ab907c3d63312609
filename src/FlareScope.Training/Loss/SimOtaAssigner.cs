using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Model;

namespace FlareScope.Training.Loss;

/// <summary>
/// SimOTA (YOLOX, arXiv:2107.08430, section 2.1): a box may be answered by the cells within 1.5 strides of its centre; of
/// these it takes the k cheapest, k being the sum of its ten best overlaps; a cell that two boxes want goes to the cheaper.
/// </summary>
/// <remarks>
/// Works on plain arrays on the host. Only cells near a centre are visited (at most 27 a box), so the cost does not grow
/// with the picture. One instance serves one thread.
/// </remarks>
internal sealed class SimOtaAssigner(GridCells grid, int classCount)
{
    private const float CentreRadius = 1.5f;
    private const float OverlapWeight = 3;
    private const int OverlapsCounted = 10;
    private const int NearbyCells = 48;

    private readonly int[] owner = Unowned(grid.Count);
    private readonly float[] ownerCost = new float[grid.Count];
    private readonly float[] ownerOverlap = new float[grid.Count];
    private readonly int[] cells = new int[NearbyCells];
    private readonly float[] costs = new float[NearbyCells];
    private readonly float[] overlaps = new float[NearbyCells];
    private readonly float[] ranked = new float[NearbyCells];
    private readonly List<int> touched = [];

    /// <summary>Assigns the boxes of one picture.</summary>
    /// <param name="predictions">Raw predictions of this picture, A rows of 5 + classes, scores as logits.</param>
    /// <param name="boxes">The picture's boxes.</param>
    /// <param name="picture">Its index in the batch.</param>
    /// <param name="assignment">Receives the matches.</param>
    public void Assign(ReadOnlySpan<float> predictions, IReadOnlyList<TargetBox> boxes, int picture, TargetAssignment assignment)
    {
        touched.Clear();
        for (var b = 0; b < boxes.Count; b++) Claim(predictions, boxes[b], b);
        foreach (var cell in touched)
        {
            assignment.Add(picture, cell, boxes[owner[cell]], ownerOverlap[cell]);
            owner[cell] = -1;
        }
    }

    private void Claim(ReadOnlySpan<float> predictions, in TargetBox box, int index)
    {
        var count = CollectNearby(box);
        for (var i = 0; i < count; i++)
        {
            var row = predictions.Slice(cells[i] * (5 + classCount), 5 + classCount);
            overlaps[i] = ranked[i] = box.Overlap(grid.Decode(cells[i], row[0], row[1], row[2], row[3]));
            costs[i] = ClassCost(row, box.Class) - OverlapWeight * MathF.Log(overlaps[i] + 1e-8f);
        }

        if (count == 0) return;
        var wanted = Math.Min(count, DynamicCount(count));
        costs.AsSpan(0, count).CopyTo(ranked);
        Array.Sort(ranked, 0, count);
        for (var i = 0; i < count; i++)
        {
            if (costs[i] > ranked[wanted - 1]) continue;
            Take(cells[i], index, costs[i], overlaps[i]);
        }
    }

    /// <summary>The sum of the ten best overlaps, at least 1.</summary>
    private int DynamicCount(int count)
    {
        Array.Sort(ranked, 0, count);
        var sum = 0f;
        for (var i = count - 1; i >= Math.Max(0, count - OverlapsCounted); i--) sum += ranked[i];
        return Math.Max(1, (int)sum);
    }

    private void Take(int cell, int box, float cost, float overlap)
    {
        var free = owner[cell] < 0;
        if (!free && ownerCost[cell] <= cost) return;
        if (free) touched.Add(cell);
        (owner[cell], ownerCost[cell], ownerOverlap[cell]) = (box, cost, overlap);
    }

    private int CollectNearby(in TargetBox box)
    {
        var count = 0;
        for (var level = 0; level < YoloxNetwork.Strides.Count; level++)
        {
            var stride = YoloxNetwork.Strides[level];
            var width = grid.Side / stride;
            var (x, y) = (box.X / stride - 0.5f, box.Y / stride - 0.5f);
            var (left, right) = (FirstCell(x), LastCell(x, width));
            var (top, bottom) = (FirstCell(y), LastCell(y, width));
            for (var row = top; row <= bottom; row++)
                for (var column = left; column <= right; column++)
                    cells[count++] = grid.LevelStart(level) + row * width + column;
        }

        return count;
    }

    // Strictly nearer than the radius, so that at most three cells of an axis qualify.
    private static int FirstCell(float centre) => Math.Max(0, (int)MathF.Floor(centre - CentreRadius) + 1);

    private static int LastCell(float centre, int width) => Math.Min(width - 1, (int)MathF.Ceiling(centre + CentreRadius) - 1);

    /// <summary>Binary cross-entropy of the joint score sqrt(class * objectness) against the box's class.</summary>
    private static float ClassCost(ReadOnlySpan<float> row, int truth)
    {
        var objectness = Logistic(row[4]);
        var cost = 0f;
        for (var c = 5; c < row.Length; c++)
        {
            var score = Math.Clamp(MathF.Sqrt(Logistic(row[c]) * objectness), 1e-7f, 1 - 1e-7f);
            cost -= MathF.Log(c - 5 == truth ? score : 1 - score);
        }

        return cost;
    }

    private static int[] Unowned(int count)
    {
        var owners = new int[count];
        Array.Fill(owners, -1);
        return owners;
    }

    private static float Logistic(float x) => 1 / (1 + MathF.Exp(-x));
}
