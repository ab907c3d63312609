using System.Globalization;

namespace FlareScope.Training.Loop;

/// <summary>Writes how a run goes: a line now and then, and one for each epoch.</summary>
internal sealed class ProgressLine(TextWriter output, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private long written;

    /// <summary>Says something at once.</summary>
    public void Say(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>Tells of a step, at most every fifteen seconds.</summary>
    public void Step(int epoch, int epochs, int step, int steps, double loss, double imagesPerSecond, TimeSpan left)
    {
        if (written != 0 && clock.GetElapsedTime(written) < Interval) return;
        written = clock.GetTimestamp();
        Say($"epoch {epoch}/{epochs}  step {step}/{steps}  loss {loss:F3}  {imagesPerSecond:F1} img/s  about {left:h\\:mm\\:ss} left");
    }

    /// <summary>Tells of a finished epoch.</summary>
    public void Epoch(EpochReport report, int epochs) => Say(
        $"epoch {report.Epoch}/{epochs} done  loss {report.Loss:F3}  AP50 flame {report.Validation.Flame:F3} smoke {report.Validation.Smoke:F3}  flares: flame {report.Validation.FlareFlame:F3} smoke {report.Validation.FlareSmoke:F3}  selection {report.Selection:F3}{(report.IsBest ? " (best)" : "")}  {report.ImagesPerSecond:F1} img/s  {report.Seconds:F0} s");
}
