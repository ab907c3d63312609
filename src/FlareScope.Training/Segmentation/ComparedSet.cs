namespace FlareScope.Training.Segmentation;

/// <summary>What the comparison says of one set of pictures.</summary>
/// <param name="Split">Split of the data set.</param>
/// <param name="Sources">Its sources.</param>
/// <param name="Scores">Figures of each way, the classical first.</param>
/// <param name="IouGain">Median over pictures of the network's overlap less the classical one: paired, thus sharper than two medians.</param>
/// <param name="AreaErrorGain">Median over pictures of the network's area error less the classical one; below 0 the network is better.</param>
/// <param name="NetworkBetter">Share of pictures on which the network's overlap is the larger.</param>
internal sealed record ComparedSet(
    string Split,
    IReadOnlyList<string> Sources,
    IReadOnlyList<OutlineScores> Scores,
    BoundedFigure IouGain,
    BoundedFigure AreaErrorGain,
    double NetworkBetter)
{
    /// <summary>Compares the two ways on the pictures that both outlined, at least one.</summary>
    public static ComparedSet Of(string split, IReadOnlyList<string> sources, IReadOnlyList<OutlinedPicture> pictures)
    {
        OutlinedPicture[] classical = [.. pictures.Where(p => p.Outliner == ClassicalOutliner.Label)];
        OutlinedPicture[] network = [.. pictures.Where(p => p.Outliner == NetworkOutliner.Label)];
        string[] scenes = [.. network.Select(p => p.Scene)];
        double[] overlap = [.. network.Zip(classical, (n, c) => n.Iou - c.Iou)];
        double[] error = [.. network.Zip(classical, (n, c) => n.AreaError - c.AreaError)];
        return new ComparedSet(
            split,
            sources,
            [OutlineScores.Of(ClassicalOutliner.Label, classical), OutlineScores.Of(NetworkOutliner.Label, network)],
            BoundedFigure.Percentile(overlap, scenes, 0.5),
            BoundedFigure.Percentile(error, scenes, 0.5),
            overlap.Count(gain => gain > 0) / (double)overlap.Length);
    }
}
