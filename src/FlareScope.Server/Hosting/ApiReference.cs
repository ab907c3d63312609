using Scalar.AspNetCore;

namespace FlareScope.Server.Hosting;

/// <summary><c>/docs</c>: the interactive reference, from this server alone.</summary>
internal static class ApiReference
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapScalarApiReference("/docs", Configure).ExcludeFromDescription();

    private static void Configure(ScalarOptions options)
    {
        options.Title = "FlareScope API";
        // Fonts, counting, assistants and publishing would all go to other hosts.
        options.DefaultFonts = false;
        options.Telemetry = false;
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        options.HideClientButton = true;
        options.Agent = new ScalarAgentOptions { Disabled = true };
        options.Mcp = new ScalarMcpOptions { Disabled = true };
    }
}
