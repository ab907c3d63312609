namespace FlareScope.Core.Detection;

/// <summary>Draws whole pictures with replacement; the same count and options give the same draws, which pairs two models.</summary>
internal static class PictureResamples
{
    /// <summary>How often each picture is taken, one array a resample; the array is used again for the next one.</summary>
    internal static IEnumerable<int[]> Draw(int count, EvaluationOptions options)
    {
        if (count == 0)
            yield break;
        var random = new Random(options.Seed);
        var weights = new int[count];
        for (var r = 0; r < options.Resamples; r++)
        {
            Array.Clear(weights);
            for (var i = 0; i < count; i++)
                weights[random.Next(count)]++;
            yield return weights;
        }
    }

    /// <summary>Every picture once: the set itself.</summary>
    internal static int[] Once(int count)
    {
        var weights = new int[count];
        Array.Fill(weights, 1);
        return weights;
    }
}
