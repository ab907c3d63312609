using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlareScope.EndToEnd;

/// <summary><c>total</c> as a user calls it, on what <c>analyze</c> wrote for pictures with a known camera.</summary>
public sealed class TotalVerbTests
{
    [Fact]
    public async Task Total_PicturesOfADay_AddsThemUpAndSaysWhatItLacks()
    {
        using var folder = new TemporaryFolder();
        await AnalyseThree(folder);
        await File.WriteAllLinesAsync(
            folder["times.csv"], ["name,timeUtc", .. Enumerable.Range(0, 3).Select(i => $"flare-{i:00000}.jpg,2026-11-01T{6 + (4 * i):00}:00:00Z")], Cancel);

        var run = await FlareScopeProcess.RunAsync(
            "total", folder["documents"], "--times", folder["times.csv"], "--from", "2026-11-01", "--to", "2026-11-03", "--gas", "apg-mid", "--method", "order371", "--plot", folder["month.png"], "--lang", "ru", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("flarescope.total/1", run.Json.GetProperty("schema").GetString());
        var (total, looks) = (run.Json.GetProperty("total"), run.Json.GetProperty("looks"));
        var gas = total.GetProperty("gas");
        Assert.Equal(3, looks.GetProperty("measured").GetInt32());
        Assert.Equal(8.0 / 48, gas.GetProperty("coveredShare").GetDouble(), 1e-9);
        Assert.Equal("20C 101.325 kPa", gas.GetProperty("amount").GetProperty("reference").GetString());
        var flows = Flows(folder);
        Assert.Equal(((flows[0] / 2) + flows[1] + (flows[2] / 2)) / 6, gas.GetProperty("trapezoidOfMedians").GetDouble(), 1e-6);
        Assert.Equal(2, total.GetProperty("days").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, total.GetProperty("days")[1].GetProperty("amount").ValueKind);
        Assert.Equal(["gaps-missing"], run.Json.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal(gas.GetProperty("amount").GetProperty("p50").GetDouble(), run.Json.GetProperty("emissions").GetProperty("inputs").GetProperty("volume").GetDouble(), 1e-9);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(folder["month.png"], Cancel))[..4]);
        Assert.All(run.Json.GetProperty("inputs").GetProperty("files").EnumerateArray(), f => Assert.Equal(64, f.GetProperty("sha256").GetString()!.Length));
    }

    [Fact]
    public async Task Total_WhatCannotBeAddedUp_IsOneLine()
    {
        using var folder = new TemporaryFolder();
        await AnalyseThree(folder);
        var first = folder["documents/flare-00000.json"];
        var document = JsonNode.Parse(await File.ReadAllTextAsync(first, Cancel))!;
        document["source"]!["capturedAt"] = "2026-11-01T06:00:00Z";
        await File.WriteAllTextAsync(folder["twice.json"], $"[{document},{document}]", Cancel);
        document["flares"]![0]!["estimate"]!["gasFlow"]!["p05"] = -1;
        await File.WriteAllTextAsync(folder["broken.json"], document.ToJsonString(), Cancel);
        await File.WriteAllTextAsync(folder["cut.json"], "{\"schema\":\"flarescope.ana", Cancel);
        await File.WriteAllTextAsync(folder["other.json"], "{\"schema\":\"flarescope.look/1\"}", Cancel);
        await File.WriteAllTextAsync(folder["unkind.jsonl"], "{\"schema\":\"flarescope.series/1\"}", Cancel);
        await File.WriteAllTextAsync(folder["empty.jsonl"], "{\"schema\":\"flarescope.series/1\",\"kind\":\"window\"}", Cancel);
        await File.WriteAllLinesAsync(folder["times.csv"], ["name,timeUtc", "flare-00000.jpg,yesterday"], Cancel);

        await Refused("--times FILE", folder["documents"]);
        await Refused("does not exist", folder["missing.json"]);
        await Refused("Two flows have the time", folder["twice.json"]);
        await Refused("not numbers in order", folder["broken.json"]);
        await Refused("cut.json", folder["cut.json"]);
        await Refused("flarescope.look/1", folder["other.json"]);
        await Refused("unkind.jsonl", folder["unkind.jsonl"]);
        await Refused("parts of a document are missing", folder["empty.jsonl"]);
        await Refused("Two flows have the time", folder["twice.json"], "--unlit", "missed");
        await Refused("times.csv, line 2", folder["documents"], "--times", folder["times.csv"]);
        await Refused("--to after --from", folder["twice.json"], "--from", "2026-11-02", "--to", "2026-11-01");
        await Refused("give a time such as", folder["twice.json"], "--from", "soon");
        await Refused("longest gap", folder["twice.json"], "--max-gap", "0");
        await Refused("number of draws", folder["twice.json"], "--draws", "5");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task Refused(string words, params string[] call)
    {
        var run = await FlareScopeProcess.RunAsync(["total", .. call]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    private static async Task AnalyseThree(TemporaryFolder folder)
    {
        var made = await FlareScopeProcess.RunAsync("simulate", "--seed", "5", "--frames", "3", "--light", "day", "--flares", "1", "--size", "960x540", "--out", folder["pictures"]);
        Assert.Equal(0, made.ExitCode);
        var analysed = await FlareScopeProcess.RunAsync("analyze", folder["pictures"], "--gas", "apg-mid", "--out", folder["documents"], "--json");
        Assert.Equal(0, analysed.ExitCode);
    }

    private static double[] Flows(TemporaryFolder folder) =>
    [
        .. Directory.EnumerateFiles(folder["documents"], "*.json").Order(StringComparer.Ordinal).Select(path =>
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            return document.RootElement.GetProperty("flares").EnumerateArray().Sum(f => f.GetProperty("estimate").GetProperty("gasFlow").GetProperty("p50").GetDouble());
        }),
    ];
}
