using FlareScope.Core.Analysis;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Drawing;

namespace FlareScope.Server.Features.Demo;

/// <summary>The last frame; drawn upon when somebody looks, once per language.</summary>
/// <param name="jpeg">The picture.</param>
/// <param name="document">What was found in it; null when nothing could be looked for.</param>
internal sealed class DemoFrame(byte[] jpeg, AnalysisDocument? document)
{
    private readonly Lazy<byte[]> _russian = new(() => Draw(jpeg, document, PictureLanguage.Russian));
    private readonly Lazy<byte[]> _english = new(() => Draw(jpeg, document, PictureLanguage.English));

    /// <summary>The annotated picture, JPEG.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    public byte[] Annotated(string language) => (language == "ru" ? _russian : _english).Value;

    private static byte[] Draw(byte[] jpeg, AnalysisDocument? document, PictureLanguage language)
    {
        if (document is null) return jpeg;
        using var image = ImageDecoder.Decode(jpeg, "frame");
        return AnnotatedPicture.Draw(image.Bitmap, document, language, "jpeg");
    }
}
