using System.ComponentModel;
using FlareScope.Core;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Models;

/// <summary><c>PUT /api/v1/models/active</c>: another model, without a pause; analyses under way end on the one they began with.</summary>
internal static class ChooseModel
{
    /// <summary>Which model; one of the two.</summary>
    public sealed record Request(
        [property: Description("Name of the model.")] string? Id,
        [property: Description("Its SHA-256, or the first eight or more letters of that.")] string? Sha256);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPut("/models/active", HandleAsync)
        .WithName("ChooseModel").WithTags("Model").WithSummary("Puts another model in place while serving")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<GetModel.Response>> HandleAsync(Request request, Detector detector, ModelShelf shelf, CancellationToken cancellation)
    {
        var asked = string.IsNullOrWhiteSpace(request.Sha256) ? request.Id : request.Sha256;
        if (string.IsNullOrWhiteSpace(asked))
            throw new UserInputException("bad-request", "Name the model: {\"id\": \"…\"} or {\"sha256\": \"…\"}; GET /api/v1/models lists them.");
        await shelf.SwapAsync(detector, asked.Trim(), cancellation);
        return TypedResults.Ok(GetModel.Of(detector));
    }
}
