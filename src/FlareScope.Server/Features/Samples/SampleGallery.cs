using System.Collections.Immutable;
using FlareScope.Core;
using FlareScope.Server.Features.Analyses;

namespace FlareScope.Server.Features.Samples;

/// <summary>The samples ready so far; filled once, while the server already answers.</summary>
internal sealed class SampleGallery(ServerOptions options)
{
    private ImmutableList<Sample> _items = [];

    /// <summary>The samples in the order of the gallery.</summary>
    public IReadOnlyList<Sample> Items => _items;

    /// <summary>Whether no more will come.</summary>
    public bool Complete { get; private set; } = !options.Samples;

    /// <summary>Adds one.</summary>
    public void Add(Sample sample) => ImmutableInterlocked.Update(ref _items, items => items.Add(sample));

    /// <summary>Says that no more will come.</summary>
    public void Close() => Complete = true;

    /// <summary>Whether a picture is one of the samples.</summary>
    public bool Holds(string sha256) => _items.Exists(sample => sample.Sha256 == sha256);

    /// <summary>The sample of a name.</summary>
    /// <exception cref="UserInputException"><c>sample-unknown</c>.</exception>
    public Sample Require(string name) => _items.Find(sample => sample.Name == name)
        ?? throw new UserInputException("sample-unknown", $"There is no sample '{PictureName.Of(name)}'; see GET /api/v1/samples.");
}
