using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Splits;

/// <summary>What a picture shows, as far as balance between splits goes.</summary>
public static class Presence
{
    /// <summary><c>flame</c>, <c>smoke</c>, <c>flame+smoke</c>, or <c>nothing</c> for a negative (other classes count as nothing).</summary>
    public static string Of(LabelledPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return (picture.Objects.Any(o => o.Shows(DetectionClass.Flame)), picture.Objects.Any(o => o.Shows(DetectionClass.Smoke))) switch
        {
            (true, true) => "flame+smoke",
            (true, false) => ClassMeaning.Flame,
            (false, true) => ClassMeaning.Smoke,
            _ => "nothing",
        };
    }
}
