namespace FlareScope.Datasets.Simulated;

/// <summary>What the analysis is told of the camera.</summary>
public enum KnownCamera
{
    /// <summary>Focal length, distance and pitch, exactly.</summary>
    Exact,

    /// <summary>Only a line drawn over the stack, its ends and its length off by what is declared of such lines.</summary>
    Line,
}
