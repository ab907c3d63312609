namespace FlareScope.Simulation;

/// <summary>How far the camera's movement has shifted the picture's contents since frame 0, px.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct PixelShift(double X, double Y);
