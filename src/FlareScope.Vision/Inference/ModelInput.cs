using System.Text.Json.Serialization;

namespace FlareScope.Vision.Inference;

/// <summary>How a model wants its input: size, order and range of the planes, where the picture lies. <see cref="Letterbox"/> makes it.</summary>
public sealed record ModelInput
{
    /// <summary>Width, px, a multiple of 32.</summary>
    public required int Width { get; init; }

    /// <summary>Height, px, a multiple of 32.</summary>
    public required int Height { get; init; }

    /// <summary>Order of the planes: <c>BGR</c> or <c>RGB</c>.</summary>
    public string Channels { get; init; } = "BGR";

    /// <summary>Range of the values: <c>0..255</c> or <c>0..1</c>.</summary>
    public string Range { get; init; } = "0..255";

    /// <summary>Where the picture lies: <c>top-left</c>, <c>centre</c>, or <c>stretch</c> (over the whole input, aspect lost).</summary>
    public string Letterbox { get; init; } = "top-left";

    /// <summary>Grey level of the padding, 0..255.</summary>
    public int Pad { get; init; } = Inference.Letterbox.Pad;

    /// <summary>Taken off each plane, in the order of <see cref="Channels"/> and the units of <see cref="Range"/>; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<double>? Mean { get; init; }

    /// <summary>Each plane is divided by this after <see cref="Mean"/> is taken off; null for 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<double>? Std { get; init; }

    internal void Check(string name)
    {
        if (Width is < 32 or > 4096 || Height is < 32 or > 4096 || Width % 32 != 0 || Height % 32 != 0)
            throw ModelManifest.Invalid(name, $"input {Width} x {Height} px is not a multiple of 32 between 32 and 4096");
        OneOf(Channels, "channels", ["BGR", "RGB"], name);
        OneOf(Range, "range", ["0..255", "0..1"], name);
        OneOf(Letterbox, "letterbox", ["top-left", "centre", "stretch"], name);
        if (Pad is < 0 or > 255)
            throw ModelManifest.Invalid(name, $"input.pad {Pad} is no grey level from 0 to 255");
        if (Mean is { } mean && (mean.Count != 3 || !mean.All(double.IsFinite)))
            throw ModelManifest.Invalid(name, "input.mean is not three numbers");
        if (Std is { } std && (std.Count != 3 || !std.All(s => double.IsFinite(s) && s > 0)))
            throw ModelManifest.Invalid(name, "input.std is not three numbers above zero");
    }

    /// <summary>The form, checked before.</summary>
    internal InputForm Form()
    {
        var unit = Range == "0..1" ? 1 / 255.0 : 1;
        var planes = new PlaneForm[3];
        for (var i = 0; i < 3; i++)
        {
            var (mean, std) = (Mean?[i] ?? 0, Std?[i] ?? 1);
            planes[i] = new((float)(unit / std), (float)(-mean / std));
        }

        var placement = Letterbox switch { "centre" => Placement.Centre, "stretch" => Placement.Stretch, _ => Placement.TopLeft };
        return new(Channels == "RGB", placement, (byte)Pad, planes);
    }

    private static void OneOf(string value, string field, string[] known, string name)
    {
        if (!known.Contains(value))
            throw ModelManifest.Invalid(name, $"input.{field} '{value}' is unknown; {string.Join(", ", known)} are understood");
    }
}
