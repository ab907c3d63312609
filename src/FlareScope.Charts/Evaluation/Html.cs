using System.Net;
using System.Text;

namespace FlareScope.Charts.Evaluation;

/// <summary>Collects a page; every text is escaped, only <see cref="Raw"/> takes markup.</summary>
internal sealed class Html
{
    private readonly StringBuilder _page = new();

    internal static string Escape(string text) => WebUtility.HtmlEncode(text);

    internal Html Raw(string markup)
    {
        _page.Append(markup).Append('\n');
        return this;
    }

    internal Html Element(string name, string text, string? cssClass = null) =>
        Raw($"<{name}{(cssClass is null ? "" : $" class=\"{cssClass}\"")}>{Escape(text)}</{name}>");

    /// <summary>A chart that follows the page's light or dark colours.</summary>
    internal Html Chart(EvaluationChart chart, string alternative) => Raw(
        $"<figure class=\"chart\"><figcaption>{Escape(chart.Title)}</figcaption><picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"{Data(chart.Dark, "png")}\">"
        + $"<img alt=\"{Escape(alternative)}\" src=\"{Data(chart.Light, "png")}\" width=\"540\" height=\"460\"></picture></figure>");

    /// <summary>
    /// A table: the first cell of a row is its name. On a narrow screen each row becomes a block of its own in which every figure carries
    /// its column's name.
    /// </summary>
    /// <param name="columns">Titles of the columns, the first one over the names.</param>
    /// <param name="rows">Cells as (figure, interval or remark).</param>
    internal Html Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<(string Figure, string Remark)>> rows)
    {
        _page.Append("<table><thead><tr>");
        foreach (var column in columns)
            _page.Append("<th scope=\"col\">").Append(Escape(column)).Append("</th>");
        _page.Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            _page.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                var remark = row[i].Remark.Length == 0 ? "" : $" <small>{Escape(row[i].Remark)}</small>";
                _page.Append(i == 0
                    ? $"<th scope=\"row\">{Escape(row[i].Figure)}{remark}</th>"
                    : $"<td data-name=\"{Escape(columns[i])}\"><b>{Escape(row[i].Figure)}</b>{remark}</td>");
            }

            _page.Append("</tr>\n");
        }

        return Raw("</tbody></table>");
    }

    internal static string Data(byte[] picture, string kind) => $"data:image/{kind};base64,{Convert.ToBase64String(picture)}";

    /// <inheritdoc/>
    public override string ToString() => _page.ToString();
}
