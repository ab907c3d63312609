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
        await AssertEvidenceAsync(page, stage);
        await AssertLayersAsync(page);
        Assert.Equal("brand new code", await page.EvaluateAsync<string>("async () => (await import('/js/texts.js')).named('warning', 'brand-new-code')"));
        await GiveCalibrationAsync(page, pictures["calibration.json"], pictures["points.csv"]);
        await Assertions.Expect(flares).ToContainTextAsync("Tier 3", Patient);
        var asked = page.Url;
        await Screenshots.SaveAsync(page, server.Address);

        await page.GotoAsync(asked);
        await page.Locator("#calibration-remove").ClickAsync();
        await Assertions.Expect(flares).ToContainTextAsync("Tier 2", Patient);
    }

    /// <summary>Calibrates on eight metered points about the flame shown, and gives the page the file.</summary>
    private static async Task GiveCalibrationAsync(IPage page, string calibration, string points)
    {
        var area = await page.EvaluateAsync<double>(
            "async () => (await (await fetch('/api/v1/analyses/' + new URLSearchParams(location.search).get('id'))).json()).flares[0].flame.areaM2");
        var rows = Enumerable.Range(0, 8).Select(day => string.Create(
            CultureInfo.InvariantCulture, $"2026-03-{day + 1:00}T10:00:00Z,{2 * area * (0.6 + (0.2 * day)):0.000},{area * (0.6 + (0.2 * day)):0.000},,,,"));
        await File.WriteAllLinesAsync(points, ["timeUtc,flowKm3Day20C,areaM2,lengthM,windMS,opacityPercent,night", .. rows], TestContext.Current.CancellationToken);
        var made = await FlareScopeProcess.RunAsync("calibrate", points, "--out", calibration);
        Assert.Equal(0, made.ExitCode);
        await page.Locator("#calibration-file").SetInputFilesAsync(calibration);
    }

    /// <summary>The pixel under the pointer tells its light and whether it is flame; keys move it by one pixel.</summary>
    private static async Task AssertEvidenceAsync(IPage page, ILocator stage)
    {
        await page.Locator("#stage-flare").ClickAsync();
        var facts = page.Locator("#probe-facts");
        // The middle of the flame's outline, as it is drawn.
        var middle = await page.EvaluateAsync<float[]>(
            "() => { const line = document.querySelector('.centre-line'); const p = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM()); return [p.x, p.y]; }");
        await page.Mouse.MoveAsync(middle[0], middle[1]);
        await Assertions.Expect(facts).ToContainTextAsync("inside flare 1", Patient);
        await Assertions.Expect(facts).ToContainTextAsync("from its foot", Patient);
        Assert.InRange(Luminance(await facts.InnerTextAsync()), 0.05, 1);

        await stage.FocusAsync();
        await page.Keyboard.PressAsync("p");
        var before = await Column(facts);
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(before + 1, await Column(facts));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#probe")).ToBeHiddenAsync();
    }

    private static async Task AssertLayersAsync(IPage page)
    {
        var outline = page.Locator("#stage-overlay .contour").First;
        await page.Locator("[data-layer=contour]").ClickAsync();
        await Assertions.Expect(outline).ToBeHiddenAsync();
        await page.Locator("[data-layer=contour]").ClickAsync();
        await Assertions.Expect(outline).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#ruler")).ToContainTextAsync("m", Patient);
    }

    private static double Luminance(string facts) =>
        double.Parse(LinearLuminance().Match(facts).Groups["value"].Value, CultureInfo.InvariantCulture);

    private static async Task<int> Column(ILocator facts) => int.Parse(
        PixelColumn().Match(await facts.InnerTextAsync()).Groups["x"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"linear luminance\s*(?<value>[\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex LinearLuminance();

    [GeneratedRegex(@"Pixel (?<x>[\d,]+);", RegexOptions.CultureInvariant)]
    private static partial Regex PixelColumn();

    [GeneratedRegex(@"(?<volume>\d[\d,.]*)\s*thousand m³/day", RegexOptions.CultureInvariant)]
    private static partial Regex Volume();
}
