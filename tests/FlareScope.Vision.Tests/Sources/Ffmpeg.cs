using System.Diagnostics;

namespace FlareScope.Vision.Tests.Sources;

/// <summary>Makes small videos; the running test is skipped where ffmpeg is not installed.</summary>
internal static class Ffmpeg
{
    /// <summary>Runs ffmpeg with an argument list.</summary>
    internal static async Task MakeAsync(params string[] arguments)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo("ffmpeg", ["-hide_banner", "-loglevel", "error", "-nostdin", "-y", .. arguments]) { RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("ffmpeg is not installed");
            return;
        }

        using (process)
        {
            var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, errors);
        }
    }
}
