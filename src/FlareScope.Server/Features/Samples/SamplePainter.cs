using FlareScope.Core.Cameras;
using FlareScope.Server.Hosting;
using FlareScope.Server.Storage;
using FlareScope.Simulation;

namespace FlareScope.Server.Features.Samples;

/// <summary>Renders the samples in the background, or takes them from the data folder when an earlier start rendered them.</summary>
internal sealed class SamplePainter(SampleGallery gallery, ServerOptions options, ILogger<SamplePainter> logger) : BackgroundService
{
    private readonly string _folder = Path.Combine(DataFolder.Samples(options), SampleScenes.Version);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Directory.CreateDirectory(_folder);
            foreach (var (name, seed, scene) in SampleScenes.All)
                gallery.Add(await KeptAsync(name, stoppingToken) ?? await PaintAsync(name, seed, scene, stoppingToken));
            logger.SamplesReady(gallery.Items.Count);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.SamplesFailed(failure); // a page without samples still works
        }
        finally
        {
            gallery.Close();
        }
    }

    private async Task<Sample?> KeptAsync(string name, CancellationToken cancellation)
    {
        var (picture, camera, truth) = Files(name);
        if (!File.Exists(truth)) return null; // written last
        var jpeg = await File.ReadAllBytesAsync(picture, cancellation);
        return new Sample(
            name,
            PictureStore.NameOf(jpeg),
            jpeg,
            await File.ReadAllTextAsync(camera, cancellation),
            FrameTruth.FromJsonLine(await File.ReadAllTextAsync(truth, cancellation)));
    }

    private async Task<Sample> PaintAsync(string name, ulong seed, SimulationOptions scene, CancellationToken cancellation)
    {
        var frame = SceneRenderer.Render(SceneGenerator.Draw(seed, scene));
        var jpeg = frame.ToJpeg();
        var sample = new Sample(name, PictureStore.NameOf(jpeg), jpeg, CameraJson.Write(frame.Camera), frame.Truth);
        var (picture, camera, truth) = Files(name);
        await File.WriteAllBytesAsync(picture, jpeg, cancellation);
        await File.WriteAllTextAsync(camera, sample.CameraJson, cancellation);
        await File.WriteAllTextAsync(truth, frame.Truth.ToJsonLine(), cancellation);
        return sample;
    }

    private (string Picture, string Camera, string Truth) Files(string name) => (
        Path.Combine(_folder, $"{name}.jpg"), Path.Combine(_folder, $"{name}.camera.json"), Path.Combine(_folder, $"{name}.truth.json"));
}
