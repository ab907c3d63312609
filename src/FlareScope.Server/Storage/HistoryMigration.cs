using Microsoft.EntityFrameworkCore;

namespace FlareScope.Server.Storage;

/// <summary>Brings the history's schema up to date before the first request.</summary>
internal sealed class HistoryMigration(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HistoryContext>().Database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
