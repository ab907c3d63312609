namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>A found box and the truth box it belongs to; one of them is null for a false box or a miss.</summary>
internal sealed record BoxPair(LabelledBox? Truth, Detection? Found);
