using FlareScope.Core.Analysis;
using FlareScope.Training.Loss;

namespace FlareScope.Training.Evaluation;

/// <summary>Turns raw predictions of one picture into detections in pixels of the training picture.</summary>
/// <param name="grid">Cells of the picture.</param>
/// <param name="classCount">Number of classes.</param>
internal sealed class RawPredictionDecoder(GridCells grid, int classCount)
{
    // Low on purpose: average precision needs the tail of weak detections.
    private const float ScoreFloor = 0.01f;
    private const double SuppressionOverlap = 0.65;
    private const int CandidatesKept = 1000;
    private const int DetectionsKept = 100;

    // Classes beyond these are taught to tell them from flames, and are no finding.
    private static readonly int Found = Enum.GetValues<DetectionClass>().Length;

    /// <summary>Decodes A rows of 5 + classes, scores as probabilities; best first, overlapping ones of a class removed.</summary>
    public IReadOnlyList<Detection> Decode(ReadOnlySpan<float> predictions)
    {
        var width = 5 + classCount;
        var candidates = new List<Detection>();
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var row = predictions.Slice(cell * width, width);
            if (row[4] < ScoreFloor) continue;
            for (var c = 0; c < Found; c++)
            {
                var score = row[4] * row[5 + c];
                if (score >= ScoreFloor) candidates.Add(ToDetection(cell, row, c, score));
            }
        }

        candidates.Sort((left, right) => right.Score.CompareTo(left.Score));
        return Suppress(candidates);
    }

    private Detection ToDetection(int cell, ReadOnlySpan<float> row, int classIndex, float score)
    {
        var box = grid.Decode(cell, row[0], row[1], row[2], row[3]);
        return new Detection(
            (DetectionClass)classIndex,
            score,
            new PixelBox(box.X - box.Width / 2, box.Y - box.Height / 2, box.Width, box.Height));
    }

    private static List<Detection> Suppress(List<Detection> ranked)
    {
        var kept = new List<Detection>();
        for (var i = 0; i < Math.Min(ranked.Count, CandidatesKept) && kept.Count < DetectionsKept; i++)
            if (IsNew(ranked[i], kept)) kept.Add(ranked[i]);
        return kept;
    }

    private static bool IsNew(Detection candidate, List<Detection> kept)
    {
        foreach (var other in kept)
            if (other.Class == candidate.Class && other.Box.IntersectionOverUnion(candidate.Box) > SuppressionOverlap) return false;
        return true;
    }
}
