namespace FlareScope.Vision.Decoding;

/// <summary>What the first bytes of a picture say.</summary>
/// <param name="Format">Encoded form.</param>
/// <param name="Width">Stored width, before EXIF orientation, px.</param>
/// <param name="Height">Stored height, before EXIF orientation, px.</param>
/// <param name="IsAnimated">Whether it holds more than one frame.</param>
internal readonly record struct ImageHeader(ImageFormat Format, long Width, long Height, bool IsAnimated);
