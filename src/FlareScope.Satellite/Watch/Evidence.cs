using System.Security.Cryptography;

namespace FlareScope.Satellite.Watch;

/// <summary>Names the exact bytes a look was made from.</summary>
/// <param name="Name">What they are, for example <c>VNF_npp_d20261120_noaa_v30-ez.csv.gz</c> or <c>stac-item</c>.</param>
/// <param name="Sha256">SHA-256, lower-case hexadecimal.</param>
public sealed record Evidence(string Name, string Sha256)
{
    /// <summary>Names bytes.</summary>
    public static Evidence Of(string name, ReadOnlySpan<byte> bytes) => new(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
