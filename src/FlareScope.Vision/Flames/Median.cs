using System.Runtime.InteropServices;

namespace FlareScope.Vision.Flames;

/// <summary>Medians and quantiles of samples, by selection: a whole sort would be most of the cost of measuring a flame.</summary>
internal static class Median
{
    private const int Short = 24; // values below which insertion beats partition

    /// <summary>The middle value; NaN values are left out, NaN when nothing remains. Changes the order of the list.</summary>
    internal static float Of(List<float> values) => Quantile(values, 0.5);

    /// <summary>The value below which a share of the others lies; NaN when there is none. Reorders the list.</summary>
    internal static float Quantile(List<float> values, double share) => Quantile(CollectionsMarshal.AsSpan(values), share);

    /// <summary>The value below which a share of the others lies; NaN when there is none. Reorders the values.</summary>
    internal static float Quantile(Span<float> values, double share)
    {
        values = values[..Numbers(values)];
        return values.IsEmpty ? float.NaN : Select(values, Math.Min(values.Length - 1, (int)(share * values.Length)));
    }

    /// <summary>The median of every value and its neighbours, so many each way; NaN values are left out, NaN where nothing remains.</summary>
    internal static float[] Running(ReadOnlySpan<float> values, int reach)
    {
        var medians = new float[values.Length];
        var window = new List<float>((2 * reach) + 1); // kept sorted
        for (var i = -reach; i < values.Length; i++)
        {
            if (i + reach < values.Length && Place(values[i + reach]) is { } entered)
                window.Insert(entered, values[i + reach]);
            if (i > reach && Place(values[i - reach - 1]) is { } left)
                window.RemoveAt(left);
            if (i >= 0)
                medians[i] = window.Count == 0 ? float.NaN : window[window.Count / 2];
        }

        return medians;

        int? Place(float value)
        {
            if (float.IsNaN(value))
                return null;
            var found = CollectionsMarshal.AsSpan(window).BinarySearch(value);
            return found < 0 ? ~found : found;
        }
    }

    /// <summary>Moves what is a number to the front and counts it.</summary>
    private static int Numbers(Span<float> values)
    {
        var count = 0;
        foreach (var value in values)
        {
            if (!float.IsNaN(value))
                values[count++] = value;
        }

        return count;
    }

    /// <summary>The value that would stand at a place after sorting (Hoare's quickselect).</summary>
    private static float Select(Span<float> values, int place)
    {
        while (values.Length > Short)
        {
            var pivot = Middle(values[0], values[values.Length / 2], values[^1]);
            var (low, high) = (0, values.Length - 1);
            while (low <= high)
            {
                while (values[low] < pivot)
                    low++;
                while (values[high] > pivot)
                    high--;
                if (low <= high)
                {
                    (values[low], values[high]) = (values[high], values[low]);
                    (low, high) = (low + 1, high - 1);
                }
            }

            if (place > high && place < low)
                return values[place]; // between the two halves all are equal to the pivot
            values = place <= high ? values[..(high + 1)] : values[low..];
            place -= place <= high ? 0 : low;
        }

        values.Sort();
        return values[place];
    }

    private static float Middle(float a, float b, float c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
