using System.CommandLine;
using FlareScope.Charts;

namespace FlareScope.Cli.Terminal;

/// <summary><c>--lang en|ru</c> of the verbs that draw a page.</summary>
internal static class LanguageOption
{
    /// <summary>The option.</summary>
    /// <param name="help">What is written in that language.</param>
    public static Option<string> Create(string help)
    {
        var language = new Option<string>("--lang", "--language") { Description = help, DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "ru");
        return language;
    }

    /// <summary>The language that was chosen.</summary>
    public static ChartLanguage ChartLanguage(this ParseResult call, Option<string> language) =>
        call.GetValue(language) == "ru" ? Charts.ChartLanguage.Russian : Charts.ChartLanguage.English;
}
