namespace FlareScope.Simulation;

/// <summary>
/// Where the true opacity is defined: a straight line across the plume at right angles to its centre line, one time-mean flame
/// length downstream of the plume's start (nearer where the plume is short or the line would leave the picture). It ends at the
/// outermost points where opacity reaches <see cref="EndOpacity"/>; where none does, at the plume's nominal half width.
/// </summary>
/// <param name="X1">Column of one end, px.</param>
/// <param name="Y1">Row of one end, px.</param>
/// <param name="X2">Column of the other end, px.</param>
/// <param name="Y2">Row of the other end, px.</param>
/// <param name="FlameLengths">Its distance from the plume's start along the centre line, time-mean flame lengths.</param>
/// <param name="LengthM">Its length in the stack's plane, m.</param>
/// <param name="OpticalDepthM">
/// Optical depth integrated along it, m: over the mass extinction of soot and times the plume's speed it is the soot's mass flow
/// (science notes, ground.md section 4).
/// </param>
/// <param name="OpacityPercent">Mean opacity along it, 0..100: 100 (1 - exp(-optical depth)), before noise, glare and haze.</param>
public sealed record OpacityTransect(
    double X1, double Y1, double X2, double Y2, double FlameLengths, double LengthM, double OpticalDepthM, double OpacityPercent)
{
    /// <summary>Opacity from which the plume counts as visible, 0..1: the ends of the line and the edge of the smoke mask.</summary>
    public const double EndOpacity = 0.12;
}
