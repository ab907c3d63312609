using FlareScope.Core;

namespace FlareScope.Training.Commands;

/// <summary>Turns expected failures into one line on stderr and an exit code.</summary>
internal static class Failures
{
    private const int BadInput = 2;
    private const int Interrupted = 130;

    /// <summary>Runs a command.</summary>
    public static int Catch(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (UserInputException e)
        {
            return Report(e);
        }
        catch (AggregateException e) when (e.InnerException is UserInputException inner)
        {
            return Report(inner);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("interrupted; go on with --resume");
            return Interrupted;
        }
    }

    private static int Report(UserInputException e)
    {
        Console.Error.WriteLine($"flarescope-train: {e.Message} [{e.Code}]");
        return BadInput;
    }
}
