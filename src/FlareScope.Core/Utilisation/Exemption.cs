namespace FlareScope.Core.Utilisation;

/// <summary>A reason for which the limit may not apply.</summary>
/// <param name="Id">Stable id, for example <c>small-field</c>.</param>
/// <param name="Applies">Whether it holds here; null when what it asks for is not known.</param>
/// <param name="Text">The rule with its setting, one line.</param>
public sealed record Exemption(string Id, bool? Applies, string Text);
