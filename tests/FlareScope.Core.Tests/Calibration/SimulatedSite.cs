using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Calibration;

/// <summary>
/// A site with known truth: its flame departs from the laws by a residual of its own, wind shortens it by a rule of its own, and
/// what camera, meter and weather station tell carries noise.
/// </summary>
internal sealed class SimulatedSite
{
    private const double TipDiameterM = 0.3;
    private const double MedianHeatMW = 24; // 40 thousand m3/day of G3; it tells the kind of burner
    private const double SizeNoise = 0.08; // outline and threshold, ln(length); area twice that in common
    private const double AreaNoise = 0.06; // outline, ln(area), its own part
    private const double FlickerNoise = 0.08; // what a few minutes of flicker leave, ln(area)
    private const double MeterNoise = 0.03;
    private const double GasNoise = 0.04; // the heating value from day to day
    private const int PointsPerDay = 3;

    private readonly SceneResiduals _flame;
    private readonly GasMixture _gas = GasDocument.Parse("apg-mid").Mixture;
    private readonly double _medianFlow;
    private readonly double _windEffect; // ln(length) per m/s
    private readonly double _smokeEffect; // ln(area) per 100 % opacity: smoke hides flame
    private SeededRandom _random;

    public SimulatedSite(ulong seed)
    {
        _random = new(seed);
        _flame = FlameModelUncertainty.Default.Draw(ref _random, MedianHeatMW, new FlameConditions(_gas, TipDiameterM, 2));
        _medianFlow = Math.Exp(Math.Log(40) + 0.5 * _random.NextNormal());
        _windEffect = -0.03 + 0.015 * _random.NextNormal();
        _smokeEffect = -0.3 + 0.1 * _random.NextNormal();
    }

    public CalibrationSite Site { get; } = new("simulated", GasSelection.Stated(GasDocument.Parse("apg-mid").Mixture), TipDiameterM);

    public List<MeteredPoint> Points(int count)
    {
        var points = new List<MeteredPoint>(count);
        var gasDrift = 0.0;
        for (var i = 0; i < count; i++)
        {
            if (i % PointsPerDay == 0)
                gasDrift = GasNoise * _random.NextNormal();
            points.Add(Point(new DateTimeOffset(2026, 1, 1, 2, 0, 0, TimeSpan.Zero).AddDays(i / PointsPerDay).AddHours(8 * (i % PointsPerDay)), gasDrift));
        }

        return points;
    }

    private MeteredPoint Point(DateTimeOffset time, double gasDrift)
    {
        var flow = _medianFlow * Math.Exp(0.6 * _random.NextNormal());
        var heat = flow / PerDayThousands * _gas.LowerHeatingValue(ReferenceState.Celsius20) * Math.Exp(gasDrift);
        var wind = Math.Min(14, 4.5 * Math.Sqrt(-Math.Log(1 - _random.NextDouble())));
        var opacity = Math.Max(0, 15 + 15 * _random.NextNormal());
        var conditions = new FlameConditions(_gas, TipDiameterM, wind);
        var calm = _flame with { WindLnLength = 0, WindLnArea = 0 };
        var lean = _windEffect * wind;
        var (outline, flicker) = (SizeNoise * _random.NextNormal(), FlickerNoise * _random.NextNormal());
        var lnLength = lean + flicker / 2 + outline;
        var lnArea = lean + flicker + 2 * outline + AreaNoise * _random.NextNormal() + _smokeEffect * opacity / 100;
        return new(
            time,
            flow * Math.Exp(MeterNoise * _random.NextNormal()),
            new(
                calm.MeanAreaM2(heat, conditions) * Math.Exp(lnArea),
                calm.MeanLengthM(heat, conditions) * Math.Exp(lnLength),
                Math.Max(0, wind + 0.5 * _random.NextNormal()),
                opacity,
                time.Hour < 6));
    }

    private const double PerDayThousands = 86.4;
}
