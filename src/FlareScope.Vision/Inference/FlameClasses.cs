using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference;

/// <summary>What the class names of a model mean to this program.</summary>
internal static class FlameClasses
{
    /// <summary>The class of a name; null for one that is not looked for here.</summary>
    internal static DetectionClass? Of(string name) => name.Trim().ToLowerInvariant() switch
    {
        "flame" or "fire" => DetectionClass.Flame,
        "smoke" => DetectionClass.Smoke,
        _ => null,
    };
}
