using System.Runtime.InteropServices;

namespace FlareScope.Training.Native;

/// <summary>Keeps the native heap fast and flat while tensors come and go by the gigabyte.</summary>
internal static partial class TensorMemory
{
    // Parameters of mallopt(3), malloc.h.
    private const int TrimThreshold = -1;
    private const int TopPad = -2;
    private const int MaximumMappings = -4;
    private const int MaximumArenas = -8;
    private const int GrowthBytes = 256 * 1024 * 1024;

    /// <summary>
    /// Tells glibc to keep the memory of freed tensors; call it before the first tensor is made. By default every large
    /// tensor is mapped afresh and given back, and a third of a training step goes into the kernel clearing pages.
    /// </summary>
    /// <returns>Whether the allocator took every setting; it cannot outside glibc.</returns>
    public static bool KeepFreedPages()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return SetOption(MaximumArenas, 1) == 1
                && SetOption(MaximumMappings, 0) == 1
                && SetOption(TrimThreshold, int.MaxValue) == 1
                && SetOption(TopPad, GrowthBytes) == 1;
        }
        // A C library other than glibc has no such switch; training is only slower there.
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>
    /// Lets TorchSharp free the small native objects that it leaves to finalisers; call it once a step. They lie between
    /// the large blocks, and without this the native heap grows by tens of megabytes a step, because a loop that allocates
    /// large arrays alone brings about no young collection.
    /// </summary>
    public static void FreeFinalisable() => GC.Collect(0, GCCollectionMode.Forced, blocking: true);

    [LibraryImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetOption(int parameter, int value);
}
