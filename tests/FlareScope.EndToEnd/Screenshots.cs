using Microsoft.Playwright;

namespace FlareScope.EndToEnd;

/// <summary>Pictures of the page for people to judge; written only when FLARESCOPE_SCREENSHOTS names a folder.</summary>
internal static class Screenshots
{
    private static readonly (string Language, int Width)[] Views = [("en", 1280), ("ru", 1280), ("en", 390), ("ru", 390)];

    /// <summary>Saves the start page, the open analysis and a smoking sample in both languages, wide and narrow, and one view in the dark.</summary>
    public static async Task SaveAsync(IPage page, Uri address)
    {
        if (Environment.GetEnvironmentVariable("FLARESCOPE_SCREENSHOTS") is not { Length: > 0 } folder)
            return;
        Directory.CreateDirectory(folder);
        var open = IdOf(page);
        var smoking = await OpenSmokingAsync(page, address);
        foreach (var (language, width) in Views)
        {
            await page.SetViewportSizeAsync(width, width > 600 ? 1000 : 844);
            await page.GotoAsync(new Uri(address, $"?lang={language}").ToString());
            await page.WaitForTimeoutAsync(14_000); // several demo frames, so that the chart has a line
            await ShootAsync($"start.{language}.{width}");
            foreach (var (name, id) in new[] { ("analysis", open), ("smoking", smoking) })
                if (id is not null)
                    await ShootRecordAsync(name, id, language, width);
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(1280, 1000);
        await ShootRecordAsync("dark", smoking ?? open!, "en", 1280);

        async Task ShootRecordAsync(string name, string id, string language, int width)
        {
            await page.GotoAsync(new Uri(address, $"?lang={language}&id={id}").ToString());
            await page.WaitForTimeoutAsync(3_000);
            await page.Locator("#stage-flare").ClickAsync();
            await page.Locator("#stage-pixels").ClickAsync();
            await page.WaitForTimeoutAsync(1_500);
            await ShootAsync($"{name}.{language}.{width}");
        }

        Task ShootAsync(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }

    /// <summary>Opens the sample with smoke, when there is one.</summary>
    private static async Task<string?> OpenSmokingAsync(IPage page, Uri address)
    {
        await page.GotoAsync(new Uri(address, "?lang=en").ToString());
        await page.WaitForTimeoutAsync(6_000);
        var sample = page.Locator(".sample:has-text('smoking')").First;
        if (await sample.CountAsync() == 0)
            return null;
        await sample.ClickAsync();
        await Assertions.Expect(page.Locator("#flares .card").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        return IdOf(page);
    }

    private static string? IdOf(IPage page) => System.Web.HttpUtility.ParseQueryString(new Uri(page.Url).Query)["id"];
}
