namespace FlareScope.Core.Totals;

/// <summary>One file of looks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Looks">Looks with a time that it holds.</param>
public sealed record TotalFile(string Name, string Sha256, int Looks);
