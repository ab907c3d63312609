namespace FlareScope.Datasets.Augmentation;

/// <summary>Where training pictures come from: files of a data set, or a renderer.</summary>
public interface ISampleSource
{
    /// <summary>How many pictures it gives.</summary>
    int Count { get; }

    /// <summary>Loads or makes one picture, its longer side shrunk or grown to <paramref name="side"/> px. Thread-safe.</summary>
    /// <param name="index">0 .. Count-1; the same index always gives the same picture.</param>
    /// <param name="side">Training size, px.</param>
    TrainingPicture Load(int index, int side);
}
