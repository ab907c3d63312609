using FlareScope.Vision.Inference;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Models;

/// <summary><c>GET /api/v1/models</c>: the models this server can run, and which one it does.</summary>
internal static class ListModels
{
    /// <summary>One model.</summary>
    public sealed record Entry(
        string Id, string Version, string Sha256, string Layout, IReadOnlyList<string> Classes, ModelInput Input, bool FindsFlames, bool Active);

    /// <summary>Every model; <c>active</c> is the SHA-256 of the one that works here, null without one.</summary>
    public sealed record Response(string? Active, IReadOnlyList<Entry> Models);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/models", Handle)
        .WithName("ListModels").WithTags("Model").WithSummary("The models that can be chosen");

    private static Ok<Response> Handle(Detector detector, ModelShelf shelf)
    {
        var active = detector.Info?.Sha256;
        return TypedResults.Ok(new Response(active, [.. shelf.List().Select(m => new Entry(
            m.Id, m.Version, m.Sha256, m.Layout, m.Classes, m.Input, m.FindsFlames, m.Sha256.Equals(active, StringComparison.OrdinalIgnoreCase)))]));
    }
}
