using FlareScope.Core;
using TorchSharp;

namespace FlareScope.Training.Native;

/// <summary>Gets TorchSharp's native libraries to load.</summary>
internal static class TorchLibraries
{
    // TorchSharp 0.107.0 is linked against a newer libstdc++ than Debian 12 has. The one symbol of that version is a
    // marker which no code calls, so that requiring it only keeps the library from loading.
    private const string OptionalVersion = "GLIBCXX_3.4.32";
    private const string Library = "libLibTorchSharp.so";

    /// <summary>
    /// Makes the copy of TorchSharp's library below a build output folder loadable on Debian 12. Safe to repeat; the
    /// file's time stamp is kept, so that an incremental build does not copy the original over it.
    /// </summary>
    /// <returns>How many files were changed.</returns>
    public static int Mend(string folder)
    {
        var changed = 0;
        foreach (var path in Directory.EnumerateFiles(folder, Library, SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(path);
            if (!ElfVersionWeakener.Apply(bytes, OptionalVersion)) continue;
            var stamp = File.GetLastWriteTimeUtc(path);
            // A new file and a rename: were the output hard-linked to the package cache, the cache must stay as it is.
            var partial = path + ".part";
            File.WriteAllBytes(partial, bytes);
            File.SetLastWriteTimeUtc(partial, stamp);
            File.Move(partial, path, overwrite: true);
            changed++;
        }

        return changed;
    }

    /// <summary>Loads libtorch now, so that a machine that cannot says so in one line instead of failing in the middle.</summary>
    /// <exception cref="UserInputException"><c>libtorch-unavailable</c>.</exception>
    public static void EnsureLoaded()
    {
        try
        {
            torch.InitializeDeviceType(DeviceType.CPU);
            using var probe = torch.zeros(1);
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or NotSupportedException
                                      or BadImageFormatException or EntryPointNotFoundException)
        {
            var cause = (e.InnerException ?? e).Message.Split('\n')[0];
            throw new UserInputException(
                "libtorch-unavailable",
                $"libtorch does not load on this machine ({cause}); build flarescope-train anew on x64 Linux with glibc 2.28 or later.",
                e);
        }
    }
}
