namespace FlareScope.Core.Detection;

/// <summary>
/// McNemar's exact test on the negatives: of the pictures on which only one of two models raises a false alarm, would a fair coin
/// share them out so unevenly? Source: McNemar, Psychometrika 12 (1947) 153, in its exact binomial form.
/// </summary>
/// <param name="Both">Negatives on which both raise a false alarm.</param>
/// <param name="OnlyA">Only the first does.</param>
/// <param name="OnlyB">Only the second does.</param>
/// <param name="Neither">Neither does.</param>
/// <param name="PValue">Two-sided, 0..1; 1 when they never differ.</param>
public sealed record FalseAlarmTest(int Both, int OnlyA, int OnlyB, int Neither, double PValue)
{
    internal static FalseAlarmTest? Of(IEnumerable<(bool A, bool B)> negatives)
    {
        var all = negatives.ToArray();
        if (all.Length == 0)
            return null;
        var (onlyA, onlyB) = (all.Count(n => n.A && !n.B), all.Count(n => n.B && !n.A));
        var both = all.Count(n => n.A && n.B);
        return new FalseAlarmTest(both, onlyA, onlyB, all.Length - both - onlyA - onlyB, TwoSided(onlyA, onlyB));
    }

    private static double TwoSided(int a, int b)
    {
        // Logarithms, because 2^-n of many pictures is no double.
        var n = a + b;
        double term = -n * Math.Log(2), tail = 0;
        for (var k = 0; k <= Math.Min(a, b); k++)
        {
            tail += Math.Exp(term);
            term += Math.Log((n - k) / (k + 1.0));
        }

        return Math.Min(1, 2 * tail);
    }
}
