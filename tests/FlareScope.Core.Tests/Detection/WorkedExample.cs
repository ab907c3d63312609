namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Detection;
using static Boxes;

/// <summary>The set of the worked example in docs/method/detector-evaluation.md.</summary>
internal static class WorkedExample
{
    internal static EvaluatedImage[] Images { get; } =
    [
        Image([Truth(0), Truth(1), Truth(2)], Found(0, .95, 90), Found(1, .90, 60), Found(9, .30)) with { Name = "one" },
        Image([Truth(0), Truth(1)], Found(0, .60)) with { Name = "two" },
        Image([], Found(0, .80)) with { Name = "three" },
        Image([]) with { Name = "four" },
    ];
}
