using FlareScope.Core;

namespace FlareScope.Datasets.Splits;

/// <summary>Writes a split as lists of pictures; the pictures stay where they are.</summary>
public static class SplitLists
{
    /// <summary>Writes <c>NAME.txt</c> for each split.</summary>
    /// <param name="plan">The split.</param>
    /// <param name="folder">Folder of the lists, made when it is not there.</param>
    /// <param name="overwrite">Whether lists that are there may be replaced.</param>
    /// <exception cref="UserInputException"><c>split-exists</c>: a list is there already.</exception>
    public static void Write(SplitPlan plan, string folder, bool overwrite)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var files = plan.Splits.Select(name => Path.Combine(folder, name + ".txt")).ToList();
        if (!overwrite && files.Find(File.Exists) is { } present)
            throw new UserInputException("split-exists", $"{present}: is there already, and scores of another split cannot be compared; name another folder or add --overwrite.");
        Directory.CreateDirectory(folder);
        for (var i = 0; i < files.Count; i++)
            File.WriteAllText(files[i], string.Concat(plan.Lists[i].Select(path => path + "\n")));
    }
}
