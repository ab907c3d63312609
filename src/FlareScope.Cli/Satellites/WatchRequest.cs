namespace FlareScope.Cli.Satellites;

/// <summary>A call of <c>satellite watch</c>.</summary>
/// <param name="ConfigFile">watch.json.</param>
/// <param name="DataFolder">Where looks go.</param>
/// <param name="PrivateHosts">Hosts in a private network that the caller allows.</param>
/// <param name="Once">Ask once and end.</param>
/// <param name="Json">Write looks to standard output.</param>
public sealed record WatchRequest(string ConfigFile, string DataFolder, IReadOnlyList<string> PrivateHosts, bool Once, bool Json);
