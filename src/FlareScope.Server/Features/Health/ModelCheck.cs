using FlareScope.Server.Features.Models;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FlareScope.Server.Features.Health;

/// <summary>Is there a detector?</summary>
internal sealed class ModelCheck(Detector detector) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(detector.Failure is { } failure
            ? HealthCheckResult.Unhealthy($"Model missing: {failure.Message}")
            : HealthCheckResult.Healthy(detector.Info?.Id));
}
