namespace FlareScope.Datasets.Conversion;

/// <summary>Gives every picture of the new data set a name of its own, different also without the extension: labels are named after it.</summary>
internal sealed class NameBook
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Pictures that could not keep their name.</summary>
    internal int Renamed { get; private set; }

    /// <summary>The name itself while it is free, else with a number.</summary>
    internal string Give(string name)
    {
        var stem = Path.ChangeExtension(name, null);
        var given = stem;
        for (var number = 2; !_taken.Add(given); number++)
            given = FormattableString.Invariant($"{stem}-{number}");
        Renamed += given == stem ? 0 : 1;
        return given + Path.GetExtension(name);
    }
}
