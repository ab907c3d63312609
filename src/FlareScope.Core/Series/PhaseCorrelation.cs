using System.Numerics;

namespace FlareScope.Core.Series;

/// <summary>
/// The shift between two equally large planes of brightness: the peak of the phase correlation to a whole cell, then the slope
/// of the phases of the low frequencies for the part of a cell.
/// </summary>
/// <remarks>
/// Kuglin and Hines 1975; the refinement fits the phase plane by least squares, as Stone, Orchard, Chang and Martucci 2001 do, with
/// the product of the amplitudes as weight [M, high confidence]. Sides are powers of two.
/// </remarks>
public sealed class PhaseCorrelation
{
    private const int Band = 4; // frequencies up to 1/4 of the sampling rate: above them noise and the camera's blur prevail
    private const int LowFrequencies = 6; // up to 1/6 for the part of a cell
    private readonly Spectrum2D _reference;

    /// <summary>Takes the plane that shifts are measured from.</summary>
    /// <param name="plane">Values row by row.</param>
    /// <param name="width">Columns, a power of two.</param>
    /// <param name="height">Rows, a power of two.</param>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public PhaseCorrelation(ReadOnlySpan<float> plane, int width, int height) => _reference = Spectrum2D.Of(plane, width, height);

    /// <summary>How far a plane's content lies from the reference's.</summary>
    /// <param name="plane">As large as the reference.</param>
    public PlaneShift Measure(ReadOnlySpan<float> plane) => Peaks(plane, 1)[0];

    /// <summary>The shifts that parts of a plane's content agree on, the surest first.</summary>
    /// <param name="plane">As large as the reference.</param>
    /// <param name="most">At most so many; peaks side by side are one.</param>
    public IReadOnlyList<PlaneShift> Peaks(ReadOnlySpan<float> plane, int most)
    {
        var (width, height) = (_reference.Width, _reference.Height);
        var seen = Spectrum2D.Of(plane, width, height);
        var cross = new Complex[width * height];
        var kept = 0;
        for (var i = 0; i < cross.Length; i++)
        {
            if (Math.Abs(Wrapped(i % width, width)) > width / Band || Math.Abs(Wrapped(i / width, height)) > height / Band)
                continue;
            kept++;
            var product = seen.Lines[i] * Complex.Conjugate(_reference.Lines[i]);
            var size = product.Magnitude;
            cross[i] = size > 0 ? product / size : 0;
        }

        var surface = Spectrum2D.Inverse(cross, width, height);
        var shifts = new List<PlaneShift>(most);
        while (shifts.Count < most)
        {
            var peak = 0;
            for (var i = 0; i < surface.Length; i++)
            {
                if (surface[i].Real > surface[peak].Real)
                    peak = i;
            }

            if (shifts.Count > 0 && !(surface[peak].Real > 0))
                break;
            var (x, y) = (Wrapped(peak % width, width), Wrapped(peak / width, height));
            var (dx, dy) = Refine(seen, x, y);
            shifts.Add(new(x + dx, y + dy, Math.Clamp(surface[peak].Real * cross.Length / kept, 0, 1)));
            Flatten(surface, peak);
        }

        return shifts;

        void Flatten(Complex[] around, int peak)
        {
            for (var v = -Band; v <= Band; v++)
            {
                for (var u = -Band; u <= Band; u++)
                    around[(((peak / width) + v + height) % height * width) + (((peak % width) + u + width) % width)] = 0;
            }
        }
    }

    private (double X, double Y) Refine(Spectrum2D seen, int x, int y)
    {
        var (width, height) = (seen.Width, seen.Height);
        double uu = 0, vv = 0, uv = 0, up = 0, vp = 0;
        for (var k = -height / LowFrequencies; k <= height / LowFrequencies; k++)
        {
            for (var j = 0; j <= width / LowFrequencies; j++)
            {
                if (j == 0 && k <= 0)
                    continue; // the other half of the plane says the same
                var i = (((k + height) % height) * width) + j;
                var (u, v) = (-Math.Tau * j / width, -Math.Tau * k / height);
                var product = seen.Lines[i] * Complex.Conjugate(_reference.Lines[i]);
                var phase = (product * Complex.FromPolarCoordinates(1, -((u * x) + (v * y)))).Phase;
                if (Math.Abs(phase) > Math.PI / 2)
                    continue; // what changed in the picture, not the shift
                var weight = product.Magnitude;
                (uu, vv, uv) = (uu + (weight * u * u), vv + (weight * v * v), uv + (weight * u * v));
                (up, vp) = (up + (weight * u * phase), vp + (weight * v * phase));
            }
        }

        var determinant = (uu * vv) - (uv * uv);
        if (!(determinant > 1e-9 * uu * vv))
            return (0, 0);
        var (right, down) = (((up * vv) - (vp * uv)) / determinant, ((vp * uu) - (up * uv)) / determinant);
        return Math.Abs(right) < 1 && Math.Abs(down) < 1 ? (right, down) : (0, 0); // a cell or more: the phases speak of another peak
    }

    private static int Wrapped(int index, int side) => index > side / 2 ? index - side : index;
}
