namespace FlareScope.Core.Flames;

/// <summary>The draws of one estimate.</summary>
/// <param name="count">Number of draws.</param>
internal sealed class FlowSample(int count)
{
    /// <summary>Heat release, MW.</summary>
    public double[] Heat { get; } = new double[count];

    /// <summary>Gas flow, thousand m3/day at 20 °C.</summary>
    public double[] Flow { get; } = new double[count];

    /// <summary>CO2, t/day.</summary>
    public double[] Co2 { get; } = new double[count];

    /// <summary>CH4, t/day.</summary>
    public double[] Ch4 { get; } = new double[count];

    /// <summary>Black carbon, t/day.</summary>
    public double[] BlackCarbon { get; } = new double[count];
}
