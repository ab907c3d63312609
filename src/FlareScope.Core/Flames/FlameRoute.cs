namespace FlareScope.Core.Flames;

/// <summary>One route from size to heat.</summary>
/// <param name="Name">Law name, <c>area</c> for the projected area by the weighted laws, or a radiation route.</param>
/// <param name="HeatReleaseMW">Heat release, MW; null where the route refuses.</param>
/// <param name="InRange">False outside the range the route was made for.</param>
/// <param name="Note">One line for people, or null.</param>
/// <param name="Weight">Weight among the length laws of the answer, 0..1; 0 stands beside it for comparison only.</param>
public sealed record FlameRoute(string Name, double? HeatReleaseMW, bool InRange, string? Note, double Weight);
