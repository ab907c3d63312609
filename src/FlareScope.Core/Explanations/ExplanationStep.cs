namespace FlareScope.Core.Explanations;

/// <summary>One link of the chain from what was given to a number, written so that a reader can redo it by hand.</summary>
/// <param name="Quantity">What is made, for example <c>heat release, api521</c>.</param>
/// <param name="Formula">The formula in symbols, for example <c>Q = [(L/0.3048)/0.00604]^(1/0.4776) / 3.412142e6</c>.</param>
/// <param name="Values">The symbols with their numbers and units, for example <c>L = 12 m</c>.</param>
/// <param name="Result">The number made, with unit and, for a volume, its reference state.</param>
/// <param name="Source">Where the formula stands written and how sure its transcription is.</param>
public sealed record ExplanationStep(string Quantity, string Formula, string Values, string Result, string Source);
