namespace FlareScope.Core.Detection;

/// <summary>Two models over the same pictures: A is the one evaluated, B the one it is held against.</summary>
public sealed record ModelComparison
{
    /// <summary>Confidence at which A's boxes are counted.</summary>
    public required double ConfidenceA { get; init; }

    /// <summary>Confidence at which B's boxes are counted.</summary>
    public required double ConfidenceB { get; init; }

    /// <summary>Coverage of the intervals.</summary>
    public required double Level { get; init; }

    /// <summary>Resamples drawn; both models are scored on the same ones.</summary>
    public required int Resamples { get; init; }

    /// <summary>Mean of the classes' average precision at an overlap of .50.</summary>
    public required ComparedFigure Map50 { get; init; }

    /// <summary>Mean of the classes' average precision over overlaps.</summary>
    public required ComparedFigure Map5095 { get; init; }

    /// <summary>Each class.</summary>
    public required PerClass<ComparedClass> Classes { get; init; }

    /// <summary>Share of the negatives with a false alarm; less is better.</summary>
    public required ComparedFigure FalseAlarmShare { get; init; }

    /// <summary>Whether the false alarms differ by more than chance; null without negatives.</summary>
    public required FalseAlarmTest? FalseAlarmTest { get; init; }

    /// <summary>The whole evaluation of B.</summary>
    public required EvaluationResult Against { get; init; }
}
