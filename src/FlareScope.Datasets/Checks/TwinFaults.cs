using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;

namespace FlareScope.Datasets.Checks;

/// <summary>What equal and nearly equal pictures mean: a leak between splits, a duplicate within one.</summary>
internal static class TwinFaults
{
    private const double SameBox = 1e-4;

    internal static IEnumerable<DatasetFault> Of(LabelledDataset set, IReadOnlyList<LookedAt> looked, TwinMap twins)
    {
        var order = SplitNames.Sorted(looked.Select(l => l.Picture.File.Split ?? "").Distinct()).ToList();
        foreach (var twin in twins.Nearest)
        {
            var (own, other) = (looked[twin.Picture].Picture, looked[twin.Other].Picture);
            if (own.File.Split == other.File.Split)
                yield return Within(set, own, other, twin);
            else if (order.IndexOf(own.File.Split ?? "") > order.IndexOf(other.File.Split ?? ""))
                yield return Leak(set, own, other, twin);
        }
    }

    private static DatasetFault Leak(LabelledDataset set, LabelledPicture own, LabelledPicture other, Twin twin)
    {
        var kind = own.File.Path == other.File.Path ? "is" : Likeness(twin);
        return new(
            "leak", set.PathOf(own), null, $"this picture of {own.File.Split ?? "no split"} {kind} {set.PathOf(other)} of {other.File.Split ?? "no split"}", "keep both in one split ('dataset split' does)");
    }

    private static DatasetFault Within(LabelledDataset set, LabelledPicture own, LabelledPicture other, Twin twin)
    {
        if (!twin.SameBytes)
            return new("near-duplicate", set.PathOf(own), null, $"{Likeness(twin)} {set.PathOf(other)}", "keep one if they teach nothing new") { Matters = false };
        return SameLabels(own, other)
            ? new("duplicate", set.PathOf(own), null, $"{Likeness(twin)} {set.PathOf(other)}", "delete one") { Matters = false }
            : new("duplicate-labels-differ", set.PathOf(own), null, $"{Likeness(twin)} {set.PathOf(other)}, but its labels differ", "keep the right labels and delete the other picture");
    }

    private static string Likeness(Twin twin) => twin.SameBytes
        ? "has the same bytes as"
        : FormattableString.Invariant($"looks like (pHash {twin.Distance.Frequencies}, dHash {twin.Distance.Slopes}, colours {twin.Distance.Colours:0.0})");

    private static bool SameLabels(LabelledPicture one, LabelledPicture two) =>
        one.Objects.Count == two.Objects.Count && one.Objects.All(a => two.Objects.Any(b => a.Class == b.Class && Near(a, b)));

    internal static bool Near(LabelledObject a, LabelledObject b) =>
        Math.Abs(a.Left - b.Left) < SameBox && Math.Abs(a.Top - b.Top) < SameBox && Math.Abs(a.Width - b.Width) < SameBox && Math.Abs(a.Height - b.Height) < SameBox;
}
