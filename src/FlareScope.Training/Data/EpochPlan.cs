using FlareScope.Datasets.Augmentation;

namespace FlareScope.Training.Data;

/// <summary>Which pictures an epoch shows, in which order; rare ones come several times, ordinary ones take turns.</summary>
internal sealed class EpochPlan
{
    private readonly int[] fixedSlots;
    private readonly int[] ordinary;
    private readonly int ordinaryPerEpoch;
    private readonly ulong seed;

    /// <summary>Plans epochs over a cache.</summary>
    /// <param name="repeats">How often each picture comes in every epoch; null for an ordinary one, which takes turns.</param>
    /// <param name="ordinaryShare">Share of the ordinary pictures that one epoch shows, above 0 and up to 1; each epoch draws its own.</param>
    /// <param name="seed">Seed of the order.</param>
    public EpochPlan(IEnumerable<int?> repeats, double ordinaryShare, ulong seed)
    {
        this.seed = seed;
        var pictures = repeats.Select((times, index) => (times, index)).ToLookup(picture => picture.times is not null);
        fixedSlots = [.. pictures[true].SelectMany(picture => Enumerable.Repeat(picture.index, picture.times!.Value))];
        ordinary = [.. pictures[false].Select(picture => picture.index)];
        ordinaryPerEpoch = (int)Math.Round(ordinaryShare * ordinary.Length);
    }

    /// <summary>Samples of one epoch.</summary>
    public int Count => fixedSlots.Length + ordinaryPerEpoch;

    /// <summary>The plan of a recipe over its training pictures.</summary>
    public static EpochPlan Of(PictureCache pictures, Loop.TrainingRecipe recipe) =>
        new(Repeats(pictures, recipe), recipe.OrdinaryShare, recipe.Seed);

    /// <summary>
    /// How often a picture comes by the recipe: a gas flare as often as it says, a simulated one once, one with a fire-like
    /// thing and no flame (a hard negative) as often as it says if that is set, others in turns.
    /// </summary>
    public static IEnumerable<int?> Repeats(PictureCache pictures, Loop.TrainingRecipe recipe)
    {
        for (var i = 0; i < pictures.Count; i++)
        {
            var picture = pictures[i];
            yield return recipe.FlareSources.Contains(picture.Source, StringComparer.Ordinal) ? recipe.FlareRepeat
                : picture.Source == SimulatedSource.Name ? 1
                : recipe.HardRepeat > 0 && picture is { ShowsFireLike: true, ShowsFlame: false } ? recipe.HardRepeat
                : null;
        }
    }

    /// <summary>Picture indices of an epoch, drawn and shuffled by the seed and the epoch.</summary>
    public int[] Order(int epoch)
    {
        var random = SeededRandom.For(seed, epoch, -1);
        var drawn = (int[])ordinary.Clone();
        random.Shuffle(drawn);
        int[] order = [.. fixedSlots, .. drawn[..ordinaryPerEpoch]];
        random.Shuffle(order);
        return order;
    }
}
