namespace FlareScope.Vision.Decoding;

/// <summary>How reading a header ended.</summary>
internal enum HeaderOutcome
{
    /// <summary>Type and size are known.</summary>
    Read,

    /// <summary>The bytes are no picture of a known type.</summary>
    NotRecognised,

    /// <summary>The file ends before its size is told.</summary>
    Truncated,
}
