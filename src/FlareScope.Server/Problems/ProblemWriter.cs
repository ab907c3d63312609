using System.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace FlareScope.Server.Problems;

/// <summary>Writes every problem as <c>application/problem+json</c>, whatever the client said it accepts, with type, code and trace id.</summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        var status = problem.Status ??= http.Response.StatusCode;
        if (problem.Extensions.TryAdd("code", ProblemType.CodeOf(status))) problem.Type = ProblemType.Of(ProblemType.CodeOf(status));
        problem.Title ??= ReasonPhrases.GetReasonPhrase(status);
        problem.Detail ??= ProblemType.DetailOf(status);
        problem.Instance ??= http.Request.Path;
        problem.Extensions["traceId"] = Activity.Current?.Id ?? http.TraceIdentifier;
        await http.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", http.RequestAborted);
    }
}
