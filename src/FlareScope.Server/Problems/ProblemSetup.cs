using System.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace FlareScope.Server.Problems;

/// <summary>Registers the one form of errors.</summary>
internal static class ProblemSetup
{
    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddExceptionHandler<ProblemHandler>()
        .AddProblemDetails(options => options.CustomizeProblemDetails = Complete);

    /// <summary>Gives every problem its stable type, a title, a code and the trace id, also those the framework made.</summary>
    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var status = problem.Status ??= context.HttpContext.Response.StatusCode;
        if (problem.Extensions.TryAdd("code", ProblemType.CodeOf(status)))
            problem.Type = ProblemType.Of(ProblemType.CodeOf(status));
        problem.Title ??= ReasonPhrases.GetReasonPhrase(status);
        problem.Instance ??= context.HttpContext.Request.Path;
        problem.Extensions["traceId"] = Activity.Current?.Id ?? context.HttpContext.TraceIdentifier;
    }
}
