using FlareScope.Datasets.Augmentation;

namespace FlareScope.Training.Tests.Data;

/// <summary>Pictures of a red mark on black: a flame on the first half, a fire-like thing on every third of the others.</summary>
internal sealed class Marked(int count) : ISampleSource
{
    public int Count => count;

    public TrainingPicture Load(int index, int side)
    {
        var (left, top, right, bottom) = (side / 8 + index, side / 4, side / 2, side / 2 + index);
        var pixels = new byte[3 * side * side];
        for (var y = top; y < bottom; y++)
            for (var x = left; x < right; x++) pixels[3 * (y * side + x) + 2] = 255;
        var kind = index % 3 == 2 ? TargetClass.FireLike : TargetClass.Flame;
        var box = new TrainingBox(
            kind, (left + right) / 2.0 / side, (top + bottom) / 2.0 / side, (right - left) / (double)side, (bottom - top) / (double)side);
        return new TrainingPicture(index % 2 == 0 ? "even" : "odd", side, side, pixels, [box]);
    }
}
