using FlareScope.Vision.Flames;

namespace FlareScope.Vision;

/// <summary>A flare of one picture, in pixels.</summary>
/// <param name="Group">Its boxes.</param>
/// <param name="Region">Its flame; null without one.</param>
internal sealed record FoundFlare(FlareGroup Group, FlameRegion? Region);
