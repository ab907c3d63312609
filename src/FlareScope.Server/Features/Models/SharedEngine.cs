using System.Text.Json.Nodes;
using FlareScope.Vision.Inference;

namespace FlareScope.Server.Features.Models;

/// <summary>An engine with several users: the server that shows it, and every analysis that runs on it. The last one disposes it.</summary>
internal sealed class SharedEngine(IInferenceEngine engine, JsonObject? manifest)
{
    private int _users = 1; // the one that made it

    /// <summary>The engine.</summary>
    internal IInferenceEngine Engine { get; } = engine;

    /// <summary>Its manifest as it stands in the file, when there is one.</summary>
    internal JsonObject? Manifest { get; } = manifest;

    /// <summary>Adds a user; false when the last one has gone already.</summary>
    internal bool TryUse()
    {
        var users = Volatile.Read(ref _users);
        while (users > 0)
        {
            var seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
                return true;
            users = seen;
        }

        return false;
    }

    /// <summary>Takes a user away.</summary>
    internal void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            Engine.Dispose();
    }
}
