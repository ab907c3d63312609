namespace FlareScope.Vision.Tests.Inference;

/// <summary>Models of each layout that always tell the same one flame, at (8, 4) with 8 × 16 px of an input of 32 × 32, score 0.9.</summary>
internal static class AnsweringModels
{
    private const int Cells = 21;
    private const int Cell = 7; // where the box stands among the cells

    internal static byte[] Yolov8(int inputSize = 32, string? names = null)
    {
        var planes = new float[6 * Cells];
        (planes[Cell], planes[Cells + Cell], planes[(2 * Cells) + Cell], planes[(3 * Cells) + Cell]) = (12, 12, 8, 16);
        planes[(4 * Cells) + Cell] = 0.9f;
        return OnnxFile.Answering(inputSize, withSize: false, names, ("output0", [1, 6, Cells], planes));
    }

    internal static byte[] YoloxGrid()
    {
        var rows = new float[Cells * 7];
        // Cell 7 is column 3 of row 1 at stride 8.
        var row = rows.AsSpan(Cell * 7, 7);
        (row[0], row[1], row[2], row[3], row[4], row[5]) = ((12 / 8f) - 3, (12 / 8f) - 1, 0, MathF.Log(2), 0.9f, 1);
        return OnnxFile.Answering(32, withSize: false, null, ("output", [1, Cells, 7], rows));
    }

    internal static byte[] DetrBoxes() => OnnxFile.Answering(
        32,
        withSize: true,
        null,
        ("labels", [1, 2], new long[] { 1, 0 }),
        ("boxes", [1, 2, 4], new float[] { 0, 0, 1, 1, 8 / 32f, 4 / 32f, 16 / 32f, 20 / 32f }),
        ("scores", [1, 2], new float[] { 0.1f, 0.9f }));

    internal static byte[] DetrLogits() => OnnxFile.Answering(
        32,
        withSize: false,
        null,
        ("logits", [1, 2, 2], new float[] { -9, -9, MathF.Log(9), -9 }),
        ("pred_boxes", [1, 2, 4], new float[] { 0.5f, 0.5f, 1, 1, 12 / 32f, 12 / 32f, 8 / 32f, 16 / 32f }));

    internal static byte[] Of(string layout) => layout switch
    {
        "yolox-grid" => YoloxGrid(),
        "yolov8" => Yolov8(),
        "detr-boxes" => DetrBoxes(),
        "detr-logits" => DetrLogits(),
        _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "no such model"),
    };
}
