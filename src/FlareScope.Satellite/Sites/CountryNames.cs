namespace FlareScope.Satellite.Sites;

/// <summary>Makes country names of different houses comparable: "Egypt, Arab Rep." and "Egypt", "Russian Federation" and "Russia".</summary>
public static class CountryNames
{
    private static readonly Dictionary<string, string> SameAs = new(StringComparer.Ordinal)
    {
        ["russianfederation"] = "russia",
        ["syrianarabrepublic"] = "syria",
        ["bruneidarussalam"] = "brunei",
        ["czechrepublic"] = "czechia",
        ["cotedivoire"] = "ivorycoast",
        ["republicofthecongo"] = "congo",
        ["unitedstatesofamerica"] = "unitedstates",
        ["usa"] = "unitedstates",
        ["uk"] = "unitedkingdom",
        ["turkiye"] = "turkey",
        ["northmacedonia"] = "macedonia",
    };

    /// <summary>A key that is equal for names of the same country.</summary>
    /// <param name="name">Name; what follows a comma is an addition such as "Islamic Rep.".</param>
    public static string Key(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var stem = (comma > 0 ? name[..comma] : name).Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant();
        var letters = string.Concat(stem.Where(char.IsAsciiLetter));
        return SameAs.GetValueOrDefault(letters, letters);
    }
}
