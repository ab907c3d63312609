namespace FlareScope.Satellite.Clients;

/// <summary>An account of the Earth Observation Group (Colorado School of Mines).</summary>
/// <param name="User">User name.</param>
/// <param name="Password">Password.</param>
/// <param name="ClientSecret">Secret of the client id, as the group's own download page gives it to account holders.</param>
/// <param name="ClientId">Client id.</param>
public sealed record EogCredentials(Secret User, Secret Password, Secret ClientSecret, string ClientId = EogCredentials.DefaultClientId)
{
    /// <summary>The client id of the group's public download scripts.</summary>
    public const string DefaultClientId = "eogdata_oidc";

    /// <summary>A text with every secret of the account replaced by stars.</summary>
    public string Redact(string text) => ClientSecret.Redact(Password.Redact(User.Redact(text)));
}
