using System.Text.RegularExpressions;
using FlareScope.Core;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace FlareScope.Server.Problems;

/// <summary>Turns every failure into RFC 9457 problem+json: what a user gave is explained, a bug is logged and kept to itself.</summary>
internal sealed partial class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested) return true; // nobody is left to answer

        var problem = exception switch
        {
            UserInputException wrong => Of(wrong.Code, UserInputStatus.Of(wrong.Code), wrong.Message),
            BadHttpRequestException refused => Of(ProblemType.CodeOf(refused.StatusCode), refused.StatusCode, Plain(refused)),
            _ => null,
        };
        if (problem is null)
        {
            logger.RequestFailed(exception, context.Request.Method, context.Request.Path);
            problem = Of("internal", StatusCodes.Status500InternalServerError, "The server failed; its log has the trace id.");
        }

        context.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem });
    }

    /// <summary>The framework speaks of parameters and types; a user knows fields and values.</summary>
    private static string? Plain(BadHttpRequestException refused) => BoundValue().Match(refused.Message) is { Success: true } bound
        ? $"Field '{bound.Groups["field"]}' has the value '{bound.Groups["value"]}', which is not of its form; /docs tells what it takes."
        : ProblemType.DetailOf(refused.StatusCode) ?? refused.Message;

    [GeneratedRegex("^Failed to bind parameter \"[^\"]* (?<field>\\w+)\" from \"(?<value>.*)\"", RegexOptions.Singleline)]
    private static partial Regex BoundValue();

    private static ProblemDetails Of(string code, int status, string? detail) => new()
    {
        Type = ProblemType.Of(code),
        Status = status,
        Detail = detail,
        Extensions = { ["code"] = code },
    };
}
