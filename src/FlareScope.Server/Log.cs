namespace FlareScope.Server;

/// <summary>Every log line of the server, with its stable event id.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "FlareScope listens on {Addresses}; data in {Folder}")]
    public static partial void Listening(this ILogger logger, string addresses, string folder);

    [LoggerMessage(2, LogLevel.Warning, "Detector not available: {Reason}")]
    public static partial void DetectorUnavailable(this ILogger logger, string reason);

    [LoggerMessage(3, LogLevel.Information, "Detector {Id} {Version} loaded")]
    public static partial void DetectorLoaded(this ILogger logger, string id, string version);

    [LoggerMessage(4, LogLevel.Information, "Analysis {Id}: {Flares} flares in {TotalMs:0} ms")]
    public static partial void Analysed(this ILogger logger, string id, int flares, double totalMs);

    [LoggerMessage(5, LogLevel.Error, "Request {Method} {Path} failed")]
    public static partial void RequestFailed(this ILogger logger, Exception exception, string method, string path);

    [LoggerMessage(6, LogLevel.Information, "{Count} sample pictures ready")]
    public static partial void SamplesReady(this ILogger logger, int count);

    [LoggerMessage(7, LogLevel.Error, "Sample pictures could not be rendered")]
    public static partial void SamplesFailed(this ILogger logger, Exception exception);

    [LoggerMessage(9, LogLevel.Warning, "The model chosen last cannot be used, the usual one is: {Reason}")]
    public static partial void ChosenModelLost(this ILogger logger, string reason);

    [LoggerMessage(8, LogLevel.Error, "The simulated camera missed a frame")]
    public static partial void DemoFrameFailed(this ILogger logger, Exception exception);
}
