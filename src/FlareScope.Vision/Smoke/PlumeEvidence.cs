using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>
/// What the cells of a plume speak for, weighed by the logarithm of how far they depart. A blue sky is judged by its red light:
/// droplets whiten it and soot does not, while a gap between clouds is darker and bluer.
/// </summary>
internal sealed class PlumeEvidence
{
    private const double Tenth = 0.1;
    private const double Extreme = 0.02; // of the sky beside the plume
    private const float NoSky = 0.5f; // darker things beside the plume are no sky
    private const double Floor = 0.01; // keeps logarithms finite
    private readonly List<float> _dark = [];
    private readonly List<float> _rise = [];
    private readonly List<float> _red = [];
    private double _soot;
    private double _steam;
    private double _other;

    private PlumeEvidence()
    {
    }

    /// <summary>Share that speaks for soot.</summary>
    internal double Soot => _soot / All;

    /// <summary>Share that speaks for steam.</summary>
    internal double Steam => _steam / All;

    /// <summary>The same share of soot when what is bright is left out.</summary>
    internal double SootAmongDark => _soot / Math.Max(Floor, _soot + _other);

    /// <summary>Cells that speak for soot.</summary>
    internal int SootCells => _dark.Count;

    /// <summary>Light, over the sky's, that the darkest tenth of the sooty cells lets through; NaN when there are none.</summary>
    internal double Darkest { get; private set; }

    /// <summary>Logarithm of the middle rise of the steamy cells; NaN when there are none.</summary>
    internal double Rise { get; private set; }

    /// <summary>Middle red over blue transmittance of the sooty cells; NaN when there are none.</summary>
    internal double Reddening { get; private set; }

    /// <summary>Whether most of the plume stands before a blue sky.</summary>
    internal bool BlueSky { get; private set; }

    /// <summary>Light, over the plane's, of the darkest of the sky beside the plume.</summary>
    internal double SkyDarkest { get; private set; }

    /// <summary>Logarithm of the rise of its brightest: clouds, the sun's halo.</summary>
    internal double SkyBrightest { get; private set; }

    private double All => Math.Max(Floor, _soot + _steam + _other);

    /// <summary>Judges every cell of a plume.</summary>
    internal static PlumeEvidence Of(IReadOnlyList<PlumePart> plume, SmokeScene scene, SkyBehind sky, PlumeKindOptions options)
    {
        var evidence = new PlumeEvidence();
        var (cells, blue) = (0, 0);
        foreach (var part in plume)
        {
            foreach (var cell in part.Cells)
            {
                var light = sky.At(scene.Crop, cell);
                (cells, blue) = (cells + 1, blue + (light.IsBlue(options) ? 1 : 0));
                evidence.Judge(light, part.Stands, sky.RelativeSpread, options);
            }
        }

        evidence.BlueSky = 2 * blue >= cells;
        evidence.Sum(scene, sky, options);
        return evidence;
    }

    private void Judge(in CellLight light, bool stands, double spread, PlumeKindOptions options)
    {
        var blue = light.IsBlue(options);
        var (ln, rise) = (Ln(light.Luminance), Ln(blue ? light.Red : light.Luminance));
        var gap = light.Blue > options.GapBlue * light.Red;
        var deep = light.Luminance < options.DeepDark;
        var sooty = (deep && !gap) || (ln < 0 && rise < 0 && (!gap || (blue && deep && spread <= options.CloudySky)));
        if (sooty && !stands)
        {
            _soot -= ln;
            _dark.Add((float)light.Luminance);
            _red.Add((float)(Math.Max(Floor, light.Red) / Math.Max(Floor, light.Blue)));
        }
        else if (ln > 0 && rise > 0)
        {
            _steam += rise;
            _rise.Add((float)rise);
        }
        else
        {
            _other += Math.Max(Math.Abs(ln), Math.Abs(rise));
        }
    }

    private void Sum(SmokeScene scene, SkyBehind sky, PlumeKindOptions options)
    {
        (Darkest, Rise, Reddening) = (Median.Quantile(_dark, Tenth), Median.Of(_rise), Median.Of(_red));
        var (dark, bright) = (new List<float>(), new List<float>());
        for (var i = 0; i < scene.Background.Length; i++)
        {
            if (!scene.Background[i] || scene.IsLand(i / scene.Crop.Width))
                continue;
            var light = sky.At(scene.Crop, i);
            if (light.Luminance <= NoSky)
                continue;
            dark.Add((float)light.Luminance);
            bright.Add((float)Ln(light.IsBlue(options) ? light.Red : light.Luminance));
        }

        (SkyDarkest, SkyBrightest) = (Median.Quantile(dark, Extreme), Median.Quantile(bright, 1 - Extreme));
    }

    private static double Ln(double ratio) => Math.Log(Math.Max(Floor, ratio));
}
