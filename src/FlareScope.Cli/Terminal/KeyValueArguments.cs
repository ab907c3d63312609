namespace FlareScope.Cli.Terminal;

/// <summary>Accepts the <c>key=value</c> form that users of YOLO tools know: <c>source=pictures conf=0.4</c>.</summary>
public static class KeyValueArguments
{
    private static readonly HashSet<string> Keys = new(StringComparer.OrdinalIgnoreCase) { "source", "model", "conf", "iou", "imgsz" };

    /// <summary>Turns <c>key=value</c> words into <c>--key value</c>; everything else passes unchanged.</summary>
    /// <param name="arguments">The words of the call.</param>
    /// <returns>The words to parse.</returns>
    public static string[] Expand(IEnumerable<string> arguments) =>
        arguments.SelectMany(word =>
        {
            var at = word.IndexOf('=', StringComparison.Ordinal);
            return at > 0 && Keys.Contains(word[..at])
                ? [$"--{word[..at].ToLowerInvariant()}", word[(at + 1)..]]
                : new[] { word };
        }).ToArray();
}
