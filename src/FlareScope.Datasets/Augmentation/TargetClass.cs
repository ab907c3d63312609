namespace FlareScope.Datasets.Augmentation;

/// <summary>
/// What a detector is taught to tell apart. The first two are what it finds in service
/// (<see cref="Core.Analysis.DetectionClass"/>); fire-like things are taught beside them and left out of the exported model.
/// </summary>
public enum TargetClass
{
    /// <summary>A flame.</summary>
    Flame = 0,

    /// <summary>Smoke.</summary>
    Smoke = 1,

    /// <summary>What is taken for fire and is none: lamps, reflections, red and orange things.</summary>
    FireLike = 2,
}
