using System.Runtime.CompilerServices;
using FlareScope.Core;
using FlareScope.Vision.Decoding;

namespace FlareScope.Vision.Sources;

/// <summary>Picture files as frames, each at the time that its EXIF block tells, or a fixed time apart.</summary>
/// <param name="name">Name for messages.</param>
/// <param name="files">Paths, in the order to read.</param>
/// <param name="spacing">Time between frames; null for the pictures' own times, which then must all be known and never go back.</param>
public sealed class PictureSource(string name, IReadOnlyList<string> files, TimeSpan? spacing) : IImageSource
{
    /// <inheritdoc/>
    public string Name => name;

    /// <summary>The pictures of a folder, by name.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">Which files, for example <c>*.jpg</c>.</param>
    /// <param name="spacing">As in the constructor.</param>
    /// <exception cref="UserInputException"><c>source-empty</c>: no such file.</exception>
    public static PictureSource Folder(string folder, string pattern, TimeSpan? spacing)
    {
        if (!Directory.Exists(folder))
            throw new UserInputException("file-missing", $"'{folder}' does not exist; check the path.");
        var files = Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? new(Path.GetFileName(Path.GetFullPath(folder)), files, spacing)
            : throw new UserInputException("source-empty", $"'{folder}' holds no file '{pattern}'; name a folder that does.");
    }

    /// <inheritdoc/>
    /// <exception cref="UserInputException">
    /// As <see cref="ImageDecoder.Decode"/>; <c>source-no-time</c>: a picture does not tell its time, or times go back.
    /// </exception>
    public async IAsyncEnumerable<SourceFrame> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        DateTimeOffset? first = null;
        var last = 0.0;
        for (var i = 0; i < files.Count; i++)
        {
            var bytes = await File.ReadAllBytesAsync(files[i], stop).ConfigureAwait(false);
            var image = ImageDecoder.Decode(bytes, Path.GetFileName(files[i]));
            first ??= image.CapturedAt;
            var time = spacing is { } step ? i * step.TotalSeconds : (image.CapturedAt - first)?.TotalSeconds;
            if (time is not { } known || known < last)
            {
                image.Dispose();
                throw new UserInputException("source-no-time", $"{Path.GetFileName(files[i])}: it does not tell when it was taken, or goes back in time; give the time between pictures.");
            }

            last = known;
            yield return new(i, known, image.CapturedAt, image, image.Width, image.Height);
        }
    }
}
