namespace FlareScope.Datasets.Augmentation;

/// <summary>For each canvas column (or row): the two picture columns it lies between, and how far towards the second.</summary>
public readonly struct SamplingAxis
{
    /// <summary>Prepares one axis.</summary>
    /// <param name="start">First canvas pixel.</param>
    /// <param name="count">Number of canvas pixels.</param>
    /// <param name="origin">Where the picture begins on the canvas, px.</param>
    /// <param name="length">How long the whole picture is on the canvas, px.</param>
    /// <param name="pictureLength">How long it is in its own pixels.</param>
    /// <param name="mirrored">Whether the axis runs backwards.</param>
    public SamplingAxis(int start, int count, float origin, float length, int pictureLength, bool mirrored)
    {
        (First, Second, Share) = (new int[count], new int[count], new float[count]);
        for (var i = 0; i < count; i++)
        {
            var share = (start + i + 0.5f - origin) / length;
            var position = Math.Clamp((mirrored ? 1 - share : share) * pictureLength - 0.5f, 0, pictureLength - 1);
            First[i] = (int)position;
            Second[i] = Math.Min(First[i] + 1, pictureLength - 1);
            Share[i] = position - First[i];
        }
    }

    /// <summary>Nearer-to-the-start picture pixel.</summary>
    public int[] First { get; }

    /// <summary>Its neighbour.</summary>
    public int[] Second { get; }

    /// <summary>Weight of the neighbour, 0..1.</summary>
    public float[] Share { get; }
}
