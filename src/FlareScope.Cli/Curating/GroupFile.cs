using FlareScope.Core;
using Sylvan.Data.Csv;

namespace FlareScope.Cli.Curating;

/// <summary>A CSV that says which pictures belong together: columns <c>file</c> and <c>group</c>, others are not read.</summary>
internal static class GroupFile
{
    /// <summary>Takes <c>manifest.csv</c> of the data set when it is there.</summary>
    internal const string Auto = "auto";

    private const string File = "file";
    private const string Group = "group";
    private const string Manifest = "manifest.csv";

    /// <summary>The group of each picture.</summary>
    /// <param name="root">Folder of the data set.</param>
    /// <param name="value">Value of <c>--by-group</c>.</param>
    /// <param name="pictures">Paths of the pictures below the folder.</param>
    /// <exception cref="UserInputException"><c>file-missing</c>, <c>groups-invalid</c>: not that CSV, or none of the pictures in it.</exception>
    internal static Func<string, string?> For(string root, string value, IEnumerable<string> pictures)
    {
        var path = value == Auto ? Path.Combine(root, Manifest) : value;
        if (!System.IO.File.Exists(path))
        {
            return value == Auto
                ? static _ => null
                : throw new UserInputException("file-missing", $"'{value}' does not exist; name a CSV with the columns {File} and {Group}, or auto.");
        }

        var groups = Read(path);
        return value == Auto || pictures.Any(groups.ContainsKey)
            ? groups.GetValueOrDefault
            : throw new UserInputException("groups-invalid", $"{path}: names none of the pictures; the column {File} holds paths below {root}.");
    }

    private static Dictionary<string, string> Read(string path)
    {
        try
        {
            using var csv = CsvDataReader.Create(path, new CsvDataReaderOptions { HeaderComparer = StringComparer.OrdinalIgnoreCase });
            var header = Enumerable.Range(0, csv.FieldCount).Select(csv.GetName).ToList();
            var (file, group) = (header.FindIndex(Is(File)), header.FindIndex(Is(Group)));
            if (file < 0 || group < 0)
                throw new UserInputException("groups-invalid", $"{path}: needs the columns {File} and {Group} in its first line.");
            var groups = new Dictionary<string, string>(StringComparer.Ordinal);
            while (csv.Read())
                groups[csv.GetString(file).Replace('\\', '/')] = csv.GetString(group);
            return groups;
        }
        catch (CsvFormatException wrong)
        {
            throw new UserInputException("groups-invalid", $"{path}, row {wrong.RowNumber}: {wrong.Message}", wrong);
        }

        static Predicate<string> Is(string name) => column => column.Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
