namespace FlareScope.Simulation;

/// <summary>One flare of a scene.</summary>
/// <param name="Flame">Its flame.</param>
/// <param name="Stack">Its stack.</param>
/// <param name="Smoke">Its plume of soot or steam; null when it burns clean.</param>
public sealed record FlareSpec(FlameSpec Flame, StackSpec Stack, SmokeSpec? Smoke);
