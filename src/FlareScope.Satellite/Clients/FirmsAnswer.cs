namespace FlareScope.Satellite.Clients;

/// <summary>What FIRMS answered for one area.</summary>
/// <param name="Product">Product asked for.</param>
/// <param name="Csv">The table, UTF-8, header first.</param>
/// <param name="Rows">Detections; 0 means "looked, nothing seen", which is no proof of a dark flare: FIRMS tells nothing about cloud.</param>
public sealed record FirmsAnswer(string Product, byte[] Csv, int Rows);
