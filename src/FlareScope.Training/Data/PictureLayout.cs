using FlareScope.Datasets.Augmentation;
using static TorchSharp.torch;

namespace FlareScope.Training.Data;

/// <summary>Brings pictures into the form that the network takes.</summary>
internal static class PictureLayout
{
    /// <summary>Places a picture at the top left of a grey square, as inference does, unchanged otherwise.</summary>
    /// <param name="picture">A picture whose longer side is at most <paramref name="side"/>.</param>
    /// <param name="side">Side of the square, px.</param>
    /// <param name="planes">Receives 3 * side² bytes: blue, green, red planes.</param>
    public static void Paint(TrainingPicture picture, int side, Memory<byte> planes)
    {
        var canvas = new Canvas(side, planes[..(3 * side * side)]);
        var window = new CanvasWindow(0, 0, side, side);
        canvas.Paint(picture, new Placement(0, 0, picture.Width, picture.Height, false, window), ColourJitter.None);
    }

    /// <summary>Bytes [N,3,S,S] as a single-precision tensor of 0..255, channels fastest in memory.</summary>
    /// <remarks>
    /// The order in memory passes from layer to layer; with channels fastest, convolutions on a CPU run half as fast again.
    /// TorchSharp knows no memory formats, so that the order is made by permuting there and back.
    /// </remarks>
    public static Tensor ToTensor(byte[] pixels, int count, int side)
    {
        using var bytes = tensor(pixels, [count, 3, side, side]);
        using var floats = bytes.to(ScalarType.Float32);
        using var rows = floats.permute(0, 2, 3, 1);
        using var channelsFastest = rows.contiguous();
        return channelsFastest.permute(0, 3, 1, 2);
    }
}
