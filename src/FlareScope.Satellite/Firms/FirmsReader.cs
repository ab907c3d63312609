using System.Globalization;
using FlareScope.Core;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Firms;

/// <summary>Reads FIRMS tables row by row: VIIRS and MODIS, archive and API, with or without <c>country_id</c> in front.</summary>
/// <remarks>
/// Science notes, satellite.md sections 3 and 6. The API answers a bad key or too many requests with plain text and status
/// 200, so a body is judged by its first line; a header alone means "looked, nothing".
/// </remarks>
public static class FirmsReader
{
    /// <summary>Reads a file; one row is held at a time.</summary>
    /// <param name="path">CSV, plain or gzip.</param>
    /// <exception cref="UserInputException">
    /// While reading: <c>firms-not-csv</c> (the text is the server's refusal), a missing or broken file, a wrong number, date or
    /// position (with its line).
    /// </exception>
    public static IEnumerable<FirmsRecord> Read(string path)
    {
        using var table = CsvTable.Open(path);
        foreach (var row in Read(table))
            yield return row;
    }

    /// <summary>Reads a table that is already open.</summary>
    /// <param name="table">The table; not disposed.</param>
    /// <exception cref="UserInputException">As <see cref="Read(string)"/>.</exception>
    public static IEnumerable<FirmsRecord> Read(CsvTable table)
    {
        if (table.Find("latitude") is not { } latitude || table.Find("acq_date") is not { } date)
        {
            throw new UserInputException(
                "firms-not-csv",
                $"'{table.Name}' is no FIRMS table; it starts with '{string.Join(",", table.Header.Take(4))}': if that is the server's answer, check the key and the request.");
        }

        var columns = new FirmsColumns(table, latitude, date);
        while (table.Next())
            yield return columns.Row(table);
    }

    /// <summary>Reads <c>acq_time</c>: HHMM with its leading zeros lost by spreadsheets ("46" is 00:46), or HH:MM.</summary>
    /// <param name="text">The field.</param>
    /// <param name="time">The time.</param>
    /// <returns>False for anything else.</returns>
    public static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        Span<char> digits = ['0', '0', '0', '0'];
        if (text.Length == 5 && text[2] == ':')
        {
            text[..2].CopyTo(digits);
            text[3..].CopyTo(digits[2..]);
        }
        else if (text.Length is >= 1 and <= 4)
        {
            text.CopyTo(digits[(4 - text.Length)..]);
        }
        else
        {
            return false;
        }

        return TimeOnly.TryParseExact(digits, "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }
}
