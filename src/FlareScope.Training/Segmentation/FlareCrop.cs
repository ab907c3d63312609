using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>The surroundings of one flare in a picture, with its truth, kept small enough to hold thousands in memory.</summary>
/// <param name="Source">The collection the picture came from.</param>
/// <param name="Colours">Opaque RGBA pixels.</param>
/// <param name="Truth">The flare's flame as coverage (alpha), of the same size; flame of neighbours is left out.</param>
/// <param name="Boxes">The flare's flame boxes in pixels of <paramref name="Colours"/>.</param>
internal sealed record FlareCrop(string Source, SKBitmap Colours, SKBitmap Truth, IReadOnlyList<PixelBox> Boxes);
