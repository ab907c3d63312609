using System.Globalization;
using FlareScope.Bench;
using FlareScope.Core;
using FlareScope.Vision.Inference;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (SceneCommands.TryRun(args))
    return 0;
try
{
    var options = BenchOptions.Parse(args);
    if (options.Only is { } only)
    {
        Console.Write(Report.Table(only == "core" ? CoreBench.Run(options.Repeat) : NightfireBench.Run(options.Repeat)));
        return 0;
    }

    var package = options.Model is { } file ? ModelPackage.Load(file) : ModelPackage.LoadDefault();
    using var engine = OnnxInferenceEngine.Load(package, new InferenceOptions { Threads = options.Threads });
    var bench = new PictureBench(engine, options.Repeat);

    var tables = new List<BenchTable>();
    foreach (var picture in BenchPicture.Simulated())
        tables.Add(bench.Run(picture));
    if (options.Source is { } folder)
        tables.Add(bench.Run(BenchPicture.NameOf(folder), BenchPicture.Folder(folder)));
    tables.Add(CoreBench.Run(options.Repeat));
    tables.Add(NightfireBench.Run(options.Repeat));

    var input = package.Manifest.Input;
    var setting = $"{package.Info.Id} {package.Info.Version}, {input.Width} x {input.Height} px, {options.Threads} thread(s), {options.Repeat} rounds";
    var date = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    var report = Report.Write(Machine.Describe(), setting, options.Note, date, tables);
    Console.Write(report);
    File.WriteAllText(options.Report ?? Report.DefaultPath(), report);
    return 0;
}
catch (UserInputException wrong)
{
    await Console.Error.WriteLineAsync($"bench: {wrong.Message}");
    return 2;
}
