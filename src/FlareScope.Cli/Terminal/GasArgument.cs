using FlareScope.Core;
using FlareScope.Core.Gas;

namespace FlareScope.Cli.Terminal;

/// <summary>The value of <c>--gas</c>: a preset's name or the path of a gas.json.</summary>
public static class GasArgument
{
    /// <summary>Text for the help.</summary>
    public static string Help { get; } = $"A gas.json file or a preset: {string.Join(", ", GasPresets.Names)}.";

    /// <summary>Reads the gas.</summary>
    /// <param name="value">Preset or path.</param>
    /// <exception cref="UserInputException">Neither a preset nor a readable gas file.</exception>
    public static GasSelection Parse(string value)
    {
        if (File.Exists(value))
            return GasDocument.Parse(InputFile.ReadText(value));
        if (value.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw new UserInputException("file-missing", $"Gas file '{value}' does not exist; check the path or name a preset: {string.Join(", ", GasPresets.Names)}.");
        return GasDocument.Parse(value);
    }
}
