using System.Security.Cryptography;
using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Smoke;

namespace FlareScope.Datasets.Pictures;

/// <summary>Opens every picture of a data set once, through the guard that every picture passes.</summary>
public static class PictureInspector
{
    // A picture of the largest size allowed takes 400 MB while it is looked at.
    private const int MostAtOnce = 4;

    /// <summary>Looks at all pictures.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="pictureDone">Called after each picture, from any thread.</param>
    /// <param name="cancel">Stops between two pictures.</param>
    /// <returns>One entry for each picture, in their order.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<LookedAt> LookAtAll(LabelledDataset set, Action? pictureDone = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        var looked = new LookedAt[set.Pictures.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostAtOnce, Environment.ProcessorCount), CancellationToken = cancel };
        Parallel.For(0, looked.Length, options, i =>
        {
            looked[i] = LookAt(set, set.Pictures[i]);
            pictureDone?.Invoke();
        });
        return looked;
    }

    private static LookedAt LookAt(LabelledDataset set, LabelledPicture picture)
    {
        var name = set.PathOf(picture);
        try
        {
            var bytes = PictureFileReader.Bytes(picture.File.Path, name);
            using var image = ImageDecoder.Decode(bytes, name);
            var marks = picture.Objects.Select(o => o.ToPixels(image.Width, image.Height)).ToArray();
            return new LookedAt(
                picture,
                new PictureLook(image.Width, image.Height, Convert.ToHexStringLower(SHA256.HashData(bytes)), PictureHash.Of(image.Bitmap), PictureLight.Of(image.Bitmap, marks)),
                null);
        }
        catch (UserInputException reason)
        {
            return new LookedAt(picture, null, reason);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return new LookedAt(picture, null, new UserInputException("file-unreadable", $"{name}: {wrong.Message.TrimEnd('.')}; check its permissions.", wrong));
        }
    }
}
