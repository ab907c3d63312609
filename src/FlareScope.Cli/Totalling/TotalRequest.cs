using FlareScope.Core.Gas;
using FlareScope.Core.Totals;

namespace FlareScope.Cli.Totalling;

/// <summary>A call of <c>total</c>.</summary>
/// <param name="Sources">Files and folders of what <c>analyze</c> wrote.</param>
/// <param name="From">Start, inclusive; null for the day of the first look.</param>
/// <param name="To">End, exclusive; null for the end of the day of the last look.</param>
/// <param name="Options">How to add.</param>
/// <param name="Unlit">What a look without a flare is taken for.</param>
/// <param name="Times">File of times of pictures; null when they tell it themselves.</param>
/// <param name="Gas">Gas for the named emission methods; null leaves them out.</param>
/// <param name="Method">Names of these methods.</param>
internal sealed record TotalRequest(
    IReadOnlyList<string> Sources, DateTimeOffset? From, DateTimeOffset? To, TotalOptions Options, UnlitReading Unlit, string? Times, GasSelection? Gas, string Method);
