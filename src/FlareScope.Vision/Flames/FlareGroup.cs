using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Flames;

/// <summary>The boxes of one flare.</summary>
/// <param name="Flames">Flame boxes; none for smoke without flame.</param>
/// <param name="Smokes">Smoke boxes.</param>
public sealed record FlareGroup(IReadOnlyList<Detection> Flames, IReadOnlyList<Detection> Smokes)
{
    /// <summary>All boxes, flames first.</summary>
    public IReadOnlyList<Detection> Detections => [.. Flames, .. Smokes];
}
