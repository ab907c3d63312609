using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>A way to tell a flare's flame pixels.</summary>
internal interface IFlameOutliner
{
    /// <summary>Its name in the comparison.</summary>
    string Name { get; }

    /// <summary>Marks the flame of one flare.</summary>
    /// <param name="picture">Upright RGBA picture.</param>
    /// <param name="flare">The flare's boxes and those of its neighbours.</param>
    /// <param name="found">One byte a pixel, row by row; flame is set to 1, the rest stays as it is.</param>
    void Outline(SKBitmap picture, LabelledFlare flare, byte[] found);
}
