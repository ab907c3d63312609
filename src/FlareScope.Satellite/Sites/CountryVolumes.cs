using System.Globalization;
using FlareScope.Core;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Sites;

/// <summary>World Bank form of national figures: one row a country, one column a year.</summary>
public sealed class CountryVolumes
{
    private const string TotalRow = "total";

    private readonly Dictionary<(string Country, int Year), double> _values = [];

    /// <summary>Countries as the table names them, the total left out.</summary>
    public IReadOnlyList<string> Countries { get; private init; } = [];

    /// <summary>Figure of a country, in the table's unit (billion m3 for volumes); null when there is none.</summary>
    /// <param name="country">Name in any house's spelling, see <see cref="CountryNames"/>.</param>
    /// <param name="year">Year.</param>
    public double? Of(string country, int year) =>
        _values.TryGetValue((CountryNames.Key(country), year), out var value) ? value : null;

    /// <summary>The row called Total.</summary>
    /// <param name="year">Year.</param>
    public double? World(int year) => Of(TotalRow, year);

    /// <summary>Reads the table.</summary>
    /// <exception cref="UserInputException">The file is missing or broken, or no column is a year.</exception>
    public static CountryVolumes Read(string path)
    {
        using var table = CsvTable.Open(path);
        var years = table.Header
            .Select((name, column) => (column, year: int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is > 1900 and < 2200 ? y : 0))
            .Where(c => c.year > 0)
            .ToList();
        if (years.Count == 0)
            throw new UserInputException("table-column-missing", $"'{table.Name}' has no column named by a year; the first column names the country, the others years.");
        var countries = new List<string>();
        var result = new CountryVolumes { Countries = countries };
        while (table.Next())
        {
            if (table.Text(0) is not { } country)
                continue;
            if (!country.Equals(TotalRow, StringComparison.OrdinalIgnoreCase))
                countries.Add(country);
            foreach (var (column, year) in years)
            {
                if (table.Number(column) is { } value)
                    result._values[(CountryNames.Key(country), year)] = value;
            }
        }

        return result;
    }
}
