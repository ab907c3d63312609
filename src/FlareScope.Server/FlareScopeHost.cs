using FlareScope.Core;
using FlareScope.Server.Hosting;
using Microsoft.Extensions.FileProviders;

namespace FlareScope.Server;

/// <summary>Builds and starts the web application. There is no Main here: the command line's <c>serve</c> calls it.</summary>
public static class FlareScopeHost
{
    /// <summary>Builds the application without starting it.</summary>
    /// <param name="options">Addresses, data folder, model.</param>
    /// <param name="configure">Changes the services last, for example to put another detector in place.</param>
    /// <exception cref="UserInputException"><c>urls-invalid</c>, <c>data-folder-unusable</c>.</exception>
    public static WebApplication Build(ServerOptions options, Action<IServiceCollection>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        Addresses.Check(options.Urls);
        DataFolder.Prepare(options.DataFolder);

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(FlareScopeHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ServerOptions.MaxRequestBytes;
        });
        LogSetup.Configure(builder.Logging);
        builder.Services.AddFlareScope(options);
        configure?.Invoke(builder.Services);

        var app = builder.Build();
        Configure(app, options);
        return app;
    }

    /// <summary>Starts a built application: migrates the history, listens, logs the addresses.</summary>
    /// <exception cref="UserInputException"><c>port-in-use</c>, <c>port-refused</c>, <c>address-unknown</c>: nothing listens then.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        var options = app.Services.GetRequiredService<ServerOptions>();
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception failure) when (Addresses.Explain(failure, options.Urls) is { } explained)
        {
            throw explained;
        }

        app.Logger.Listening(string.Join(", ", app.Urls), Path.GetFullPath(options.DataFolder));
    }

    /// <summary>Builds, starts and serves until asked to stop.</summary>
    /// <exception cref="UserInputException">As <see cref="Build"/> and <see cref="StartAsync"/>.</exception>
    public static async Task RunAsync(ServerOptions options, CancellationToken cancellation = default)
    {
        await using var app = Build(options);
        await StartAsync(app, cancellation);
        await app.WaitForShutdownAsync(cancellation);
    }

    private static void Configure(WebApplication app, ServerOptions options)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseCrossSiteGuard();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "wwwroot")).FullName),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
        app.MapFlareScope(options);
    }
}
