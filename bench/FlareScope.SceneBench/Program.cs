using System.Globalization;
using FlareScope.SceneBench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["tile", .. var rest]:
        TileBench.Run(rest is [var side, ..] ? int.Parse(side, CultureInfo.InvariantCulture) : TileBench.FullSide);
        return 0;
    case ["injection", .. var rest]:
        InjectionTable.Print(rest is [var trials, ..] ? int.Parse(trials, CultureInfo.InvariantCulture) : InjectionTable.Trials);
        return 0;
    default:
        await Console.Error.WriteLineAsync("FlareScope.SceneBench tile [SIDE] | injection [TRIALS]");
        return 2;
}
