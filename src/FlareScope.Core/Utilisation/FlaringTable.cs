using System.Text.Json;
using static System.FormattableString;

namespace FlareScope.Core.Utilisation;

/// <summary>The dated, user-editable table of limits, multipliers and payment rates (<c>tables/ru-apg-flaring.json</c>).</summary>
/// <param name="Limits">Limits and multipliers, at least one, not overlapping.</param>
/// <param name="Rates">Payment rates.</param>
public sealed record FlaringTable(IReadOnlyList<FlaringLimit> Limits, IReadOnlyList<PaymentRate> Rates)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 };

    /// <summary>Reads a table.</summary>
    /// <param name="json">Text of the file.</param>
    /// <exception cref="UserInputException"><c>utilisation-bad-table</c>.</exception>
    public static FlaringTable Parse(string json)
    {
        try
        {
            var table = JsonSerializer.Deserialize<FlaringTable>(json, Options);
            return table is { Limits.Count: > 0, Rates: not null } ? table.Validated() : throw Bad("it needs 'limits' with at least one row, and 'rates'");
        }
        catch (JsonException error)
        {
            throw Bad(error.Message.ReplaceLineEndings(" "), error);
        }
    }

    /// <summary>The limit in force on a day.</summary>
    /// <exception cref="UserInputException"><c>utilisation-no-limit</c>: the table says nothing of that day.</exception>
    public FlaringLimit LimitOn(DateOnly day) => Limits.FirstOrDefault(l => l.Covers(day)) ?? throw new UserInputException(
        "utilisation-no-limit",
        Invariant($"The table says nothing of {day:yyyy-MM-dd}; it begins on {Limits.Min(l => l.From):yyyy-MM-dd}. Give another --date or a --table that covers it."));

    /// <summary>The rate of a pollutant on a day; null when nobody filled it in.</summary>
    public double? RateOn(string pollutant, DateOnly day) =>
        Rates.FirstOrDefault(r => r.Covers(day) && r.Pollutant.Equals(pollutant, StringComparison.OrdinalIgnoreCase))?.RoublesPerTonne;

    private FlaringTable Validated()
    {
        foreach (var limit in Limits)
        {
            if (limit.LimitPercent is not (>= 0 and <= 100) || limit.Multiplier is not (>= 1 and <= 10000) || limit.MultiplierUnmetered is < 1 or > 10000)
                throw Bad(Invariant($"the row from {limit.From:yyyy-MM-dd} needs a limit of 0 to 100 % and multipliers of 1 to 10000"));
            if (limit.To < limit.From || Limits.Any(other => other != limit && other.Covers(limit.From)))
                throw Bad(Invariant($"the row from {limit.From:yyyy-MM-dd} ends before it begins or overlaps another"));
        }

        return Rates.Any(r => r.RoublesPerTonne is < 0) ? throw Bad("a rate is negative") : this;
    }

    private static UserInputException Bad(string why, Exception? inner = null) =>
        new("utilisation-bad-table", $"The table of limits and rates cannot be used: {why}.", inner);
}
