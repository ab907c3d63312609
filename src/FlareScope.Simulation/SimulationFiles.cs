using System.Globalization;
using FlareScope.Core.Cameras;

namespace FlareScope.Simulation;

/// <summary>The files of a simulated picture.</summary>
internal static class SimulationFiles
{
    /// <summary>Writes picture, mask, camera and gas of a frame.</summary>
    /// <returns>Its truth, with number and file names.</returns>
    public static FrameTruth Save(RenderedFrame frame, string folder, int index)
    {
        Directory.CreateDirectory(folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"flare-{index:D5}");
        var truth = frame.Truth with { Frame = index, File = $"{name}.jpg", Mask = $"{name}.mask.png" };
        File.WriteAllBytes(Path.Combine(folder, truth.File), frame.ToJpeg());
        File.WriteAllBytes(Path.Combine(folder, truth.Mask), frame.ToMaskPng());
        File.WriteAllText(Path.Combine(folder, $"{name}.camera.json"), CameraJson.Write(frame.Camera));
        File.WriteAllText(Path.Combine(folder, $"{name}.gas.json"), GasJson.Write(truth.Gas));
        return truth;
    }

    /// <summary>Opens a text file of lines, making its folder.</summary>
    public static StreamWriter CreateText(string path)
    {
        MakeFolderOf(path);
        return new StreamWriter(path, append: false) { NewLine = "\n" };
    }

    /// <summary>Makes the folder that a file will stand in.</summary>
    public static void MakeFolderOf(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
    }
}
