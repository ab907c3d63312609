namespace FlareScope.Vision.Sources;

/// <summary>Where pictures come from: a file, a folder, a video, a camera.</summary>
public interface IImageSource
{
    /// <summary>Name for messages and documents; holds no user and no password.</summary>
    string Name { get; }

    /// <summary>Reads frames in order.</summary>
    /// <param name="stop">Ends the reading; processes that were started are ended too.</param>
    /// <returns>Frames with times that never go back; dispose each.</returns>
    /// <exception cref="Core.UserInputException">The source cannot be read; one line says why.</exception>
    IAsyncEnumerable<SourceFrame> ReadAsync(CancellationToken stop);
}
