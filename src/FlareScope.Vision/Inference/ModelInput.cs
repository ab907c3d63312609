namespace FlareScope.Vision.Inference;

/// <summary>How a model wants its input; only the form that <see cref="Letterbox"/> makes is understood.</summary>
public sealed record ModelInput
{
    /// <summary>Width, px, a multiple of 32.</summary>
    public required int Width { get; init; }

    /// <summary>Height, px, a multiple of 32.</summary>
    public required int Height { get; init; }

    /// <summary>Order of the planes: <c>BGR</c>.</summary>
    public string Channels { get; init; } = "BGR";

    /// <summary>Range of the values: <c>0..255</c>.</summary>
    public string Range { get; init; } = "0..255";

    /// <summary>Where the picture lies: <c>top-left</c>.</summary>
    public string Letterbox { get; init; } = "top-left";

    /// <summary>Grey level of the padding: 114.</summary>
    public int Pad { get; init; } = Inference.Letterbox.Pad;

    internal void Check(string name)
    {
        if (Width is < 32 or > 4096 || Height is < 32 or > 4096 || Width % 32 != 0 || Height % 32 != 0)
            throw ModelManifest.Invalid(name, $"input {Width} x {Height} px is not a multiple of 32 between 32 and 4096");
        if (Channels != "BGR" || Range != "0..255" || Letterbox != "top-left" || Pad != Inference.Letterbox.Pad)
        {
            throw ModelManifest.Invalid(
                name, $"input form {Channels} {Range} {Letterbox} pad {Pad} is not BGR 0..255 top-left pad 114");
        }
    }
}
