using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>One look at one site and what it found.</summary>
/// <param name="Night">Date of the local night.</param>
/// <param name="Clear">False under cloud; null when unknown.</param>
/// <param name="Detected">True when something hot was seen.</param>
/// <param name="Heat">The flare's heat; null when nothing was seen, or without a fit of flare class.</param>
internal readonly record struct NightOutcome(DateOnly Night, bool? Clear, bool Detected, RadiantSource? Heat);
