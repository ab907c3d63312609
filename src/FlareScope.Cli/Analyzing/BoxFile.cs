using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;

namespace FlareScope.Cli.Analyzing;

/// <summary>The value of <c>--boxes</c>: a YOLO label file, or a folder that holds NAME.txt for each picture.</summary>
public static class BoxFile
{
    /// <summary>Reads the boxes of one picture.</summary>
    /// <param name="fileOrFolder">The value given.</param>
    /// <param name="picture">Path of the picture.</param>
    /// <param name="width">Its width after orientation, px.</param>
    /// <param name="height">Its height after orientation, px.</param>
    /// <exception cref="UserInputException"><c>file-missing</c> or <c>label-invalid</c>.</exception>
    public static IReadOnlyList<Detection> Read(string fileOrFolder, string picture, int width, int height)
    {
        var path = Directory.Exists(fileOrFolder)
            ? Path.Combine(fileOrFolder, Path.GetFileNameWithoutExtension(picture) + ".txt")
            : fileOrFolder;
        return
        [
            .. YoloLabelFile.Parse(InputFile.ReadText(path), path, YoloLabelFile.DefaultClass)
                .Select(label => label.ToPixels(width, height))
                .Select(box => new Detection(box.Class, Score: 1, box.Box)),
        ];
    }
}
