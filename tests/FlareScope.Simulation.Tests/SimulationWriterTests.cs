using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;
using SkiaSharp;

namespace FlareScope.Simulation.Tests;

public sealed class SimulationWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flarescope-simulate-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_Series_LeavesPictureCameraGasMaskAndTruth()
    {
        var job = Job(3);

        var truths = Write(job);

        var lines = File.ReadAllLines(job.TruthFile!);
        Assert.Equal(3, lines.Length);
        for (var i = 0; i < 3; i++)
        {
            var truth = FrameTruth.FromJsonLine(lines[i]);
            Assert.Equal(truths[i].ToJsonLine(), truth.ToJsonLine());
            using var picture = SKBitmap.Decode(Path.Combine(_folder, truth.File!));
            using var mask = SKBitmap.Decode(Path.Combine(_folder, truth.Mask!));
            Assert.Equal((320, 240), (picture.Width, picture.Height));
            Assert.Equal(truth.AreaPx, mask.Pixels.Count(p => p.Red == 1));
            var name = Path.Combine(_folder, Path.GetFileNameWithoutExtension(truth.File!));
            var camera = CameraJson.Parse(File.ReadAllText($"{name}.camera.json"));
            Assert.Equal(truth.Camera.FocalLengthPx, camera.FocalLengthPx);
            var gas = GasDocument.Parse(File.ReadAllText($"{name}.gas.json"));
            Assert.True(GasPresets.TryGet(truth.Gas, out var preset));
            Assert.Equal(preset.Mixture.LowerHeatingValueMass, gas.Mixture.LowerHeatingValueMass, 1e-4);
        }
    }

    [Fact]
    public void Write_TruthLine_HasTheContractsFields()
    {
        var job = Job(1);
        Write(job);

        using var line = JsonDocument.Parse(File.ReadAllLines(job.TruthFile!)[0]);
        var root = line.RootElement;

        string[] expected =
        [
            "frame", "file", "heatReleaseMW", "gasFlow", "lengthM", "areaM2", "lengthMeanM", "areaMeanM", "lengthPx", "areaPx",
            "opacityPercent", "mask", "camera", "light", "gas", "windSpeedMS", "seed",
        ];
        Assert.All(expected, field => Assert.True(root.TryGetProperty(field, out _), field));
        Assert.Equal("flare-00000.jpg", root.GetProperty("file").GetString());
        Assert.Equal("dusk", root.GetProperty("light").GetString());
        Assert.Equal(["value", "unit", "reference"], root.GetProperty("gasFlow").EnumerateObject().Select(p => p.Name));
        Assert.True(root.GetProperty("camera").GetProperty("tip").GetProperty("heightM").GetDouble() > 0);
    }

    [Fact]
    public void Write_SameSeed_GivesSameFiles()
    {
        var (first, second) = (Path.Combine(_folder, "a"), Path.Combine(_folder, "b"));
        Write(Job(2) with { Folder = first });
        Write(Job(2) with { Folder = second });

        foreach (var file in Directory.GetFiles(first))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(second, Path.GetFileName(file))));
        Assert.NotEqual(
            File.ReadAllBytes(Path.Combine(first, "flare-00000.jpg")), File.ReadAllBytes(Path.Combine(first, "flare-00001.jpg")));
    }

    [Fact]
    public void Write_NoFrames_IsRefused() =>
        Assert.Equal("simulate-bad-frames", Assert.Throws<UserInputException>(() => Write(Job(0))).Code);

    [Fact]
    public void Write_FolderIsAFile_IsRefused()
    {
        var file = Path.Combine(_folder, "taken");
        File.WriteAllText(file, "");

        var error = Assert.Throws<UserInputException>(() => Write(Job(1) with { Folder = file }));

        Assert.Equal("simulate-cannot-write", error.Code);
    }

    private static IReadOnlyList<FrameTruth> Write(SimulationJob job) =>
        SimulationWriter.Write(job, cancellation: TestContext.Current.CancellationToken);

    private SimulationJob Job(int frames) => new(
        17, frames, _folder, Path.Combine(_folder, "truth.jsonl"), new SimulationOptions { Width = 320, Height = 240, Light = LightCondition.Dusk });
}
