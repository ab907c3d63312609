using System.Net.Http.Json;
using System.Text.Json;
using FlareScope.Server.Features.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FlareScope.Server.Tests.Support;

/// <summary>A server on a free loopback port with a fake detector and a data folder of its own.</summary>
public class RunningServer : IAsyncLifetime
{
    private readonly TemporaryFolder? _folder;
    private WebApplication? _app;

    public RunningServer()
        : this(null)
    {
    }

    internal RunningServer(string? dataFolder)
    {
        if (dataFolder is null) _folder = new TemporaryFolder();
        DataFolder = dataFolder ?? _folder!.Path;
    }

    internal FakeEngine Engine { get; } = new();

    internal string DataFolder { get; }

    internal HttpClient Client { get; private set; } = null!;

    internal IServiceProvider Services => _app!.Services;

    /// <summary>Whether the server starts its model itself instead of getting the fake one.</summary>
    protected virtual bool RealModels => false;

    /// <summary>What a test changes of the options.</summary>
    protected virtual ServerOptions Options(ServerOptions usual) => usual;

    public async ValueTask InitializeAsync()
    {
        var options = Options(new ServerOptions { DataFolder = DataFolder, Urls = ["http://127.0.0.1:0"], Samples = false });
        // A model path of its own means that the test is about that model.
        _app = FlareScopeHost.Build(options, services =>
        {
            services.AddLogging(logging => logging.ClearProviders());
            if (options.Model is null && !RealModels) services.AddSingleton(new Detector(Engine));
        });
        await FlareScopeHost.StartAsync(_app, TestContext.Current.CancellationToken);
        Client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync(CancellationToken.None);
            await _app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder?.Dispose();
    }

    internal Task<HttpResponseMessage> PostPictureAsync(byte[] picture, params (string Name, string Value)[] fields) =>
        PostPictureAsync("/api/v1/analyses", picture, "flare.jpg", fields);

    internal async Task<HttpResponseMessage> PostPictureAsync(
        string path, byte[] picture, string name, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(picture), "image", name } };
        foreach (var field in fields) form.Add(new StringContent(field.Value), field.Name);
        return await Client.PostAsync(path, form, TestContext.Current.CancellationToken);
    }

    internal async Task<JsonElement> AnalyseAsync(params (string Name, string Value)[] fields)
    {
        var answer = await PostPictureAsync(Pictures.Flare, fields);
        return await answer.JsonAsync();
    }

    internal async Task<JsonElement> GetJsonAsync(string path) =>
        await Client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    internal Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    internal Task<HttpResponseMessage> PostJsonAsync(string path, object body) =>
        Client.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
}
