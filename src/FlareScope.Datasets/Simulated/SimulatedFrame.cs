using FlareScope.Core.Cameras;

namespace FlareScope.Datasets.Simulated;

/// <summary>One line of a truth file of <c>simulate</c>, as far as an evaluation needs it.</summary>
/// <param name="Frame">Number of the frame.</param>
/// <param name="File">Name of the picture beside the truth file.</param>
/// <param name="Gas">Preset of the gas.</param>
/// <param name="Camera">The exact camera.</param>
/// <param name="ReferenceLine">A line of true length on the stack; null when there is none.</param>
/// <param name="Light">Light.</param>
/// <param name="Weather">Weather.</param>
/// <param name="Flares">Every flare of the picture.</param>
public sealed record SimulatedFrame(
    int Frame,
    string File,
    string Gas,
    CameraDocument Camera,
    ScaleLine? ReferenceLine,
    string Light,
    string Weather,
    IReadOnlyList<SimulatedFlare> Flares);
