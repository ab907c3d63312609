using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Series;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Video;

/// <summary>One flare in one frame, as much of it as a window needs.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Extent">Its size in metres; null without a scale.</param>
/// <param name="Bounds">The box around its flame, px of the frame.</param>
/// <param name="TouchesEdge">Whether it reaches the picture's edge.</param>
/// <param name="Base">Where it begins, px of the first frame of the series.</param>
/// <param name="End">Its far end, px of the first frame.</param>
internal sealed record Sighting(FrameSize Size, FlameExtent? Extent, PixelBox Bounds, bool TouchesEdge, PicturePoint Base, PicturePoint End);
