using FlareScope.Core.Analysis;
using FlareScope.Simulation;

namespace FlareScope.Server.Features.Demo;

/// <summary>One moment of the simulated camera: what was measured and what is true.</summary>
/// <param name="Id">Always <c>demo-camera</c>.</param>
/// <param name="At">When the frame was taken, UTC.</param>
/// <param name="EndedAt">Null: the camera is live.</param>
/// <param name="Frame">Number of the frame, from 0.</param>
/// <param name="Light"><c>day</c>, <c>dusk</c> or <c>night</c>.</param>
/// <param name="ModelAvailable">False when there is no detector; nothing is measured then.</param>
/// <param name="Measured">The largest flare found; null when none was.</param>
/// <param name="Truth">What the simulator rendered.</param>
/// <param name="Inside">Whether the true gas flow lies inside the measured interval; null without one.</param>
internal sealed record DemoState(
    string Id,
    DateTimeOffset At,
    DateTimeOffset? EndedAt,
    int Frame,
    LightCondition Light,
    bool ModelAvailable,
    DemoMeasurement? Measured,
    DemoTruth Truth,
    bool? Inside);

/// <summary>The largest flare of a frame.</summary>
internal sealed record DemoMeasurement(
    string AnalysisId,
    FlareState State,
    int Tier,
    QuantityBand? HeatReleaseMW,
    QuantityBand? GasFlow,
    QuantityBand? Co2,
    double TotalMs)
{
    /// <summary>The largest flare of a document; null when there is none.</summary>
    public static DemoMeasurement? Of(AnalysisDocument document) => document.Flares is [var flare, ..]
        ? new(document.Id, flare.State, flare.Estimate.Tier, flare.Estimate.HeatReleaseMW, flare.Estimate.GasFlow, flare.Estimate.Co2, document.TimingMs.Total)
        : null;
}

/// <summary>What is true of a frame.</summary>
internal sealed record DemoTruth(double HeatReleaseMW, GasFlowTruth GasFlow);

/// <summary>The envelope of every event: <c>new</c> for the first state, then <c>update</c>.</summary>
internal sealed record DemoEvent(string Type, DemoState? Before, DemoState After);
