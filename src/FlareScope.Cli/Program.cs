using System.CommandLine;
using System.Globalization;
using FlareScope.Cli.Terminal;
using FlareScope.Cli.Verbs;
using FlareScope.Core;

// Figures and JSON look the same on every machine; only the web page follows the reader's language.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

OutputWidth.Apply();

var root = new RootCommand("FlareScope finds gas flares in pictures, measures them and turns them into gas volume and emissions.")
{
    AnalyzeVerb.Create(),
    FlameVerb.Create(),
    EmissionsVerb.Create(),
    UtilisationVerb.Create(),
    TotalVerb.Create(),
    CalibrateVerb.Create(),
    SatelliteVerb.Create(),
    SimulateVerb.Create(),
    EvaluateVerb.Create(),
    DatasetVerb.Create(),
    ModelVerb.Create(),
    BenchmarkVerb.Create(),
    ServeVerb.Create(),
};
var verbose = new Option<bool>("--verbose") { Description = "Show the stack trace of a failure.", Recursive = true };
root.Options.Add(verbose);

var call = root.Parse(KeyValueArguments.Expand(args));
if (call.Errors.Count > 0)
    return Failure.WrongCall($"{call.Errors[0].Message} Run 'flarescope --help' for the verbs, 'flarescope VERB --help' for its options.");

try
{
    return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UserInputException wrong)
{
    return Failure.WrongCall(wrong.Message, call.GetValue(verbose) ? wrong : null);
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && !call.GetValue(verbose))
{
    return Failure.WrongCall($"{failure.Message} Check the path and its permissions.");
}
catch (OperationCanceledException)
{
    return ExitCode.SomethingFailed;
}
