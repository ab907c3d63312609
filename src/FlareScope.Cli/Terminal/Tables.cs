using Spectre.Console;

namespace FlareScope.Cli.Terminal;

/// <summary>Tables as this program draws them.</summary>
internal static class Tables
{
    /// <summary>An empty table; every column but the last keeps to one line.</summary>
    /// <param name="columns">Titles.</param>
    public static Table New(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(columns);
        foreach (var column in table.Columns.SkipLast(1))
            column.NoWrap();
        return table;
    }
}
