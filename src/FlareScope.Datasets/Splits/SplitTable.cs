using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Splits;

/// <summary>Counts what each split got.</summary>
internal static class SplitTable
{
    internal static IEnumerable<SplitRow> Of(IReadOnlyList<LabelledPicture> pictures, int[] splitOf, int splits)
    {
        yield return Count("pictures", "all", _ => 1);
        foreach (var name in ClassMeaning.Numbered(pictures.SelectMany(p => p.Objects).Select(o => o.Class)))
            yield return Count("boxes", name, p => p.Objects.Count(o => o.Class == name));
        foreach (var source in Names(p => p.File.Source))
            yield return Count("source", source, p => p.File.Source == source ? 1 : 0);
        foreach (var shown in Names(Presence.Of))
            yield return Count("shows", shown, p => Presence.Of(p) == shown ? 1 : 0);

        IEnumerable<string> Names(Func<LabelledPicture, string> of) => pictures.Select(of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        SplitRow Count(string what, string name, Func<LabelledPicture, int> of)
        {
            var counts = new int[splits];
            for (var i = 0; i < pictures.Count; i++)
                counts[splitOf[i]] += of(pictures[i]);
            return new SplitRow(what, name, counts);
        }
    }
}
