using FlareScope.Vision.Smoke;

namespace FlareScope.Datasets.Pictures;

/// <summary>What opening a picture once tells.</summary>
/// <param name="Width">Width after orientation, px.</param>
/// <param name="Height">Height after orientation, px.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hex.</param>
/// <param name="Hash">What it shows, roughly.</param>
/// <param name="Light">Light beside what is marked; null when the marks leave nothing.</param>
public sealed record PictureLook(int Width, int Height, string Sha256, PictureHash Hash, PictureLight? Light);
