using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Nightfire;

/// <summary>
/// Reads every look at every site: CSV <c>site,timeUtc,cloudy</c> (or <c>date</c>; or <c>clear</c>, or <c>cloud_mask</c>), or what
/// <c>satellite watch</c> stores (<c>looks.jsonl</c>, told by its first character).
/// </summary>
public static class LookTable
{
    /// <summary>Reads the table.</summary>
    /// <param name="path">CSV, plain or gzip, or JSON lines.</param>
    /// <returns>Looks by site id.</returns>
    /// <exception cref="Core.UserInputException">The file is missing or broken, lacks a column, or has an unreadable time or flag.</exception>
    public static ILookup<string, SiteLook> Read(string path) =>
        (WatchedLooks.Are(path) ? WatchedLooks.Read(path) : Rows(path)).ToLookup(look => look.SiteId, StringComparer.Ordinal);

    private static IEnumerable<SiteLook> Rows(string path)
    {
        using var table = CsvTable.Open(path);
        var site = table.Require("site", "site_id", "id", "flare_id");
        var time = table.Require("timeUtc", "date", "date_mscan");
        var clear = table.Find("clear");
        var cloudy = clear ?? table.Require("cloudy", "cloud_mask", "clear");
        while (table.Next())
        {
            var (at, dateOnly) = NightfireTime.Parse(table.Field(time));
            if (at is null)
                throw table.Wrong("look-bad-time", time, "a time such as 2024-03-01T22:15:00Z or a date");
            if (table.Text(site) is not { } id)
                throw table.Wrong("look-no-site", site, "the id of a site");
            var flag = table.Number(cloudy);
            yield return new(id, at.Value, dateOnly, flag is null or 999999 ? null : flag != 0 == clear is not null);
        }
    }
}
