using FlareScope.Core;

namespace FlareScope.Datasets.Splits;

/// <summary>Writes a split as lists of pictures; the pictures stay where they are.</summary>
public static class SplitLists
{
    /// <summary>Refuses to replace lists unasked; called before the pictures are looked at, which takes long.</summary>
    /// <param name="names">Names of the splits.</param>
    /// <param name="folder">Folder of the lists.</param>
    /// <param name="overwrite">Whether lists that are there may be replaced.</param>
    /// <exception cref="UserInputException"><c>split-exists</c>: a list is there already.</exception>
    public static void EnsureFree(IReadOnlyList<string> names, string folder, bool overwrite)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (!overwrite && names.Select(n => PathOf(folder, n)).FirstOrDefault(File.Exists) is { } present)
            throw new UserInputException("split-exists", $"{present}: is there already, and scores of another split cannot be compared; name another folder or add --overwrite.");
    }

    /// <summary>Writes <c>NAME.txt</c> for each split.</summary>
    /// <param name="plan">The split.</param>
    /// <param name="folder">Folder of the lists, made when it is not there.</param>
    public static void Write(SplitPlan plan, string folder)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Directory.CreateDirectory(folder);
        for (var i = 0; i < plan.Splits.Count; i++)
            File.WriteAllText(PathOf(folder, plan.Splits[i]), string.Concat(plan.Lists[i].Select(path => path + "\n")));
    }

    private static string PathOf(string folder, string name) => Path.Combine(folder, name + ".txt");
}
