using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>A red or orange cloth on a pole, a flag or a wind sock: flame-coloured, but lit from outside.</summary>
/// <param name="X">Column of the pole's foot, share of the width.</param>
/// <param name="TopY">Row of the pole's top, share of the height.</param>
/// <param name="SizePx">Length of the cloth, px.</param>
/// <param name="Lean">Droop: 0 hangs, 1 stands out level; negative to the left.</param>
/// <param name="Colour">Diffuse reflectance, linear.</param>
public sealed record ClothSpec(double X, double TopY, double SizePx, double Lean, LinearColour Colour);
