using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FlareScope.Core;

namespace FlareScope.Architecture.Tests;

/// <summary>
/// Core computes and does nothing else: no files, no network, no console, no clock, no threads. What it calls is read from the
/// compiled assembly, so an alias or a global using hides nothing.
/// </summary>
public sealed class CoreCallsTests
{
    private static readonly string[] BannedPrefixes =
    [
        "System.IO.", "System.Net.", "System.Console.", "System.Environment.", "System.Diagnostics.Process.", "System.Diagnostics.Stopwatch.",
        "System.Threading.Tasks.", "System.Threading.Thread.", "System.TimeProvider.", "System.AppContext.", "Microsoft.",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Random.get_Shared",
    ];

    private static readonly string[] Harmless =
    [
        "System.Environment.get_CurrentManagedThreadId", // how the compiler writes an iterator
        "System.IO.InvalidDataException..ctor",
    ];

    [Fact]
    public void Core_Calls_NothingOutsideItself() =>
        Repository.AssertNone(
            Calls(typeof(UserInputException).Assembly.Location)
                .Where(call => BannedPrefixes.Any(p => call.StartsWith(p, StringComparison.Ordinal)))
                .Except(Harmless),
            "Core has no I/O, clock or threads, but calls:");

    [Fact]
    public void CallReader_ThisAssembly_SeesFileCalls() =>
        Assert.Contains("System.IO.File.OpenRead", Calls(typeof(CoreCallsTests).Assembly.Location));

    private static SortedSet<string> Calls(string assembly)
    {
        using var file = File.OpenRead(assembly);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var calls = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            calls.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
        }

        return calls;
    }
}
