using FlareScope.Server.Features.Analyses;
using FlareScope.Server.Features.Demo;
using FlareScope.Server.Features.Detection;
using FlareScope.Server.Features.Health;
using FlareScope.Server.Features.Home;
using FlareScope.Server.Features.Models;
using FlareScope.Server.Features.Samples;

namespace FlareScope.Server.Hosting;

/// <summary>Every address the application answers.</summary>
internal static class Routes
{
    public static void MapFlareScope(this WebApplication app, ServerOptions options)
    {
        GetHome.Map(app);
        HealthAnswers.Map(app);

        var api = app.MapGroup("/api/v1").ProducesProblem(StatusCodes.Status400BadRequest);
        CreateAnalysis.Map(api);
        ListAnalyses.Map(api);
        GetAnalysis.Map(api);
        GetInputs.Map(api);
        GetImage.Map(api);
        GetAnnotated.Map(api);
        MeasureAgain.Map(api);
        DetectAgain.Map(api);
        GetModel.Map(api);
        ListModels.Map(api);
        ChooseModel.Map(api);
        ListSamples.Map(api);
        GetSample.Map(api);
        DetectObjects.Map(app);
        if (options.Demo)
        {
            StreamDemo.Map(api);
            GetDemoFrame.Map(api);
        }

        app.MapOpenApi();
        ApiReference.Map(app);
    }
}
