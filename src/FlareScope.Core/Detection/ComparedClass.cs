namespace FlareScope.Core.Detection;

/// <summary>The figures of <see cref="ClassMetrics"/> for two models.</summary>
/// <param name="Ap50">Average precision at an overlap of .50.</param>
/// <param name="Ap5095">Average precision, mean over overlaps.</param>
/// <param name="Precision">Each at its own confidence.</param>
/// <param name="Recall">Each at its own confidence.</param>
/// <param name="F1">Each at its own confidence.</param>
public sealed record ComparedClass(
    ComparedFigure Ap50, ComparedFigure Ap5095, ComparedFigure Precision, ComparedFigure Recall, ComparedFigure F1);
