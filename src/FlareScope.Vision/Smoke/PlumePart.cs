namespace FlareScope.Vision.Smoke;

/// <summary>Connected cells of the smoke's box that depart from the sky the same way.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Stands">Whether it stands broadly on the lower edge, as a shed does and a plume does not.</param>
internal sealed record PlumePart(List<int> Cells, bool Stands);
