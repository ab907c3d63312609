namespace FlareScope.Vision.Inference;

/// <summary>Where the picture lies in the detector's input.</summary>
internal enum Placement
{
    /// <summary>Aspect kept, at the top left, the rest padded.</summary>
    TopLeft,

    /// <summary>Aspect kept, in the middle, both sides padded alike.</summary>
    Centre,

    /// <summary>Stretched over the whole input.</summary>
    Stretch,
}

/// <summary>How a level 0..255 becomes a value of one plane: level × <paramref name="Scale"/> + <paramref name="Offset"/>.</summary>
internal readonly record struct PlaneForm(float Scale, float Offset);

/// <summary>A <see cref="ModelInput"/> ready for <see cref="Letterbox"/>.</summary>
/// <param name="RedFirst">Whether the planes are red, green, blue; else blue, green, red.</param>
/// <param name="Placement">Where the picture lies.</param>
/// <param name="Pad">Grey level of the padding, 0..255, before the planes' form is applied.</param>
/// <param name="Planes">The form of each plane, in the order of the planes.</param>
internal sealed record InputForm(bool RedFirst, Placement Placement, byte Pad, PlaneForm[] Planes)
{
    /// <summary>As YOLOX wants it: blue, green, red, 0..255, top left, padded with 114.</summary>
    internal static InputForm Yolox { get; } = new(false, Placement.TopLeft, Letterbox.Pad, [new(1, 0), new(1, 0), new(1, 0)]);
}
