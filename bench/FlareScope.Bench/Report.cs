using System.Globalization;
using System.Text;

namespace FlareScope.Bench;

/// <summary>Writes timings as Markdown, which reads as well on a terminal.</summary>
internal static class Report
{
    /// <summary>The whole report.</summary>
    internal static string Write(string machine, string setting, string? note, string date, IEnumerable<BenchTable> tables)
    {
        var text = new StringBuilder();
        text.Append("# Timings\n\n");
        text.Append("Written by `dotnet run --project bench/FlareScope.Bench -c Release`; wall clock, warm, one picture after the other.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Machine: {machine}\n- Setting: {setting}\n- Date: {date}\n");
        if (note is not null)
            text.Append(CultureInfo.InvariantCulture, $"- Note: {note}\n");
        foreach (var table in tables)
            text.Append(Table(table));
        return text.ToString();
    }

    /// <summary>One section of the report.</summary>
    internal static string Table(BenchTable table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n## {table.Title}\n\n| stage | median, ms | P95, ms |\n|---|---:|---:|\n");
        foreach (var row in table.Rows)
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.Median:0.00} | {row.P95:0.00} |\n");
        return text.ToString();
    }

    /// <summary>bench/REPORT.md of the checkout that the program stands in, else REPORT.md in the working folder.</summary>
    internal static string DefaultPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FlareScope.slnx")))
                return Path.Combine(folder.FullName, "bench", "REPORT.md");
        }

        return "REPORT.md";
    }
}
