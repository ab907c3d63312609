namespace FlareScope.Datasets.Formats.LabelStudio;

/// <summary>How Label Studio names a picture: by an address, of which the file's name is of use here.</summary>
internal static class LabelStudioAddress
{
    private const string LocalFiles = "/data/local-files/?d=";

    /// <summary>The address of a file below the folder that Label Studio serves (LOCAL_FILES_DOCUMENT_ROOT).</summary>
    internal static string Of(string relative) => LocalFiles + string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The relative path in a local address, the last part of any other address, else the text itself.</summary>
    internal static string NameOf(string address)
    {
        var local = address.IndexOf("?d=", StringComparison.Ordinal);
        if (local >= 0)
            return Uri.UnescapeDataString(address[(local + 3)..]);
        var isAddress = address.Contains("://", StringComparison.Ordinal) || address.StartsWith("/data/", StringComparison.Ordinal);
        return isAddress ? Uri.UnescapeDataString(address.Split('?', '#')[0].Split('/')[^1]) : address;
    }
}
