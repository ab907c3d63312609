using Microsoft.Playwright;

namespace FlareScope.EndToEnd;

/// <summary>Pictures of the page for people to judge; written only when FLARESCOPE_SCREENSHOTS names a folder.</summary>
internal static class Screenshots
{
    private static readonly (string Language, int Width)[] Views = [("en", 1280), ("ru", 1280), ("en", 390), ("ru", 390)];

    /// <summary>Saves the start page and the open analysis in both languages, wide and narrow.</summary>
    public static async Task SaveAsync(IPage page, Uri address)
    {
        if (Environment.GetEnvironmentVariable("FLARESCOPE_SCREENSHOTS") is not { Length: > 0 } folder)
            return;
        Directory.CreateDirectory(folder);
        var record = new Uri(page.Url).Query;
        var id = System.Web.HttpUtility.ParseQueryString(record)["id"];
        foreach (var (language, width) in Views)
        {
            await page.SetViewportSizeAsync(width, width > 600 ? 1000 : 844);
            await page.GotoAsync(new Uri(address, $"?lang={language}").ToString());
            await page.WaitForTimeoutAsync(14_000); // several demo frames, so that the chart has a line
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"start.{language}.{width}.png"), FullPage = true });
            if (id is null)
                continue;
            await page.GotoAsync(new Uri(address, $"?lang={language}&id={id}").ToString());
            await page.WaitForTimeoutAsync(4_000);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"analysis.{language}.{width}.png"), FullPage = true });
        }
    }
}
