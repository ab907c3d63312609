namespace FlareScope.Satellite.Planck;

/// <summary>Weighted residuals of one or two Planck curves and their derivatives by (ln e, T[, T_background]).</summary>
internal sealed class PlanckModel
{
    public const int LnScaling = 0;
    public const int SourceTemperature = 1;
    public const int BackgroundTemperature = 2;

    private readonly IReadOnlyList<BandRadiance> _bands;
    private readonly double[] _sigma;
    private readonly bool _dual;

    public PlanckModel(IReadOnlyList<BandRadiance> bands, PlanckFitOptions options, bool dual)
    {
        (_bands, _dual) = (bands, dual);
        _sigma = [.. bands.Select(b => b.Sigma ?? options.RelativeSigma * b.Radiance)];
        Lower = [Math.Log(options.MinScalingFactor), options.MinTemperatureK, .. dual ? [options.MinBackgroundK] : (double[])[]];
        Upper = [Math.Log(options.MaxScalingFactor), options.MaxTemperatureK, .. dual ? [options.MaxBackgroundK] : (double[])[]];
    }

    /// <summary>Least value of each parameter.</summary>
    public double[] Lower { get; }

    /// <summary>Largest value of each parameter.</summary>
    public double[] Upper { get; }

    /// <summary>Number of residuals.</summary>
    public int Count => _bands.Count;

    /// <summary>The same temperatures with the scaling factor that fits them best, which is linear.</summary>
    public double[] BestScaling(double[] parameters)
    {
        var (top, bottom) = (0.0, 0.0);
        for (var i = 0; i < Count; i++)
        {
            var background = Background(i, parameters);
            var contrast = Source(i, parameters) - background;
            var weight = 1 / (_sigma[i] * _sigma[i]);
            top += weight * contrast * (_bands[i].Radiance - background);
            bottom += weight * contrast * contrast;
        }

        var share = bottom > 0 ? top / bottom : 0;
        return [Math.Clamp(share > 0 ? Math.Log(share) : Lower[0], Lower[0], Upper[0]), .. parameters[1..]];
    }

    /// <summary>Sum of the squared residuals.</summary>
    public double ChiSquared(double[] parameters)
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            var residual = Residual(i, parameters);
            sum += residual * residual;
        }

        return sum;
    }

    /// <summary>(model - observed) / sigma of one band.</summary>
    public double Residual(int band, double[] parameters)
    {
        var share = Math.Exp(parameters[LnScaling]);
        return (share * Source(band, parameters) + (1 - share) * Background(band, parameters) - _bands[band].Radiance) / _sigma[band];
    }

    /// <summary>Derivatives of <see cref="Residual"/>.</summary>
    public void Derivatives(int band, double[] parameters, Span<double> result)
    {
        var share = Math.Exp(parameters[LnScaling]);
        var wavelength = _bands[band].WavelengthUm;
        result[LnScaling] = share * (Source(band, parameters) - Background(band, parameters)) / _sigma[band];
        result[SourceTemperature] = share * BlackBody.RadiancePerKelvin(wavelength, parameters[SourceTemperature]) / _sigma[band];
        if (_dual)
            result[BackgroundTemperature] = (1 - share) * BlackBody.RadiancePerKelvin(wavelength, parameters[BackgroundTemperature]) / _sigma[band];
    }

    /// <summary>True when a parameter lies on one of its bounds.</summary>
    public bool AtBound(double[] parameters) =>
        parameters.Where((p, i) => p - Lower[i] < 1e-6 || Upper[i] - p < 1e-6).Any();

    private double Source(int band, double[] parameters) => BlackBody.Radiance(_bands[band].WavelengthUm, parameters[SourceTemperature]);

    private double Background(int band, double[] parameters) =>
        _dual ? BlackBody.Radiance(_bands[band].WavelengthUm, parameters[BackgroundTemperature]) : 0;
}
