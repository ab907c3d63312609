using System.ComponentModel;
using System.Diagnostics;
using FlareScope.Core;
using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>Decodes JPEG 2000 with the program <c>opj_decompress</c> of OpenJPEG, when it is installed: into a temporary TIFF, read by windows.</summary>
/// <param name="program">Name or path of the program.</param>
/// <param name="timeLimit">Longest time for one file; two minutes when null.</param>
public sealed class OpenJpegDecoder(string program = "opj_decompress", TimeSpan? timeLimit = null) : IJpeg2000Decoder
{
    private readonly TimeSpan _limit = timeLimit ?? TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public IRaster Open(string path, Func<int, int, RasterGrid>? grid)
    {
        using (var source = FileByteSource.Open(path))
            _ = Jpeg2000Header.Read(source, RasterLimits.Default);
        var folder = Directory.CreateTempSubdirectory("flarescope-jp2-");
        try
        {
            var decoded = Path.Combine(folder.FullName, "band.tif");
            Run(path, decoded);
            return new TemporaryRaster(GeoTiffRaster.Open(FileByteSource.Open(decoded)), Path.GetFileName(path), grid, folder);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    private void Run(string path, string decoded)
    {
        // An argument list, no shell; 16 bit without scaling, so that the numbers stay as they are.
        var start = new ProcessStartInfo(program, ["-i", Path.GetFullPath(path), "-o", decoded, "-p", "16C", "-quiet"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start, path);
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(_limit))
        {
            process.Kill(entireProcessTree: true);
            throw Damaged(path, "takes too long to decode");
        }

        if (process.ExitCode != 0 || !File.Exists(decoded))
            throw Damaged(path, "cannot be decoded");
    }

    private Process Start(ProcessStartInfo start, string path)
    {
        try
        {
            return Process.Start(start) ?? throw Missing(path, null);
        }
        catch (Win32Exception absent)
        {
            throw Missing(path, absent);
        }
    }

    private UserInputException Missing(string path, Exception? inner) => new(
        "jpeg2000-decoder-missing",
        $"{Path.GetFileName(path)} is JPEG 2000 and the program {program} is not installed: install OpenJPEG's tools (Debian: libopenjp2-tools), or convert the file to GeoTIFF, for example with gdal_translate.", inner);

    private static UserInputException Damaged(string path, string what) =>
        new("raster-damaged", $"{Path.GetFileName(path)} {what}; the file is damaged, fetch it again.");
}
