using FlareScope.Core;

namespace FlareScope.Server.Features.Analyses;

/// <summary>A picture as it came with a form.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Name">Its name, to be shown.</param>
internal sealed record UploadedPicture(byte[] Bytes, string Name)
{
    /// <summary>Reads the form field <c>image</c>.</summary>
    /// <exception cref="UserInputException"><c>image-missing</c>.</exception>
    public static async Task<UploadedPicture> ReadAsync(IFormFile? image, CancellationToken cancellation)
    {
        if (image is null)
            throw new UserInputException("image-missing", "The form has no file field 'image'; send the picture in it (multipart/form-data).");
        var bytes = new byte[image.Length];
        await using var stream = image.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        return new UploadedPicture(bytes, PictureName.Of(image.FileName));
    }
}
