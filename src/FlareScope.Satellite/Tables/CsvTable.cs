using System.Globalization;
using FlareScope.Core;
using Sylvan.Data.Csv;
using static System.FormattableString;

namespace FlareScope.Satellite.Tables;

/// <summary>
/// A table with a header, read row by row so that memory stays bounded: plain or gzip (told by the first bytes, not by the
/// name), any line ending, quoted fields, with or without a byte-order mark.
/// </summary>
/// <remarks>Column names are compared without case and without blanks, dots and underscores.</remarks>
public sealed class CsvTable : IDisposable
{
    private const long UnpackedLimitBytes = 16L << 30;
    private const int MaxRecordChars = 1 << 20;
    private const byte GzipMagic1 = 0x1F;
    private const byte GzipMagic2 = 0x8B;

    private readonly CsvDataReader _reader;
    private readonly string[] _keys;

    private CsvTable(string name, CsvDataReader reader)
    {
        Name = name;
        _reader = reader;
        Header = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetName(i).Trim())];
        _keys = [.. Header.Select(Key)];
    }

    /// <summary>File name, for messages.</summary>
    public string Name { get; }

    /// <summary>Column names as written; an unnamed column is empty.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Line of the current row, the header being line 1 (a quoted line break inside a field is not counted).</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Opens a file.</summary>
    /// <exception cref="UserInputException">
    /// <c>file-missing</c>, <c>table-empty</c>, <c>table-is-html</c>, <c>table-broken</c>.
    /// </exception>
    public static CsvTable Open(string path) => Read(SourceFile.Open(path), Path.GetFileName(path));

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The bytes; disposed with the table.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="UserInputException"><c>table-empty</c>, <c>table-is-html</c>, <c>table-broken</c>.</exception>
    public static CsvTable Read(Stream stream, string name)
    {
        var whole = PrefixedStream.Peek(stream, 2, out var start);
        var packed = start is [GzipMagic1, GzipMagic2];
        var text = new StreamReader(packed ? new GzipTable(whole, name, UnpackedLimitBytes) : whole);
        try
        {
            CheckStart(text, name);
            return new(name, CsvDataReader.Create(text, new CsvDataReaderOptions { MaxBufferSize = MaxRecordChars, OwnsReader = true }));
        }
        catch (Exception failure)
        {
            text.Dispose();
            if (Broken(failure, name, 1) is { } wrong)
                throw wrong;
            throw;
        }
    }

    /// <summary>Goes to the next row; blank lines are passed over. Fields that a row leaves out at its end are blank.</summary>
    /// <returns>False after the last row.</returns>
    /// <exception cref="UserInputException">
    /// <c>table-broken</c>: the packed data end early or are damaged, or a quote is never closed; <c>table-cut</c>: the last row
    /// has fewer fields than the header.
    /// </exception>
    public bool Next()
    {
        var cut = _reader.RowFieldCount < _keys.Length && Line > 1;
        do
        {
            Line++;
            try
            {
                if (!_reader.Read())
                    return !cut ? false : throw new UserInputException(
                        "table-cut", Invariant($"'{Name}' ends in the middle of line {Line - 1}: it is cut short; fetch it again."));
            }
            catch (Exception failure) when (Broken(failure, Name, Line) is { } wrong)
            {
                throw wrong;
            }
        }
        while (_reader.RowFieldCount <= 1 && _keys.Length > 1 && _reader.GetFieldSpan(0).IsWhiteSpace());

        return true;
    }

    /// <summary>The first column with one of these names, in the order of the names; null when none is there.</summary>
    public int? Find(params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var at = Array.IndexOf(_keys, Key(name));
            if (at >= 0)
                return at;
        }

        return null;
    }

    /// <summary>As <see cref="Find"/>, for a column that must be there.</summary>
    /// <exception cref="UserInputException"><c>table-column-missing</c>.</exception>
    public int Require(params IReadOnlyList<string> names) => Find(names) ?? throw new UserInputException(
        "table-column-missing",
        $"'{Name}' has no column {string.Join(" or ", names.Take(3))}; it has: {Shorten(string.Join(", ", Header))}.");

    /// <summary>One field of the current row without blanks around it; empty when the column is null.</summary>
    public ReadOnlySpan<char> Field(int? column) => column is { } at && at < _reader.RowFieldCount ? _reader.GetFieldSpan(at).Trim() : default;

    /// <summary>One field as text; null when it is blank or the column is null.</summary>
    public string? Text(int? column) => Field(column) is { IsEmpty: false } field ? field.ToString() : null;

    /// <summary>One field as a number; null when it is blank, <c>nan</c>, or the column is null.</summary>
    /// <exception cref="UserInputException"><c>table-bad-number</c>: it is no number, or infinite.</exception>
    public double? Number(int? column)
    {
        var field = Field(column);
        if (field.IsEmpty)
            return null;
        if (!double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsInfinity(number))
            throw Wrong("table-bad-number", column!.Value, "a number");
        return double.IsNaN(number) ? null : number;
    }

    /// <summary>A failure that names file, line, column and content.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="column">Column.</param>
    /// <param name="wanted">What should stand there.</param>
    public UserInputException Wrong(string code, int column, string wanted) => new(
        code, Invariant($"'{Name}', line {Line}, column {Header[column]}: '{Shorten(Field(column).ToString())}' is not {wanted}; correct or remove the line."));

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static void CheckStart(StreamReader text, string name)
    {
        while (text.Peek() is var next and >= 0 && char.IsWhiteSpace((char)next))
            _ = text.Read();
        if (text.Peek() < 0)
            throw new UserInputException("table-empty", $"'{name}' is empty; fetch it again.");
        if (text.Peek() == '<')
            throw new UserInputException("table-is-html", $"'{name}' is a web page, not a table: the server probably sent its login page; sign in and fetch it again.");
    }

    /// <summary>What a reader's exception means to a user; null when it is none of the expected ones.</summary>
    private static UserInputException? Broken(Exception failure, string name, int line) => failure switch
    {
        InvalidDataException or EndOfStreamException => new(
            "table-broken", Invariant($"'{name}': the packed data are cut short or damaged near line {line}; fetch it again."), failure),
        CsvFormatException or CsvRecordTooLargeException => new(
            "table-broken", Invariant($"'{name}', line {line}: this is not a table row ({Shorten(failure.Message)}); check that the file is CSV."), failure),
        _ => null,
    };

    private static string Key(string name) =>
        string.Concat(name.Where(c => c is not ('_' or ' ' or '.' or '\uFEFF'))).ToUpperInvariant();

    private static string Shorten(string text) => text.Length <= 120 ? text : text[..120] + "…";
}
