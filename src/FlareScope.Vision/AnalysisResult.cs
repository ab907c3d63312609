using FlareScope.Core.Analysis;
using FlareScope.Vision.Decoding;

namespace FlareScope.Vision;

/// <summary>A document and the decoded picture it was made from, for drawing.</summary>
/// <param name="Document">What the picture told.</param>
/// <param name="Image">The picture; disposed with this object.</param>
public sealed record AnalysisResult(AnalysisDocument Document, DecodedImage Image) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Image.Dispose();
}
