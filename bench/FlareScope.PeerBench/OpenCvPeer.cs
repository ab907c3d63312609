using FlareScope.Vision.Inference;
using OpenCvSharp;
using OpenCvSharp.Dnn;

namespace FlareScope.PeerBench;

/// <summary>This project's model on OpenCV: its decoder, its resize, its DNN module on one thread, its suppression.</summary>
internal sealed class OpenCvPeer : IPeer
{
    private readonly Net _net;
    private readonly int _side;
    private readonly DetectionThresholds _thresholds;

    internal OpenCvPeer(string? file, int side)
    {
        Cv2.SetNumThreads(1);
        var path = file ?? ModelPackage.DefaultPath;
        var package = ModelPackage.Load(path);
        (_side, _thresholds) = (side, package.Manifest.Defaults);
        Name = $"{package.Info.Id} {package.Info.Version}, {side} px, OpenCV DNN";
        _net = CvDnn.ReadNetFromOnnx(path) ?? throw new InvalidOperationException("OpenCV cannot read the model.");
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Detect(byte[] picture)
    {
        using var image = Cv2.ImDecode(picture, ImreadModes.Color);
        var ratio = Math.Min((double)_side / image.Width, (double)_side / image.Height);
        using var scaled = new Mat();
        Cv2.Resize(image, scaled, new Size((int)(image.Width * ratio), (int)(image.Height * ratio)), interpolation: InterpolationFlags.Area);
        using var padded = new Mat();
        Cv2.CopyMakeBorder(scaled, padded, 0, _side - scaled.Height, 0, _side - scaled.Width, BorderTypes.Constant, Scalar.All(Letterbox.Pad));
        using var blob = CvDnn.BlobFromImage(padded);
        _net.SetInput(blob);
        using var output = _net.Forward();
        return Boxes(output);
    }

    /// <inheritdoc/>
    public void Dispose() => _net.Dispose();

    // Rows of centre, size, objectness, classes over the grids of stride 8, 16, 32 (layout yolox-grid).
    private int Boxes(Mat output)
    {
        output.GetArray(out float[] numbers);
        var columns = output.Size(2);
        List<Rect> boxes = [];
        List<float> scores = [];
        var at = 0;
        foreach (var stride in new[] { 8, 16, 32 })
        {
            var cells = _side / stride;
            for (var cell = 0; cell < cells * cells; cell++, at += columns)
            {
                var score = numbers[at + 4] * Math.Max(numbers[at + 5], numbers[at + 6]);
                if (score < _thresholds.Confidence)
                    continue;
                var (x, y) = ((numbers[at] + (cell % cells)) * stride, (numbers[at + 1] + (cell / cells)) * stride);
                var (width, height) = (MathF.Exp(numbers[at + 2]) * stride, MathF.Exp(numbers[at + 3]) * stride);
                boxes.Add(new Rect((int)(x - (width / 2)), (int)(y - (height / 2)), (int)width, (int)height));
                scores.Add(score);
            }
        }

        CvDnn.NMSBoxes(boxes, scores, (float)_thresholds.Confidence, (float)_thresholds.Iou, out var kept);
        return kept.Length;
    }
}
