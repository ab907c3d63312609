namespace FlareScope.Core.Flames;

/// <summary>One route from size to heat.</summary>
/// <param name="Name">Law name, or <c>area</c> for the projected area by the same laws.</param>
/// <param name="HeatReleaseMW">Heat release, MW.</param>
/// <param name="InRange">False outside the range the route was made for.</param>
/// <param name="Note">One line for people, or null.</param>
public sealed record FlameRoute(string Name, double HeatReleaseMW, bool InRange, string? Note);
