namespace FlareScope.Satellite.Stac;

/// <summary>A shared access signature for one storage container.</summary>
/// <param name="Token">The query string to append; a secret of sorts, never printed.</param>
/// <param name="Expires">When it ends.</param>
internal sealed record SasToken(string Token, DateTimeOffset Expires)
{
    /// <inheritdoc/>
    public override string ToString() => $"(signature until {Expires:O})";
}
