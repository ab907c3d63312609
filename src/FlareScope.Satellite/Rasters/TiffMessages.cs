using BitMiracle.LibTiff.Classic;

namespace FlareScope.Satellite.Rasters;

/// <summary>Keeps the decoder from writing to the console; a failure is seen from what its calls return.</summary>
internal sealed class TiffMessages : TiffErrorHandler
{
    private static readonly Lazy<TiffErrorHandler> Installed = new(() =>
    {
        Tiff.SetErrorHandler(new TiffMessages());
        return new TiffMessages();
    });

    /// <summary>Replaces the decoder's own handler, once.</summary>
    internal static void Install() => _ = Installed.Value;

    public override void ErrorHandler(Tiff tif, string method, string format, params object[] args)
    {
    }

    public override void ErrorHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
    {
    }

    public override void WarningHandler(Tiff tif, string method, string format, params object[] args)
    {
    }

    public override void WarningHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
    {
    }
}
