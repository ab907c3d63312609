namespace FlareScope.Vision.Inference.Layouts;

/// <summary>One output of a model: its name and form, and room for its numbers, which every run of the same slot writes anew.</summary>
/// <param name="Name">Name in the ONNX file.</param>
/// <param name="Shape">Dimensions, all known.</param>
/// <param name="Whole">Whether it holds whole numbers (int64) instead of floats.</param>
internal sealed record OutputTensor(string Name, IReadOnlyList<int> Shape, bool Whole)
{
    private float[] _floats = [];
    private long[] _longs = [];

    /// <summary>How many numbers it holds.</summary>
    internal int Length { get; } = Shape.Aggregate(1, (product, side) => checked(product * side));

    /// <summary>The numbers of an output of floats.</summary>
    internal float[] Floats => Whole ? _floats : _floats.Length == Length ? _floats : _floats = new float[Length];

    /// <summary>The numbers of an output of whole numbers.</summary>
    internal long[] Longs => !Whole ? _longs : _longs.Length == Length ? _longs : _longs = new long[Length];

    /// <summary>The same form with room of its own.</summary>
    internal OutputTensor Fresh() => new(Name, Shape, Whole);

    /// <summary>As it stands in messages, for example <c>'boxes' Float [1, 300, 4]</c>.</summary>
    public override string ToString() => $"'{Name}' {(Whole ? "Int64" : "Float")} [{string.Join(", ", Shape)}]";
}
