using FlareScope.Simulation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Samples;

/// <summary><c>GET /api/v1/samples</c>: simulated pictures for those who have none at hand.</summary>
internal static class ListSamples
{
    /// <summary>What is true of a sample.</summary>
    public sealed record Truth(double HeatReleaseMW, GasFlowTruth GasFlow, double LengthM, double AreaM2);

    /// <summary>One sample.</summary>
    /// <param name="Name">Its name in the other addresses.</param>
    /// <param name="Sha256">SHA-256 of the picture: an analysis of it has the same.</param>
    /// <param name="Light"><c>day</c>, <c>dusk</c> or <c>night</c>.</param>
    /// <param name="Smoking">Whether it shows smoke.</param>
    /// <param name="Gas">Preset of the gas that burns.</param>
    /// <param name="Truth">What is true of it.</param>
    public sealed record Item(string Name, string Sha256, LightCondition Light, bool Smoking, string Gas, Truth Truth);

    /// <summary>The samples.</summary>
    /// <param name="Items">Those ready.</param>
    /// <param name="Complete">False while more are being rendered.</param>
    public sealed record Response(IReadOnlyList<Item> Items, bool Complete);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/samples", Handle)
        .WithName("ListSamples").WithTags("Samples").WithSummary("Simulated pictures with their truth");

    private static Ok<Response> Handle(SampleGallery gallery)
    {
        var complete = gallery.Complete; // read before the items, so that "complete" never misses one
        return TypedResults.Ok(new Response([.. gallery.Items.Select(Line)], complete));
    }

    private static Item Line(Sample sample) => new(
        sample.Name,
        sample.Sha256,
        sample.Truth.Light,
        sample.Truth.SmokeKind == SmokeKind.Soot,
        sample.Truth.Gas,
        new Truth(sample.Truth.HeatReleaseMW, sample.Truth.GasFlow, sample.Truth.LengthM, sample.Truth.AreaM2));
}
