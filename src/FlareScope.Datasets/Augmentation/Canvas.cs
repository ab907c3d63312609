using FlareScope.Vision.Inference;

namespace FlareScope.Datasets.Augmentation;

/// <summary>A square training picture: three planes (blue, green, red) of bytes, the grey of the letterbox where nothing is painted.</summary>
public sealed class Canvas
{
    private readonly Memory<byte> planes;

    /// <summary>Clears <paramref name="planes"/> (3 * side² bytes) and paints into it.</summary>
    public Canvas(int side, Memory<byte> planes)
    {
        (Side, this.planes) = (side, planes);
        planes.Span.Fill(Letterbox.Pad);
    }

    /// <summary>Side, px.</summary>
    public int Side { get; }

    /// <summary>Paints a picture at its place, bilinear, with its colours changed; a cut-out one lets what lies below shine through.</summary>
    public void Paint(TrainingPicture picture, in Placement placement, in ColourJitter colours)
    {
        var area = placement.Painted;
        if (area.Width == 0 || area.Height == 0) return;
        var columns = new SamplingAxis(area.Left, area.Width, placement.Left, placement.Width, picture.Width, placement.Mirrored);
        var rows = new SamplingAxis(area.Top, area.Height, placement.Top, placement.Height, picture.Height, mirrored: false);
        var plane = Side * Side;
        var output = planes.Span;
        var alpha = picture.Alpha;
        for (var y = 0; y < area.Height; y++)
        {
            var upper = picture.Pixels.AsSpan(rows.First[y] * picture.Width * 3, picture.Width * 3);
            var lower = picture.Pixels.AsSpan(rows.Second[y] * picture.Width * 3, picture.Width * 3);
            var down = rows.Share[y];
            var target = (area.Top + y) * Side + area.Left;
            for (var x = 0; x < area.Width; x++, target++)
            {
                var (a, b, across) = (columns.First[x] * 3, columns.Second[x] * 3, columns.Share[x]);
                var (w00, w01) = ((1 - across) * (1 - down), across * (1 - down));
                var (w10, w11) = ((1 - across) * down, across * down);
                var blue = upper[a] * w00 + upper[b] * w01 + lower[a] * w10 + lower[b] * w11;
                var green = upper[a + 1] * w00 + upper[b + 1] * w01 + lower[a + 1] * w10 + lower[b + 1] * w11;
                var red = upper[a + 2] * w00 + upper[b + 2] * w01 + lower[a + 2] * w10 + lower[b + 2] * w11;
                colours.Apply(ref blue, ref green, ref red);
                if (alpha is not null)
                {
                    var opacity = alpha[rows.First[y] * picture.Width + columns.First[x]] / 255f;
                    blue = Blend(output[target], blue, opacity);
                    green = Blend(output[target + plane], green, opacity);
                    red = Blend(output[target + 2 * plane], red, opacity);
                }

                output[target] = ToByte(blue);
                output[target + plane] = ToByte(green);
                output[target + 2 * plane] = ToByte(red);
            }
        }
    }

    private static float Blend(byte below, float above, float opacity) => below + (above - below) * opacity;

    private static byte ToByte(float value) => (byte)Math.Clamp(value + 0.5f, 0, 255);
}
