using FlareScope.Server.Storage;
using FlareScope.Server.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FlareScope.Server.Tests.Storage;

public sealed class HistoryTests
{
    [Fact]
    public async Task History_Restart_KeepsDocumentsAndPictures()
    {
        var folder = RunningServer.NewFolder();
        string document, id;
        await using (var first = new RunningServer(folder))
        {
            await first.InitializeAsync();
            var made = await first.AnalyseAsync(("camera", Shots.Line));
            (document, id) = (made.GetRawText(), made.Id());
        }

        await using var second = new RunningServer(folder);
        await second.InitializeAsync();

        Assert.Equal(document, (await second.GetJsonAsync($"/api/v1/analyses/{id}")).GetRawText());
        Assert.Equal(id, Assert.Single((await second.GetJsonAsync("/api/v1/analyses")).GetProperty("items").EnumerateArray()).Id());
        Assert.True((await second.GetAsync($"/api/v1/analyses/{id}/annotated")).IsSuccessStatusCode);
        await (await second.PostJsonAsync($"/api/v1/analyses/{id}/measure", new { gas = "methane" })).JsonAsync();
        Assert.Equal(0, second.Engine.Calls);
    }

    [Fact]
    public async Task History_Schema_IsMigratedToTheModelAndWritesAhead()
    {
        await using var server = new RunningServer();
        await server.InitializeAsync();
        await using var scope = server.Services.CreateAsyncScope();
        var history = scope.ServiceProvider.GetRequiredService<HistoryContext>();

        Assert.False(history.Database.HasPendingModelChanges());
        Assert.Empty(await history.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        var mode = await history.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["wal"], mode);
    }
}
