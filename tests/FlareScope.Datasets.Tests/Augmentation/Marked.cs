using FlareScope.Datasets.Augmentation;

namespace FlareScope.Datasets.Tests.Augmentation;

/// <summary>Pictures whose box is known from the pixels: red on black inside the box, black outside.</summary>
public sealed class Marked(int count) : ISampleSource
{
    public int Count => count;

    public TrainingPicture Load(int index, int side)
    {
        var (width, height) = (side, side * 3 / 4);
        var (left, top, right, bottom) = (width / 8 + index, height / 4, width / 2, height / 2 + index);
        var pixels = new byte[3 * width * height];
        for (var y = top; y < bottom; y++)
            for (var x = left; x < right; x++) pixels[3 * (y * width + x) + 2] = 255;
        var box = new TrainingBox(
            TargetClass.Flame,
            (left + right) / 2.0 / width,
            (top + bottom) / 2.0 / height,
            (right - left) / (double)width,
            (bottom - top) / (double)height);
        return new TrainingPicture(index % 2 == 0 ? "even" : "odd", width, height, pixels, [box]);
    }
}
