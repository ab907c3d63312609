using FlareScope.Core;

namespace FlareScope.Server.Hosting;

/// <summary>Where a server keeps what must survive it.</summary>
internal static class DataFolder
{
    /// <summary>Makes the folder and proves that it can be written.</summary>
    /// <exception cref="UserInputException"><c>data-folder-unusable</c>.</exception>
    public static void Prepare(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserInputException(
                "data-folder-unusable", $"{folder}: the data folder cannot be written ({failure.Message}); give another with --data DIR.", failure);
        }
    }

    /// <summary>The history's file.</summary>
    public static string History(ServerOptions options) => Path.Combine(options.DataFolder, "history.db");

    /// <summary>Folder of the pictures.</summary>
    public static string Pictures(ServerOptions options) => Path.Combine(options.DataFolder, "pictures");

    /// <summary>Folder of the model registry.</summary>
    public static string Models(ServerOptions options) => options.ModelFolder ?? Path.Combine(options.DataFolder, "models");

    /// <summary>Folder of the samples.</summary>
    public static string Samples(ServerOptions options) => Path.Combine(options.DataFolder, "samples");
}
