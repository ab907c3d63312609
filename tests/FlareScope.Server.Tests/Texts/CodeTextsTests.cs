using System.Reflection;
using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;
using FlareScope.Server.Texts;

namespace FlareScope.Server.Tests.Texts;

/// <summary>Every code that a document may hold has words in both languages: whoever adds a code is told here.</summary>
public sealed class CodeTextsTests
{
    public static TheoryData<string> Languages => ["ru", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Warnings_EveryCode_HasAText(string language) => AssertKnown(language, "warning", Constants(typeof(WarningCodes)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Reasons_EveryCode_HasAText(string language) => AssertKnown(language, "reason", Constants(typeof(MeasurementReasons)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Smoke_EveryKindAndMethod_HasAName(string language)
    {
        AssertKnown(language, "smoke.kind", Constants(typeof(SmokeMeasurement)));
        AssertKnown(language, "smoke.method", ["contrast", "two-background"]);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Enumerations_EveryMember_HasAName(string language)
    {
        AssertKnown(language, "colour", Members<FlameColour>());
        AssertKnown(language, "state", Members<FlareState>());
        AssertKnown(language, "class", Members<DetectionClass>());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Calibrations_EveryModelIntervalAndSource_HasAName(string language)
    {
        AssertKnown(language, "calibration.model", Constants(typeof(SiteModelKind)));
        AssertKnown(language, "calibration.interval", ["conformal", "student-t"]);
        AssertKnown(language, "source", ["calibration", "site-scatter", "flicker", "missing-input"]);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Scales_EverySource_HasAName(string language) =>
        AssertKnown(language, "ruler", ["scale-line", "distance", "slant-distance", "gnss", "stack-height", "tip-diameter"]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Methods_EveryIdAndVariant_HasANameAndASource(string language)
    {
        AssertKnown(language, "method", EmissionMethods.All.Select(method => method.Id));
        AssertKnown(language, "method", EmissionMethods.All.Select(method => $"{method.Id}.source"));

        var day = new EmissionInput(1000, ReferenceState.Celsius20, GasPresets.ApgMid) { StartupShare = 0.1 };
        EmissionInput[] days =
        [
            day,
            day with { Smoke = ObservedSmoke.Seen },
            day with { Smoke = ObservedSmoke.None },
            .. Order371Default.All.Select(row => day with { DefaultGas = row }),
        ];
        var told = PageTexts.Of(language).Keys.ToHashSet();
        var wordless = days.SelectMany(d => EmissionMethods.All.SelectMany(method => method.Compute(d)))
            .Where(result => !told.Contains($"variant.{result.Id}.{result.Variant}") && !told.Contains($"variant.{result.Variant}"))
            .Select(result => $"{result.Id}: {result.Variant}");
        Assert.Empty(wordless.Distinct());
    }

    private static void AssertKnown(string language, string kind, IEnumerable<string> codes) =>
        Assert.Empty(codes.Select(code => $"{kind}.{code}").Except(PageTexts.Of(language).Keys));

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
        .Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Members<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(member => System.Text.Json.JsonSerializer.SerializeToElement(member, AnalysisJson.Compact).GetString()!);
}
