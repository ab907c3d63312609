using FlareScope.Core.Explanations;
using static System.FormattableString;

namespace FlareScope.Core.Emissions;

/// <summary>Collects the links of one explanation while the number is made, so that both come from the same code.</summary>
/// <param name="source">Where the method stands written; the source of every link that names no other.</param>
internal sealed class EmissionChain(string source)
{
    private readonly List<ExplanationStep> _steps = [];

    /// <summary>The method's source.</summary>
    public string Source => source;

    /// <summary>The links so far.</summary>
    public IReadOnlyList<ExplanationStep> Steps => _steps;

    /// <summary>Writes a link down and hands its number on.</summary>
    /// <param name="quantity">What is made.</param>
    /// <param name="formula">In symbols.</param>
    /// <param name="values">The symbols with numbers and units.</param>
    /// <param name="result">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="from">Source of this link when it is not the method's own.</param>
    public double Add(string quantity, string formula, FormattableString values, double result, string unit, string? from = null)
    {
        _steps.Add(new(quantity, formula, Invariant(values), Invariant($"{result:G6} {unit}"), from ?? source));
        return result;
    }
}
