using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;

namespace FlareScope.Datasets.Checks;

/// <summary>What is odd about boxes that can be read.</summary>
internal static class BoxFaults
{
    private const double OutsideShare = 0.02;
    private const double LeastSidePx = 2;

    internal static IEnumerable<DatasetFault> Of(LookedAt looked)
    {
        var picture = looked.Picture;
        DatasetFault Fault(LabelledObject thing, string code, string what, string mend) =>
            new(code, picture.LabelFile, thing.Line, Named(picture, thing, what), mend) { Matters = false };
        for (var i = 0; i < picture.Objects.Count; i++)
        {
            var thing = picture.Objects[i];
            var outside = Math.Max(Math.Max(-thing.Left, -thing.Top), Math.Max(thing.Right - 1, thing.Bottom - 1));
            if (outside > OutsideShare)
                yield return Fault(thing, "box-outside", FormattableString.Invariant($"the box reaches {outside:P0} of the side out of the picture"), "cut it at the edge");
            if (looked.Look is { } look && Math.Min(thing.Width * look.Width, thing.Height * look.Height) is var side && side < LeastSidePx)
                yield return Fault(thing, "box-tiny", FormattableString.Invariant($"a box {side:0.0} px thin"), "draw it again or delete it");
            if (picture.Objects.Take(i).Any(o => o.Class == thing.Class && TwinFaults.Near(o, thing)))
                yield return Fault(thing, "box-repeated", "the same box stands there before", "delete one");
        }
    }

    /// <summary>Without lines of its own a file needs the picture's name.</summary>
    private static string Named(LabelledPicture picture, LabelledObject thing, string what) => thing.Line is null ? $"{picture.File.Name}: {what}" : what;
}
