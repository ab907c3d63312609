using System.Globalization;

namespace FlareScope.Core.Tests;

/// <summary>Compares a number with a printed one to the digits that were printed.</summary>
internal static class Digits
{
    /// <summary>Fails unless the number rounds to the printed text.</summary>
    /// <param name="printed">For example <c>109.53</c>, <c>7.72e-8</c>.</param>
    /// <param name="value">The number.</param>
    public static void Equal(string printed, double value)
    {
        var parts = printed.ToLowerInvariant().Split('e');
        var decimals = parts[0].Contains('.') ? parts[0].Length - parts[0].IndexOf('.') - 1 : 0;
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var half = 0.5 * Math.Pow(10, exponent - decimals);
        Assert.Equal(double.Parse(printed, CultureInfo.InvariantCulture), value, half * 1.0001);
    }
}
