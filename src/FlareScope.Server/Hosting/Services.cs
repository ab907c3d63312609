using System.Text.Encodings.Web;
using System.Text.Unicode;
using FlareScope.Core.Flames;
using FlareScope.Server.Features.Analyses;
using FlareScope.Server.Features.Demo;
using FlareScope.Server.Features.Health;
using FlareScope.Server.Features.Models;
using FlareScope.Server.Features.Samples;
using FlareScope.Server.Problems;
using FlareScope.Server.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace FlareScope.Server.Hosting;

/// <summary>Everything the slices need.</summary>
internal static class Services
{
    public static IServiceCollection AddFlareScope(this IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddProblems();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // Cyrillic stays readable in the page
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        // The request limit of Kestrel is the one limit; the form's own would answer 400 where 413 is meant.
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = long.MaxValue);

        services.AddDbContext<HistoryContext>(db => db.UseSqlite($"Data Source={DataFolder.History(options)}"));
        services.AddHostedService<HistoryMigration>();
        services.AddSingleton(_ => new PictureStore(DataFolder.Pictures(options)));

        services.AddSingleton<ModelShelf>();
        services.AddSingleton(provider => provider.GetRequiredService<ModelShelf>().Open());
        services.AddSingleton(_ => new FlowEstimator(FlameModelUncertainty.Default));
        services.AddSingleton<AnalysisRunner>();

        services.AddSingleton<SampleGallery>();
        if (options.Samples) services.AddHostedService<SamplePainter>();
        if (options.Demo) services.AddSingleton<DemoFeed>().AddHostedService<DemoCamera>();

        services.AddHealthChecks().AddCheck<HistoryCheck>("history").AddCheck<ModelCheck>("model");
        return services;
    }
}
