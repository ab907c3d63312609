using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Loss;

namespace FlareScope.Training.Tests.Loss;

/// <summary>A picture of 64 px: 8x8, 4x4 and 2x2 cells.</summary>
public sealed class SimOtaAssignerTests
{
    private const int Side = 64;
    private const int Row = 7;
    private readonly GridCells grid = new(Side);

    [Fact]
    public void Assign_OnePerfectCell_TakesItAndFewOthers()
    {
        var box = new TargetBox(1, 28, 28, 16, 16);
        var perfect = Cell(level: 0, column: 3, row: 3);
        var predictions = Predictions();
        Predict(predictions, perfect, box, objectness: 4, classLogit: 4);

        var assignment = Assign(predictions, [box]);

        Assert.Contains((long)perfect, assignment.Matched);
        var index = assignment.Matched.ToList().IndexOf(perfect);
        Assert.Equal([28, 28, 16, 16], assignment.Boxes.Skip(4 * index).Take(4));
        Assert.Equal(0, assignment.Classes[2 * index]);
        Assert.Equal(1, assignment.Classes[2 * index + 1], 3);
        Assert.Equal(1, assignment.Objectness[perfect]);
        Assert.Equal(assignment.Matched.Count, assignment.Objectness.Sum());
    }

    [Fact]
    public void Assign_FourPerfectCells_TakesAsManyAsOverlapsSum()
    {
        var box = new TargetBox(0, 32, 32, 20, 20);
        var predictions = Predictions();
        int[] good = [Cell(0, 3, 3), Cell(0, 4, 3), Cell(0, 3, 4), Cell(0, 4, 4)];
        foreach (var cell in good) Predict(predictions, cell, box, 3, 3);

        var matched = Assign(predictions, [box]).Matched;

        // Four overlaps of 1 and small ones of the untrained cells: k is 4 or a little more, the good cells come first.
        Assert.All(good, cell => Assert.Contains((long)cell, matched));
        Assert.InRange(matched.Count, 4, 8);
    }

    [Fact]
    public void Assign_TwoBoxesWantOneCell_GivesItToTheCheaper()
    {
        var near = new TargetBox(0, 28, 28, 16, 16);
        var far = new TargetBox(1, 33, 28, 16, 16);
        var contested = Cell(0, 3, 3);
        var predictions = Predictions();
        Predict(predictions, contested, near, 4, 4);

        var assignment = Assign(predictions, [far, near]);

        Assert.Equal(assignment.Matched.Count, assignment.Matched.Distinct().Count());
        var index = assignment.Matched.ToList().IndexOf(contested);
        Assert.Equal(28, assignment.Boxes[4 * index]);
        Assert.True(assignment.Matched.Count >= 2);
    }

    [Fact]
    public void Assign_NoBoxes_MatchesNothing()
    {
        var assignment = Assign(Predictions(), []);

        Assert.Empty(assignment.Matched);
        Assert.Equal(0, assignment.Objectness.Sum());
    }

    [Fact]
    public void Assign_BoxInTheCorner_StaysInsideThePicture()
    {
        var matched = Assign(Predictions(), [new TargetBox(0, 1, 63, 4, 4)]).Matched;

        Assert.NotEmpty(matched);
        Assert.All(matched, cell => Assert.InRange(cell, 0, grid.Count - 1));
    }

    [Fact]
    public void Assign_TwicePicturesInARow_DoesNotRemember()
    {
        var assigner = new SimOtaAssigner(grid, 2);
        var assignment = new TargetAssignment(2, grid.Count, 2);
        assigner.Assign(Predictions(), [new TargetBox(0, 20, 20, 16, 16)], 0, assignment);
        var first = assignment.Matched.Count;
        assigner.Assign(Predictions(), [new TargetBox(0, 20, 20, 16, 16)], 1, assignment);

        Assert.Equal(2 * first, assignment.Matched.Count);
        Assert.Equal(assignment.Matched.Take(first).Select(cell => cell + grid.Count), assignment.Matched.Skip(first));
    }

    private TargetAssignment Assign(float[] predictions, TargetBox[] boxes)
    {
        var assignment = new TargetAssignment(1, grid.Count, 2);
        new SimOtaAssigner(grid, 2).Assign(predictions, boxes, 0, assignment);
        return assignment;
    }

    private int Cell(int level, int column, int row) => grid.LevelStart(level) + row * (Side / (8 << level)) + column;

    private float[] Predictions()
    {
        var values = new float[grid.Count * Row];
        for (var cell = 0; cell < grid.Count; cell++) values.AsSpan(cell * Row + 4, 3).Fill(-4);
        return values;
    }

    private void Predict(float[] predictions, int cell, TargetBox box, float objectness, float classLogit)
    {
        var (stride, at) = (grid.Strides[cell], cell * Row);
        predictions[at] = box.X / stride - grid.Columns[cell];
        predictions[at + 1] = box.Y / stride - grid.Rows[cell];
        predictions[at + 2] = MathF.Log(box.Width / stride);
        predictions[at + 3] = MathF.Log(box.Height / stride);
        predictions[at + 4] = objectness;
        predictions[at + 5 + box.Class] = classLogit;
    }
}
