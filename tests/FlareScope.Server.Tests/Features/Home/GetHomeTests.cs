using System.Text.RegularExpressions;
using FlareScope.Server.Tests.Support;
using FlareScope.Server.Texts;

namespace FlareScope.Server.Tests.Features.Home;

public sealed partial class GetHomeTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/?lang=ru", null, "ru")]
    [InlineData("/?lang=en", "ru", "en")]
    [InlineData("/", "ru-RU,ru;q=0.9,en;q=0.8", "ru")]
    [InlineData("/", "de,fr;q=0.9", "en")]
    [InlineData("/", "en;q=0.5,ru;q=0.9", "ru")]
    [InlineData("/?lang=xx", "ru", "ru")]
    public async Task Get_Page_SpeaksTheLanguageAskedFor(string path, string? accepted, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted is not null) request.Headers.Add("Accept-Language", accepted);

        var page = await (await server.Client.SendAsync(request, TestContext.Current.CancellationToken)).TextAsync();

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(PageTexts.Of(language)["upload.title"], page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_LanguageInTheQuery_IsRemembered()
    {
        var answer = await server.GetAsync("/?lang=ru");

        Assert.Contains("lang=ru", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EveryFileThePageNames_IsServedFromHere()
    {
        var page = await (await server.GetAsync("/")).TextAsync();
        var files = Files().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.Contains("/js/main.js", files);
        foreach (var file in files) Assert.True((await server.GetAsync(file)).IsSuccessStatusCode, file);
    }

    [Fact]
    public async Task Get_PageAndItsScripts_HaveEveryTextTheyAskFor()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "wwwroot", "js");
        var page = await (await server.GetAsync("/?lang=en")).TextAsync();
        var asked = Directory.GetFiles(root, "*.js").SelectMany(file => AskedTexts().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value);

        Assert.Empty(asked.Except(PageTexts.English.Keys));
        // A key without a text stands on the page as it is.
        var shown = Json().Replace(page, "");
        Assert.DoesNotContain(PageTexts.English.Keys, key => shown.Contains($">{key}<", StringComparison.Ordinal));
        Assert.DoesNotMatch(@">\s*[a-z]+\.[a-z]+(\.[a-z]+)?\s*<", shown);
    }

    [GeneratedRegex("(?:href|src)=\"(/(?:js|css)/[^\"]+|/icon.svg)\"")]
    private static partial Regex Files();

    [GeneratedRegex(@"\bt\('([a-z0-9.-]+)'")]
    private static partial Regex AskedTexts();

    [GeneratedRegex("<script type=\"application/json\".*?</script>", RegexOptions.Singleline)]
    private static partial Regex Json();
}
