namespace FlareScope.Datasets.Formats;

/// <summary>One thing that is wrong, or worth knowing, in a data set.</summary>
/// <param name="Code">Stable kebab-case code.</param>
/// <param name="File">File below the data set, with forward slashes.</param>
/// <param name="Line">Line of that file, from 1; null when the whole file is meant or it has no lines.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record DatasetFault(string Code, string File, int? Line, string What, string Mend)
{
    /// <summary>False for what is only worth knowing; true spoils training or scores.</summary>
    public bool Matters { get; init; } = true;

    /// <summary>The one line that people read.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Code}: {File}{(Line is { } line ? FormattableString.Invariant($", line {line}") : "")}: {What}; {Mend}.").ReplaceLineEndings(" ");
}
