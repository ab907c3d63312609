using FlareScope.Cli.Terminal;
using FlareScope.Core;
using Sylvan.Data.Csv;

namespace FlareScope.Cli.Totalling;

/// <summary>A file <c>name,timeUtc</c>: when pictures were taken, or videos began, that do not say so themselves.</summary>
internal static class TimesFile
{
    /// <summary>Reads it.</summary>
    /// <exception cref="UserInputException"><c>file-missing</c>, <c>file-too-large</c> or <c>times-bad-line</c>.</exception>
    public static Dictionary<string, DateTimeOffset> Read(string path)
    {
        var name = Path.GetFileName(path);
        var times = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        using var text = new StringReader(InputFile.ReadText(path));
        try
        {
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { HeaderComparer = StringComparer.OrdinalIgnoreCase });
            if (csv.FieldCount < 2 || csv.GetName(0) != "name" || csv.GetName(1) != "timeUtc")
                throw Bad(name, 1, "the header is not name,timeUtc");
            for (var line = 2; csv.Read(); line++)
            {
                var (picture, time) = (csv.GetString(0).Trim(), csv.RowFieldCount > 1 ? csv.GetString(1).Trim() : "");
                if (!UtcTime.TryParse(time, out var at))
                    throw Bad(name, line, $"'{time}' is no time such as 2026-11-01T12:00:00Z");
                if (!times.TryAdd(picture, at))
                    throw Bad(name, line, $"'{picture}' stands there twice");
            }
        }
        catch (CsvFormatException wrong)
        {
            throw Bad(name, wrong.RowNumber, wrong.Message.TrimEnd('.'), wrong);
        }

        return times;
    }

    private static UserInputException Bad(string name, int line, string why, Exception? inner = null) =>
        new("times-bad-line", $"{name}, line {line}: {why}.", inner);
}
