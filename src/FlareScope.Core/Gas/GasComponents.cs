using System.Globalization;
using static System.FormattableString;

namespace FlareScope.Core.Gas;

/// <summary>The components a mixture may hold, by id and short form (case does not matter).</summary>
/// <remarks>
/// Gross heats of CH4…C6H14 (without the branched ones neoC5H12 and iC6H14), H2S, H2 and CO as in the science notes, ground.md
/// section 0 (ISO 6976:2016, recalled there with high confidence and reproduced by its table for four gases). Those of neoC5H12
/// (2,2-dimethylpropane), iC6H14 (2-methylpentane), C7H16, C8H18, C2H4, C3H6 and C4H8 (1-butene) are ISO 6976 figures from memory
/// (high confidence, not re-read); iC4H8 (isobutene) and C5H10 (1-pentene) from memory with medium confidence. Water vapour
/// carries its condensation heat, so that its net heat is zero. Adiabatic indices of C1…C6, CO2, N2 and H2S as in oracles.py of
/// the science notes; the others are rounded from the heat capacity at 20 °C.
/// </remarks>
public static class GasComponents
{
    /// <summary>
    /// Id and short form; kg/kmol; atoms; gross heat, kJ/mol; adiabatic index; heat capacity A + B T + C T² + D T³, J/(mol K).
    /// </summary>
    private const string Table = """
        id        short        M  C   H  O  S    gross     k       A          B          C          D
        CH4       C1      16.043  1   4  0  0   890.58  1.31   19.25   5.213e-2   1.197e-5  -1.132e-8
        C2H6      C2      30.069  2   6  0  0  1560.69  1.21   5.409   1.781e-1  -6.938e-5   8.713e-9
        C3H8      C3      44.096  3   8  0  0  2219.17  1.13  -4.224   3.063e-1  -1.586e-4   3.215e-8
        iC4H10    iC4     58.122  4  10  0  0  2868.20  1.10  -1.390   3.847e-1  -1.846e-4   2.895e-8
        nC4H10    nC4     58.122  4  10  0  0  2877.40  1.10   9.487   3.313e-1  -1.108e-4  -2.822e-9
        iC5H12    iC5     72.149  5  12  0  0  3528.83  1.08  -9.525   5.066e-1  -2.729e-4   5.723e-8
        nC5H12    nC5     72.149  5  12  0  0  3535.77  1.08  -3.626   4.873e-1  -2.580e-4   5.305e-8
        neoC5H12  neoC5   72.149  5  12  0  0  3514.61  1.07  -16.59   5.552e-1  -3.306e-4   7.633e-8
        C6H14     C6      86.175  6  14  0  0  4194.95  1.07  -4.413   5.820e-1  -3.119e-4   6.494e-8
        iC6H14    iC6     86.175  6  14  0  0  4187.32  1.06  -10.57   6.184e-1  -3.573e-4   8.085e-8
        C7H16     C7     100.202  7  16  0  0  4853.43  1.05  -5.146   6.762e-1  -3.651e-4   7.658e-8
        C8H18     C8     114.229  8  18  0  0  5511.80  1.05  -6.096   7.712e-1  -4.195e-4   8.855e-8
        C2H4      -       28.053  2   4  0  0  1411.18  1.24   3.806   1.566e-1  -8.348e-5   1.755e-8
        C3H6      -       42.080  3   6  0  0  2058.02  1.15   3.710   2.345e-1  -1.160e-4   2.205e-8
        C4H8      -       56.106  4   8  0  0  2716.82  1.11  -2.994   3.532e-1  -1.990e-4   4.463e-8
        iC4H8     -       56.106  4   8  0  0  2700.20  1.10   16.05   2.804e-1  -1.091e-4   9.098e-9
        C5H10     -       70.133  5  10  0  0  3375.42  1.08  -0.134   4.329e-1  -2.317e-4   4.681e-8
        CO2       -       44.009  1   0  2  0        0  1.30   19.80   7.344e-2  -5.602e-5   1.715e-8
        N2        -       28.013  0   0  0  0        0  1.40   31.15  -1.357e-2   2.680e-5  -1.168e-8
        H2S       -       34.081  0   2  0  1   562.01  1.34   31.94   1.436e-3   2.432e-5  -1.176e-8
        H2        -        2.016  0   2  0  0   285.83  1.41   27.14   9.274e-3  -1.381e-5   7.645e-9
        CO        -       28.010  1   0  1  0   282.98  1.40   30.87  -1.285e-2   2.789e-5  -1.272e-8
        H2O       -       18.015  0   2  1  0   44.013  1.33   32.24   1.924e-3   1.055e-5  -3.596e-9
        O2        -       31.999  0   0  2  0        0  1.40   28.11  -3.680e-6   1.746e-5  -1.065e-8
        """;

    /// <summary>Every component, hydrocarbons first.</summary>
    public static IReadOnlyList<GasComponent> All { get; } = [.. Table.Split('\n').Skip(1).Select(Row)];

    private static readonly Dictionary<string, GasComponent> ByName = Index();

    /// <summary>Finds a component.</summary>
    /// <param name="name">Id or short form.</param>
    /// <returns>The component.</returns>
    /// <exception cref="UserInputException"><c>gas-unknown-component</c>: the name is not in the table.</exception>
    public static GasComponent Find(string name) => ByName.TryGetValue(name.Trim(), out var component)
        ? component
        : throw new UserInputException(
            "gas-unknown-component",
            Invariant($"Gas component '{name}' is not known; use one of {string.Join(' ', All.Select(c => c.Id))}."));

    private static GasComponent Row(string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(
            cells[0],
            cells[1] == "-" ? null : cells[1],
            Number(2),
            (int)Number(3),
            (int)Number(4),
            (int)Number(5),
            (int)Number(6),
            Number(7),
            Number(8),
            new(Number(9), Number(10), Number(11), Number(12)));

        double Number(int column) => double.Parse(cells[column], CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, GasComponent> Index()
    {
        var index = new Dictionary<string, GasComponent>(StringComparer.OrdinalIgnoreCase);
        foreach (var component in All)
        {
            index.Add(component.Id, component);
            if (component.ShortForm is { } shortForm)
                index.Add(shortForm, component);
        }

        return index;
    }
}
