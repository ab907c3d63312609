namespace FlareScope.Simulation.Rendering;

/// <summary>
/// Colour and brightness of luminous soot: Planck's law times a thin-soot emissivity ∝ λ^-1.39 (Hottel and Broughton; science
/// notes, ground.md section 3), seen through the CIE 1931 observer (Wyman, Sloan and Shirley 2013, single-lobe fits) as linear sRGB.
/// </summary>
internal static class SootColour
{
    /// <summary>Soot temperature whose luminance counts as 1, K.</summary>
    public const float ReferenceK = 1850;

    private const float LowestK = 1200;
    private const float StepK = 5;
    private static readonly LinearColour[] Table = Build();

    /// <summary>Linear sRGB of soot, luminance 1 at <see cref="ReferenceK"/>.</summary>
    /// <param name="kelvin">Temperature, 1200 to 2200 K; outside it is held at the end.</param>
    public static LinearColour At(float kelvin)
    {
        var place = Math.Clamp((kelvin - LowestK) / StepK, 0, Table.Length - 1.001f);
        var index = (int)place;
        return LinearColour.Mix(Table[index], Table[index + 1], place - index);
    }

    private static LinearColour[] Build()
    {
        var reference = Emission(ReferenceK).Luminance;
        var table = new LinearColour[202];
        for (var i = 0; i < table.Length; i++)
            table[i] = Emission(LowestK + (StepK * i)) * (1 / reference);
        return table;
    }

    private static LinearColour Emission(double kelvin)
    {
        double x = 0, y = 0, z = 0;
        for (var nm = 390.0; nm <= 780; nm += 5)
        {
            var radiance = Math.Pow(nm / 600, -5 - 1.39) * 1e10 * Math.Exp(-1.4388e7 / (nm * kelvin));
            x += radiance * ((1.065 * Lobe((nm - 595.8) / 33.33)) + (0.366 * Lobe((nm - 446.8) / 19.44)));
            y += radiance * 1.014 * Lobe((Math.Log(nm) - Math.Log(556.3)) / 0.075);
            z += radiance * 1.839 * Lobe((Math.Log(nm) - Math.Log(449.8)) / 0.051);
        }

        // XYZ (D65) to linear sRGB; saturated orange lies just outside the gamut, where a camera gives no negative light.
        return new LinearColour(
            (float)Math.Max(0, (3.2406 * x) - (1.5372 * y) - (0.4986 * z)),
            (float)Math.Max(0, (-0.9689 * x) + (1.8758 * y) + (0.0415 * z)),
            (float)Math.Max(0, (0.0557 * x) - (0.2040 * y) + (1.0570 * z)));
    }

    private static double Lobe(double t) => Math.Exp(-0.5 * t * t);
}
