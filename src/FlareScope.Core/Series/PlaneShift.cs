namespace FlareScope.Core.Series;

/// <summary>How far a picture's content has moved.</summary>
/// <param name="X">To the right, in the unit of the plane.</param>
/// <param name="Y">Down.</param>
/// <param name="Certainty">Height of the correlation peak, 0 for pictures that have nothing in common to 1 for equal ones.</param>
public readonly record struct PlaneShift(double X, double Y, double Certainty);
