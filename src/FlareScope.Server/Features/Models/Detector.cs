using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference;

namespace FlareScope.Server.Features.Models;

/// <summary>
/// The detector of this server, or why there is none: a server without a model still starts, shows its history and says so.
/// The model can be swapped while it serves: what runs ends on the old one, what starts takes the new one.
/// </summary>
public sealed class Detector : IDisposable
{
    private SharedEngine? _current;
    private UserInputException? _failure;

    /// <summary>Takes a running engine.</summary>
    /// <param name="engine">Owned by this object from now on.</param>
    /// <param name="manifest">Its manifest, when there is one.</param>
    public Detector(IInferenceEngine engine, JsonObject? manifest = null) => _current = new(engine, manifest);

    /// <summary>Has no engine.</summary>
    /// <param name="failure">Why.</param>
    public Detector(UserInputException failure) => _failure = failure;

    /// <summary>Whether there is an engine.</summary>
    public bool IsAvailable => Volatile.Read(ref _current) is not null;

    /// <summary>Which model works here; null without one.</summary>
    public ModelInfo? Info => Volatile.Read(ref _current)?.Engine.Info;

    /// <summary>The thresholds it recommends; null without one.</summary>
    public DetectionThresholds? Defaults => Volatile.Read(ref _current)?.Engine.Defaults;

    /// <summary>Why there is no engine; null when there is one.</summary>
    public UserInputException? Failure => Volatile.Read(ref _failure);

    /// <summary>Holds the engine for one piece of work, from its thresholds to its name in the document.</summary>
    /// <exception cref="UserInputException">A <c>model-…</c> code: there is none.</exception>
    public EngineLease Lease()
    {
        while (Volatile.Read(ref _current) is { } shared)
        {
            if (shared.TryUse())
                return new(shared);
            // It was swapped between the two lines: take the new one.
        }

        throw Failure ?? new UserInputException("model-missing", "The server is stopping; try again.");
    }

    /// <summary>Puts another engine in place at once; the old one is disposed when its last user is done.</summary>
    /// <param name="engine">Ready to run; owned by this object from now on.</param>
    /// <param name="manifest">Its manifest.</param>
    public void Swap(IInferenceEngine engine, JsonObject? manifest)
    {
        var old = Interlocked.Exchange(ref _current, new SharedEngine(engine, manifest));
        Volatile.Write(ref _failure, null);
        old?.Release();
    }

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref _current, null)?.Release();
}
