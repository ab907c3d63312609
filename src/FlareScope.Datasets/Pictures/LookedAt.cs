using FlareScope.Core;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Pictures;

/// <summary>A picture of a data set after it was opened.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Look">What was seen; null when it could not be opened.</param>
/// <param name="Reason">Why it could not; null when it could.</param>
public sealed record LookedAt(LabelledPicture Picture, PictureLook? Look, UserInputException? Reason);
