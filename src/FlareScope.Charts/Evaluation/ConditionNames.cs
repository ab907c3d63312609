using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>What the conditions of an evaluation are called.</summary>
internal sealed class ConditionNames(EvaluationWords words)
{
    internal string Light(PictureLighting? light) => Light(light switch
    {
        PictureLighting.Day => "day",
        PictureLighting.Dusk => "dusk",
        PictureLighting.Night => "night",
        _ => "",
    });

    internal string Light(string key) => key switch
    {
        "day" => words.Say("light", "светло"),
        "dusk" => words.Say("dusk", "сумрак"),
        "night" => words.Say("night", "ночь"),
        _ => words.Say("cannot be judged", "не определить"),
    };

    internal string Smoke(string key) => key == "present" ? words.Say("smoke drawn", "дым размечен") : words.Say("no smoke", "без дыма");

    internal string Size(string key) => key switch
    {
        "small" => words.Say("small", "малое"),
        "medium" => words.Say("medium", "среднее"),
        _ => words.Say("large", "большое"),
    };
}
