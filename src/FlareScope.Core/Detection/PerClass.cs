namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>One value for each detection class.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Flame">For <see cref="DetectionClass.Flame"/>.</param>
/// <param name="Smoke">For <see cref="DetectionClass.Smoke"/>.</param>
public sealed record PerClass<T>(T Flame, T Smoke)
{
    /// <summary>The value of a class.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The class is not one of the enumeration.</exception>
    public T this[DetectionClass detectionClass] => detectionClass switch
    {
        DetectionClass.Flame => Flame,
        DetectionClass.Smoke => Smoke,
        _ => throw new ArgumentOutOfRangeException(nameof(detectionClass), detectionClass, "Not a detection class."),
    };

    /// <summary>Makes a value for each class.</summary>
    internal static PerClass<T> From(Func<DetectionClass, T> make) => new(make(DetectionClass.Flame), make(DetectionClass.Smoke));
}
