namespace FlareScope.Cli.Terminal;

/// <summary>One line on standard error for everything that goes wrong.</summary>
public static class Failure
{
    /// <summary>Reports a wrong call.</summary>
    /// <param name="message">What, where, how to mend it.</param>
    /// <param name="details">The exception to show in full, with <c>--verbose</c>; else null.</param>
    /// <returns><see cref="ExitCode.WrongCall"/>.</returns>
    public static int WrongCall(string message, Exception? details = null)
    {
        Report(message);
        if (details is not null)
            Console.Error.WriteLine(details);
        return ExitCode.WrongCall;
    }

    /// <summary>Writes one line; line breaks inside the message become spaces.</summary>
    public static void Report(string message) =>
        Console.Error.WriteLine($"flarescope: {message.ReplaceLineEndings(" ")}");

    /// <summary>Writes one line that is no failure to standard error, so that standard output keeps to the result.</summary>
    public static void Note(string message) => Report(message);
}
