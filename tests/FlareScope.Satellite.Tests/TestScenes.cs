using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Tests;

/// <summary>Opens and analyses scenes so that an aborted test run stops them.</summary>
internal static class TestScenes
{
    internal static Scene Open(string path, SceneInfo? info = null) =>
        new SceneOpener(new RasterOpener()).Open(path, info, TestContext.Current.CancellationToken);

    internal static SceneDocument Analyze(Scene scene, SceneAnalysisOptions? options = null) =>
        new SceneAnalyzer(options).Analyze(scene, "test", stop: TestContext.Current.CancellationToken);
}
