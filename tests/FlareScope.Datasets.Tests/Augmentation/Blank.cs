using FlareScope.Datasets.Augmentation;

namespace FlareScope.Datasets.Tests.Augmentation;

/// <summary>Black pictures with nothing on them.</summary>
public sealed class Blank(int count) : ISampleSource
{
    public int Count => count;

    public TrainingPicture Load(int index, int side) => new("blank", side, side, new byte[3 * side * side], []);
}
