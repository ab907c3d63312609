using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;
using FlareScope.Core.Utilisation;

namespace FlareScope.Core.Tests.Chapters;

/// <summary>What the pages on emissions say is what the program says.</summary>
public partial class EmissionPagesTests
{
    private static readonly string[] Understood =
    [
        "volume", "unit", "gas", "method", "combustion", "smoke", "hours", "diameter", "velocity", "plume-opacity", "plume-width",
        "plume-speed", "json", "flared", "produced", "date", "price", "household-kwh",
    ];

    [Theory]
    [InlineData("emissions.md", 4)]
    [InlineData("emissions.ru.md", 4)]
    [InlineData("black-carbon.md", 3)]
    [InlineData("black-carbon.ru.md", 3)]
    [InlineData("utilisation.md", 1)]
    [InlineData("utilisation.ru.md", 1)]
    public void Page_WorkedExamples_PrintTheirFigures(string page, int commands)
    {
        var examples = new MethodDocument(page).Examples;

        Assert.Equal(commands, examples.Count);
        Assert.All(examples, example =>
        {
            Assert.NotEmpty(example.Figures);
            using var json = JsonDocument.Parse(Run(example));
            Assert.All(example.Figures, f => Digits.Equal(f.Printed, Find(json.RootElement, f.Path).GetDouble()));
        });
    }

    [Theory]
    [InlineData("emissions.md")]
    [InlineData("emissions.ru.md")]
    public void Page_TableOfDifferences_IsTheProgramsOwn(string page)
    {
        var results = EmissionMethods.All.SelectMany(m => m.Compute(new(1000, ReferenceState.Celsius20, GasPresets.ApgMid))).ToList();
        var rows = new MethodDocument(page).Rows(EmissionMethods.All.Select(m => m.Id));

        Assert.Equal(results.Select(r => (r.Id, r.Variant)), rows.Select(c => (c[0], c[1])));
        Assert.All(results.Zip(rows), pair =>
        {
            Same(pair.Second[2], pair.First.Co2T);
            Same(pair.Second[3], pair.First.Ch4T);
            Same(pair.Second[4], pair.First.Difference?.Co2Ratio);
        });
    }

    private static void Same(string printed, double? value)
    {
        Assert.Equal(printed == "–", value is null);
        if (value is { } v)
            Digits.Equal(printed, v);
    }

    private static string Run(WorkedExample example)
    {
        Assert.Empty(example.Options.Keys.Except(Understood));
        object result = example.Verb == "emissions" ? EmissionsCalculator.Calculate(Emissions(example)) : Utilisation(example);
        return JsonSerializer.Serialize(result, AnalysisJson.Compact);
    }

    private static EmissionsRequest Emissions(WorkedExample example) => new(
        Number(example, "volume")!.Value, VolumeUnit.Parse(example.Options["unit"]), GasDocument.Parse(example.Options["gas"]))
    {
        Method = example.Options.GetValueOrDefault("method", EmissionsRequest.AllMethods),
        Combustion = example.Options.GetValueOrDefault("combustion"),
        Smoke = example.Options.GetValueOrDefault("smoke"),
        Hours = Number(example, "hours"),
        Site = Number(example, "diameter") is { } diameter ? new(diameter) { VelocityMS = Number(example, "velocity") } : null,
        Plume = Number(example, "plume-opacity") is { } opacity
            ? new SmokePlume(opacity, Number(example, "plume-width")!.Value, Number(example, "plume-speed")!.Value)
            : null,
    };

    private static UtilisationDocument Utilisation(WorkedExample example) => new UtilisationCalculator(
        FlaringTable.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "tables", "ru-apg-flaring.json")))).Calculate(new(
            Number(example, "flared")!.Value, Number(example, "produced")!.Value, GasDocument.Parse(example.Options["gas"]),
            DateOnly.ParseExact(example.Options["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            PricePerThousandM3 = Number(example, "price"),
            HouseholdKWh = Number(example, "household-kwh"),
        });

    private static double? Number(WorkedExample example, string option) =>
        example.Options.TryGetValue(option, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Follows <c>methods[order371,field].co2T</c>; an element is named by its place, or by its first text and its variant.</summary>
    private static JsonElement Find(JsonElement at, string path)
    {
        foreach (Match step in Step().Matches(path))
        {
            at = at.GetProperty(step.Groups[1].Value);
            if (step.Groups[2].Value is { Length: > 0 } element)
                at = int.TryParse(element, CultureInfo.InvariantCulture, out var place)
                    ? at[place]
                    : at.EnumerateArray().First(e => Named(e, element.Split(',')));
        }

        return at;
    }

    private static bool Named(JsonElement element, string[] names) =>
        element.EnumerateObject().First().Value.GetString() == names[0]
        && (names.Length == 1 || element.GetProperty("variant").GetString() == names[1]);

    [GeneratedRegex(@"(\w+)(?:\[([^\]]+)\])?(?:\.|$)")]
    private static partial Regex Step();
}
