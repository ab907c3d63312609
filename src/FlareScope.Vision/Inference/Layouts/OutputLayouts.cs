namespace FlareScope.Vision.Inference.Layouts;

/// <summary>Every layout there is.</summary>
internal static class OutputLayouts
{
    // In the order in which they are tried on a model that does not tell.
    private static readonly IOutputLayout[] All = [new YoloxGridDecoder(), new Yolov8Decoder(), new DetrBoxesDecoder(), new DetrLogitsDecoder()];

    /// <summary>Names of all, for messages.</summary>
    internal static string Names { get; } = string.Join(", ", All.Select(layout => layout.Name));

    /// <summary>The layout of a name; null when there is none.</summary>
    internal static IOutputLayout? Find(string name) => Array.Find(All, layout => layout.Name == name);

    /// <summary>The first layout that the outputs fit; null when none does.</summary>
    internal static IOutputLayout? Guess(IReadOnlyList<OutputTensor> outputs, int inputWidth, int inputHeight) =>
        Array.Find(All, layout => layout.Classes(outputs, inputWidth, inputHeight) is not null);
}
