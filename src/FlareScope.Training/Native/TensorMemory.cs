using System.Runtime.InteropServices;

namespace FlareScope.Training.Native;

/// <summary>
/// Tells glibc to keep the memory of freed tensors. By default every large tensor is mapped afresh and given back, and a
/// third of the time of a training step goes into the kernel clearing pages.
/// </summary>
internal static partial class TensorMemory
{
    // Parameters of mallopt(3), malloc.h.
    private const int TrimThreshold = -1;
    private const int TopPad = -2;
    private const int MaximumMappings = -4;
    private const int MaximumArenas = -8;
    private const int GrowthBytes = 256 * 1024 * 1024;

    /// <summary>Sets the allocator up; call it before the first tensor is made.</summary>
    /// <returns>Whether the allocator took every setting; it cannot outside Linux.</returns>
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

    [LibraryImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetOption(int parameter, int value);
}
