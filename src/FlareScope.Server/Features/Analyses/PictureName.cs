namespace FlareScope.Server.Features.Analyses;

/// <summary>The name a user gave a picture, as it is shown; it never becomes a path.</summary>
internal static class PictureName
{
    private const int Longest = 120;

    /// <summary>The last part of a name without control characters, cut to 120 characters; <c>picture</c> when nothing is left.</summary>
    public static string Of(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var name = new string([.. last.Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? "picture" : name.Length > Longest ? name[..Longest] : name;
    }
}
