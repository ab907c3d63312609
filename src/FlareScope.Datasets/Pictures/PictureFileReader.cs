using FlareScope.Core;
using FlareScope.Vision.Decoding;

namespace FlareScope.Datasets.Pictures;

/// <summary>Opens picture files of a data set through the guard that every picture passes.</summary>
internal static class PictureFileReader
{
    /// <summary>Decodes a picture.</summary>
    /// <exception cref="UserInputException"><c>file-missing</c>, or what <see cref="ImageDecoder"/> refuses.</exception>
    internal static DecodedImage Open(string path, string name) => ImageDecoder.Decode(Bytes(path, name), name);

    /// <summary>The bytes of a picture file.</summary>
    /// <exception cref="UserInputException"><c>file-missing</c>, <c>image-too-many-bytes</c>.</exception>
    internal static byte[] Bytes(string path, string name)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new UserInputException("file-missing", $"{name}: listed but not there; check the list or the folder.");
        if (file.Length > ImageLimits.Default.MaxBytes)
            throw new UserInputException("image-too-many-bytes", $"{name}: {file.Length >> 20} MB; pictures hold at most {ImageLimits.Default.MaxBytes >> 20} MB.");
        return File.ReadAllBytes(path);
    }
}
