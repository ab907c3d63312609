namespace FlareScope.Datasets.Augmentation;

/// <summary>All pictures of a run, decoded once and kept in memory at training size.</summary>
public sealed class PictureCache
{
    private readonly TrainingPicture[] pictures;

    private PictureCache(TrainingPicture[] pictures, int side) => (this.pictures, Side) = (pictures, side);

    /// <summary>Longer side of the pictures, px.</summary>
    public int Side { get; }

    /// <summary>Number of pictures.</summary>
    public int Count => pictures.Length;

    /// <summary>Memory that the pixels take, bytes.</summary>
    public long Bytes => pictures.Sum(picture => (long)picture.Pixels.Length);

    /// <summary>A picture; the sources follow one another in the order given to <see cref="Load"/>.</summary>
    public TrainingPicture this[int index] => pictures[index];

    /// <summary>Decodes or renders everything.</summary>
    /// <param name="sources">Where the pictures come from.</param>
    /// <param name="side">Longer side that every picture gets, px.</param>
    /// <param name="threads">Threads to decode with.</param>
    /// <param name="cancel">Stops.</param>
    public static PictureCache Load(IReadOnlyList<ISampleSource> sources, int side, int threads, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var jobs = sources.SelectMany(source => Enumerable.Range(0, source.Count).Select(index => (source, index))).ToArray();
        var pictures = new TrainingPicture[jobs.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel };
        Parallel.For(0, jobs.Length, options, i => pictures[i] = jobs[i].source.Load(jobs[i].index, side));
        return new PictureCache(pictures, side);
    }
}
