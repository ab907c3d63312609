using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FlareScope.EndToEnd;

/// <summary>Does in Debian's Chromium what a person does: drop a picture, draw the scale, read the volume.</summary>
public sealed partial class BrowserTests
{
    private static readonly string[] BrowserPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static LocatorAssertionsToContainTextOptions Patient { get; } = new() { Timeout = 60_000 };

    [Fact]
    public async Task Page_PictureDroppedAndScaleDrawn_ShowsAVolumeWithItsInterval()
    {
        var browserPath = BrowserPlaces.FirstOrDefault(File.Exists);
        Assert.SkipWhen(browserPath is null, "No Chromium is installed; on Debian: apt-get install chromium.");
        var cancel = TestContext.Current.CancellationToken;
        using var pictures = new TemporaryFolder();
        var made = await FlareScopeProcess.RunAsync("simulate", "--seed", "12", "--light", "day", "--size", "960x540", "--out", pictures.FullPath);
        Assert.Equal(0, made.ExitCode);
        var picture = Directory.GetFiles(pictures.FullPath, "*.jpg").Single();

        await using var server = await ServedFlareScope.StartAsync(cancel);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = browserPath,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 1000 }, Locale = "en-GB" });
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync(new Uri(server.Address, "?lang=en").ToString());

        // Drop the picture: without a scale there is an index and no volume.
        await page.Locator("#file").SetInputFilesAsync(picture);
        var flares = page.Locator("#flares");
        await Assertions.Expect(flares).ToContainTextAsync("No scale", new() { IgnoreCase = true, Timeout = 60_000 });
        Assert.DoesNotMatch(Volume(), await flares.InnerTextAsync());

        // Draw a line over the picture and type its metres.
        await page.Locator("label:has(input[name=scale-mode][value=line])").ClickAsync();
        await page.Locator("#line-draw").ClickAsync();
        var stage = page.Locator("#stage");
        await stage.ScrollIntoViewIfNeededAsync();
        var size = await stage.BoundingBoxAsync() ?? throw new InvalidOperationException("The picture is not shown.");
        await stage.HoverAsync(new() { Position = new() { X = size.Width * 0.25f, Y = size.Height * 0.85f } });
        await page.Mouse.DownAsync();
        await stage.HoverAsync(new() { Position = new() { X = size.Width * 0.55f, Y = size.Height * 0.85f } });
        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Locator("#line-told")).ToContainTextAsync("px", Patient);
        await page.Locator("#line-metres").FillAsync("30");
        await page.Locator("#line-metres").BlurAsync();

        await Assertions.Expect(flares).ToContainTextAsync("thousand m³/day", Patient);
        var read = Volume().Match(await flares.InnerTextAsync());
        Assert.True(read.Success, "A volume with its interval is shown.");
        Assert.True(double.Parse(read.Groups["volume"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) > 0);
        await Screenshots.SaveAsync(page, server.Address);
    }

    [GeneratedRegex(@"(?<volume>\d[\d,.]*)\s*thousand m³/day", RegexOptions.CultureInvariant)]
    private static partial Regex Volume();
}
