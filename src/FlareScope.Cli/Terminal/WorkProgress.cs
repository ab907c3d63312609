using Spectre.Console;

namespace FlareScope.Cli.Terminal;

/// <summary>A progress bar on standard error, shown only when that is a terminal and there is more than one thing to do.</summary>
public static class WorkProgress
{
    private static readonly IAnsiConsole ErrorConsole = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Does something with each item.</summary>
    /// <param name="items">Items.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="action">Done once per item, in order.</param>
    public static void Over<T>(IReadOnlyCollection<T> items, string title, Action<T> action) =>
        Run(items.Count, title, advance =>
        {
            foreach (var item in items)
            {
                action(item);
                advance();
            }
        });

    /// <summary>Runs work that reports each finished item itself.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="work">The work; calls its argument once per finished item.</param>
    public static void Run(int count, string title, Action<Action> work)
    {
        if (count < 2 || Console.IsErrorRedirected)
        {
            work(static () => { });
            return;
        }
        ErrorConsole.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(title, maxValue: count);
                work(() => task.Increment(1));
            });
    }
}
