using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Gas;
using FlareScope.Vision;
using FlareScope.Vision.Drawing;
using FlareScope.Vision.Inference;

namespace FlareScope.Cli.Analyzing;

/// <summary>Analyses one picture of a call and writes what the call asks for beside it.</summary>
/// <param name="analyzer">The shared path from bytes to document.</param>
/// <param name="request">The call.</param>
/// <param name="thresholds">Detector thresholds; null when boxes are given.</param>
public sealed class PictureTask(PictureAnalyzer analyzer, AnalyzeRequest request, DetectionThresholds? thresholds)
{
    /// <summary>Analyses one file.</summary>
    /// <param name="file">Its path.</param>
    /// <exception cref="UserInputException">The picture, its camera or its boxes cannot be used.</exception>
    public AnalysisDocument Analyse(string file)
    {
        if (!File.Exists(file))
            throw new UserInputException("file-missing", $"'{file}' does not exist; check the path.");
        using var result = analyzer.Analyze(File.ReadAllBytes(file), Path.GetFileName(file), new AnalysisOptions
        {
            Camera = request.Camera ?? Sidecar.Camera(file),
            Gas = request.Gas ?? Sidecar.Gas(file) ?? GasPresets.Unknown,
            Calibration = request.Calibration,
            Thresholds = thresholds,
            GivenBoxes = request.Boxes is null ? null : picture => BoxFile.Read(request.Boxes, file, picture.Width, picture.Height),
        });
        if (request.OutputFolder is not null)
            Save(result, file);
        return result.Document;
    }

    private void Save(AnalysisResult result, string file)
    {
        Directory.CreateDirectory(request.OutputFolder!);
        var name = Path.Combine(request.OutputFolder!, Path.GetFileNameWithoutExtension(file));
        var language = request.Language == "ru" ? PictureLanguage.Russian : PictureLanguage.English;
        File.WriteAllBytes(name + ".flares.jpg", AnnotatedPicture.Draw(result.Image.Bitmap, result.Document, language));
        File.WriteAllText(name + ".json", JsonSerializer.Serialize(result.Document, AnalysisJson.Indented));
    }
}
