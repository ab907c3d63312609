namespace FlareScope.Simulation.Rendering;

/// <summary>
/// Perlin's gradient noise in three dimensions and its sums over octaves. The table is shuffled from a seed, so one seed is
/// one texture on every machine.
/// </summary>
internal sealed class GradientNoise
{
    private readonly byte[] _table = new byte[512];

    public GradientNoise(ulong seed)
    {
        for (var i = 0; i < 256; i++)
            _table[i] = (byte)i;
        var state = seed;
        for (var i = 255; i > 0; i--)
        {
            var j = (int)(Hash.Next(ref state) % (ulong)(i + 1));
            (_table[i], _table[j]) = (_table[j], _table[i]);
        }

        Array.Copy(_table, 0, _table, 256, 256);
    }

    /// <summary>Noise at a point, about -0.9 to 0.9, mean 0, one feature per unit length.</summary>
    public float At(float x, float y, float z)
    {
        var fx = MathF.Floor(x);
        var fy = MathF.Floor(y);
        var fz = MathF.Floor(z);
        var ix = (int)fx & 255;
        var iy = (int)fy & 255;
        var iz = (int)fz & 255;
        x -= fx;
        y -= fy;
        z -= fz;
        float u = Fade(x), v = Fade(y), w = Fade(z);
        var p = _table;
        var a = p[ix] + iy;
        var b = p[ix + 1] + iy;
        int aa = p[a] + iz, ab = p[a + 1] + iz, ba = p[b] + iz, bb = p[b + 1] + iz;
        var near = Mix(
            Mix(Grad(p[aa], x, y, z), Grad(p[ba], x - 1, y, z), u),
            Mix(Grad(p[ab], x, y - 1, z), Grad(p[bb], x - 1, y - 1, z), u),
            v);
        var far = Mix(
            Mix(Grad(p[aa + 1], x, y, z - 1), Grad(p[ba + 1], x - 1, y, z - 1), u),
            Mix(Grad(p[ab + 1], x, y - 1, z - 1), Grad(p[bb + 1], x - 1, y - 1, z - 1), u),
            v);
        return Mix(near, far, w);
    }

    /// <summary>Sum of octaves, each twice as fine and half as strong; the sum of the strengths is 1.</summary>
    public float Fractal(float x, float y, float z, int octaves)
    {
        float sum = 0, strength = 1, total = 0;
        for (var i = 0; i < octaves; i++)
        {
            sum += strength * At(x, y, z);
            total += strength;
            strength *= 0.5f;
            x = (x * 2) + 17.3f;
            y = (y * 2) - 9.1f;
            z = (z * 1.6f) + 4.7f;
        }

        return sum / total;
    }

    private static float Fade(float t) => t * t * t * ((t * ((t * 6) - 15)) + 10);

    private static float Mix(float a, float b, float t) => a + ((b - a) * t);

    private static float Grad(int hash, float x, float y, float z)
    {
        var h = hash & 15;
        var u = h < 8 ? x : y;
        var v = h < 4 ? y : h is 12 or 14 ? x : z;
        return ((h & 1) == 0 ? u : -u) + ((h & 2) == 0 ? v : -v);
    }
}
