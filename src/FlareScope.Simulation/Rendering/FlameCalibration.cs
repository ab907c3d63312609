namespace FlareScope.Simulation.Rendering;

/// <summary>
/// Finds the axis length and width with which a field's inside has a wanted length and area. The field is fixed in its own
/// coordinates, so one look at a coarse grid gives both.
/// </summary>
internal static class FlameCalibration
{
    private const int Along = 120;
    private const int Across = 48;
    private const float Start = -0.05f;
    private const float AlongStep = 1.55f / Along;
    private const float AcrossStep = 3.4f / Across;
    private const int LeastRun = 2; // cells across: thinner is a wisp that the picture will not show

    /// <summary>Axis length and width scale, m.</summary>
    public static (double Length, double Width) Fit(FlameField field, FlamePose pose)
    {
        var cells = 0;
        var end = 0.3f;
        for (var i = 0; i < Along; i++)
        {
            var s = Start + ((i + 0.5f) * AlongStep);
            var row = 0;
            for (var j = 0; j < Across; j++)
            {
                if (field.At(s, -1.7f + ((j + 0.5f) * AcrossStep), out _) >= 0)
                    row++;
            }

            cells += row;
            if (row >= LeastRun)
                end = s + (AlongStep / 2);
        }

        var length = pose.LengthM / end;
        return (length, pose.AreaM2 / (length * Math.Max(cells * AlongStep * AcrossStep, 0.1)));
    }
}
