using System.Reflection;
using System.Runtime.CompilerServices;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Smoke;

namespace FlareScope.Vision.Tests;

public sealed class MethodFingerprintTests
{
    private static readonly FlowParameters Parameters = new FlowEstimator(FlameModelUncertainty.Default).Parameters;

    [Fact]
    public void Of_AnyNumberOfTheParametersChanged_IsAnotherFingerprint()
    {
        var seen = new Dictionary<string, string> { [Of(Parameters)] = "nothing" };
        foreach (var (path, changed) in Changed(Parameters, "").Select(c => (c.Path, (FlowParameters)c.Record)))
            Assert.True(seen.TryAdd(Of(changed), path), $"{path} makes the fingerprint of {seen.GetValueOrDefault(Of(changed))}.");

        Assert.Contains(".Regimes.JetWeights.Chamberlain", seen.Values);
        Assert.Contains(".Priors.Soot.CleanGPerKg", seen.Values);
        Assert.Contains(".Limits.HeatPerArea.Low", seen.Values);
        Assert.True(seen.Count > 60);
    }

    [Fact]
    public void Of_GasOfAnotherUncertainty_IsAnotherFingerprint()
    {
        var gas = GasSelection.Stated(GasPresets.ApgMid);
        string[] fingerprints =
        [
            Of(Parameters, gas),
            Of(Parameters, gas with { Uncertainty = new DirichletUncertainty(100) }),
            Of(Parameters, gas with { Uncertainty = new DirichletUncertainty(200) }),
            Of(Parameters, gas with { Uncertainty = new AssociatedGasPrior() }),
            Of(Parameters, gas with { Uncertainty = new AssociatedGasPrior { MedianRatio = 0.5 } }),
        ];

        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }

    private static string Of(FlowParameters parameters, GasSelection? gas = null) => MethodFingerprint.Of(
        parameters,
        new FlameSegmenterOptions(),
        new FlareGrouperOptions(),
        new SmokeMeter(),
        new AnalysisOptions { Gas = gas ?? GasPresets.Unknown },
        null,
        null);

    /// <summary>The record once for every number in its tree, that number changed.</summary>
    private static IEnumerable<(string Path, object Record)> Changed(object record, string path)
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            var (value, name) = (property.GetValue(record), $"{path}.{property.Name}");
            if (value is double number)
                yield return (name, With(property, number * 1.25 + 0.01));
            else if (value is int count)
                yield return (name, With(property, count + 1));
            else if (value is not null && value.GetType().Namespace!.StartsWith("FlareScope", StringComparison.Ordinal))
                foreach (var (inner, changed) in Changed(value, name))
                    yield return (inner, With(property, changed));
        }

        object With(PropertyInfo property, object value)
        {
            var copy = record.GetType().GetMethod("<Clone>$")?.Invoke(record, null) ?? RuntimeHelpers.GetObjectValue(record);
            property.SetValue(copy, value);
            return copy;
        }
    }
}
