using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames;

/// <summary>One flare of which everything is known: 12 m and 21.6 m2 (0.15 L²) at 0.06 m/px.</summary>
internal static class KnownFlare
{
    internal static readonly FlowInputs Inputs = new(
        new(6000, 200, 0.05, TouchesFrameEdge: false, 1920, 1080),
        new(0.06, 0.03, "scale-line"),
        GasDocument.Parse("apg-mid"),
        TipDiameterM: 0.30,
        WindSpeedMS: 2,
        SmokeSeen: false,
        Seed: 7);
}
