namespace FlareScope.Server.Problems;

/// <summary>Registers the one form of errors.</summary>
internal static class ProblemSetup
{
    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddExceptionHandler<ProblemHandler>()
        .AddSingleton<IProblemDetailsWriter, ProblemWriter>() // before the framework's own, which is silent towards a client that accepts pictures only
        .AddProblemDetails();
}
