using FlareScope.Server.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FlareScope.Server.Features.Health;

/// <summary>Can the history be read?</summary>
internal sealed class HistoryCheck(HistoryContext history) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await history.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The history in the data folder cannot be opened; check that the folder is there and can be written.");
}
