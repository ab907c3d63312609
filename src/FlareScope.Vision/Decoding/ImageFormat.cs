namespace FlareScope.Vision.Decoding;

/// <summary>Encoded form of a picture, told by its first bytes and never by its name.</summary>
public enum ImageFormat
{
    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>Windows bitmap.</summary>
    Bmp,

    /// <summary>GIF with a single frame.</summary>
    Gif,
}
