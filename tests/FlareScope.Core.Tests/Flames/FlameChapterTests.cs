using FlareScope.Core.Tests.Chapters;
using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames;

/// <summary>The worked examples of docs/method/flame-length, in both languages, redone and compared digit by digit.</summary>
public class FlameChapterTests
{
    [Theory]
    [InlineData("method/flame-length.md")]
    [InlineData("method/flame-length.ru.md")]
    public void Examples_OfTheChapter_PrintWhatTheCodeSays(string page)
    {
        var examples = Chapter.Examples(page, "sh");
        Assert.Equal(3, examples.Count);
        foreach (var (command, figures) in examples)
        {
            var answer = JsonSerializer.SerializeToElement(
                new FlameCalculator(FlameModelUncertainty.Default).Calculate(Request(command)), AnalysisJson.Compact);
            foreach (var (name, value, half) in Chapter.Figures(figures))
                Assert.True(Math.Abs(Find(answer, name) - value) <= half, $"{page}: {name} is {Find(answer, name)}, printed {value}");
        }
    }

    private static FlameRequest Request(string command)
    {
        var words = command.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["./flarescope", "flame"], words[..2]);
        var request = new FlameRequest(null, null, null, null, GasPresets.Unknown);
        for (var i = 2; i < words.Length; i++)
        {
            request = words[i] switch
            {
                "--json" => request,
                "--length" => request with { LengthM = double.Parse(words[++i]) },
                "--diameter" => request with { TipDiameterM = double.Parse(words[++i]) },
                "--wind" => request with { WindSpeedMS = double.Parse(words[++i]) },
                "--pressure" => request with { PressureKPa = double.Parse(words[++i]) },
                "--burner" => request with { Burner = BurnerKinds.Parse(words[++i]) },
                "--gas" => request with { Gas = GasDocument.Parse(words[++i]) },
                _ => throw new InvalidOperationException($"The page uses an option that this test does not know: {words[i]}."),
            };
        }

        return request;
    }

    private static double Find(JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
            element = element.ValueKind == JsonValueKind.Array
                ? element.EnumerateArray().Single(e => e.GetProperty("name").GetString() == name)
                : element.GetProperty(name);
        return element.GetDouble();
    }
}
