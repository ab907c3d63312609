using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FlareScope.Server.Hosting;

/// <summary>The head of <c>/openapi/v1.json</c>.</summary>
internal static class ApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "FlareScope";
            document.Info.Version = "v1";
            document.Info.Description =
                "A picture of a gas flare in; boxes, a measured flame, gas volume and CO2 with their 90 % intervals out. "
                + "Volumes are thousand m3/day at 20 °C and 101.325 kPa. Unknown is null with a warning code, never zero. "
                + "Every error is application/problem+json with a stable type urn:flarescope:problem:CODE and a traceId.";
            document.Servers?.Clear(); // relative to wherever the document came from
            return Task.CompletedTask;
        });
    }
}
