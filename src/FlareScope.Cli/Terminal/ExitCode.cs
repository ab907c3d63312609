namespace FlareScope.Cli.Terminal;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Done, but something failed; standard error says which.</summary>
    public const int SomethingFailed = 1;

    /// <summary>The call itself is wrong; nothing was done.</summary>
    public const int WrongCall = 2;
}
