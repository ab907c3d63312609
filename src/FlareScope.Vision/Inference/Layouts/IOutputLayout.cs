namespace FlareScope.Vision.Inference.Layouts;

/// <summary>What the numbers of a model mean: one implementation for each layout, not for each model.</summary>
internal interface IOutputLayout
{
    /// <summary>Name in <c>model.json</c>.</summary>
    string Name { get; }

    /// <summary>Whether one object gives many overlapping boxes, which are to be suppressed.</summary>
    bool NeedsSuppression { get; }

    /// <summary>Recommended input form of a model of which nothing but its layout is known.</summary>
    ModelInput UsualInput(int width, int height);

    /// <summary>The number of classes told by the outputs; 0 when they fit but do not tell, null when they are not of this layout.</summary>
    int? Classes(IReadOnlyList<OutputTensor> outputs, int inputWidth, int inputHeight);

    /// <summary>Adds the boxes with score ≥ <paramref name="confidence"/>, in input pixels; one for each class that reaches it.</summary>
    /// <param name="outputs">Outputs for which <see cref="Classes"/> is not null.</param>
    /// <param name="classCount">Classes of the model.</param>
    /// <param name="inputWidth">Input width, px.</param>
    /// <param name="inputHeight">Input height, px.</param>
    /// <param name="confidence">Least score kept.</param>
    /// <param name="found">Receives the boxes.</param>
    void Decode(
        IReadOnlyList<OutputTensor> outputs, int classCount, int inputWidth, int inputHeight, double confidence, List<ScoredBox> found);
}
