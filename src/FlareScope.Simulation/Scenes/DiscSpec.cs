using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>The disc of the sun or the moon with its aureole.</summary>
/// <param name="X">Column of the centre, share of the width.</param>
/// <param name="Y">Row of the centre, share of the height.</param>
/// <param name="RadiusPx">Radius, px.</param>
/// <param name="Colour">Colour as exposed: 1 is full scale.</param>
/// <param name="Aureole">Light around it as a share of the disc's.</param>
public sealed record DiscSpec(double X, double Y, double RadiusPx, LinearColour Colour, double Aureole);
