using System.Xml.Linq;

namespace FlareScope.Architecture.Tests;

/// <summary>The arrows between projects, read from the project files, and what they restore, read from the lock files.</summary>
public sealed class ProjectGraphTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Charts"] = ["Core"],
        ["Vision"] = ["Core"],
        ["Satellite"] = ["Core"],
        ["Simulation"] = ["Core"],
        ["Datasets"] = ["Charts", "Simulation", "Vision", "Core"],
        ["Server"] = ["Charts", "Vision", "Satellite", "Simulation", "Core"],
        ["Cli"] = ["Server", "Datasets", "Charts"],
        ["Training"] = ["Datasets", "Charts", "Simulation", "Vision", "Core"],
    };

    public static TheoryData<string> Projects => [.. SourceProjects()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_FollowTheArrows(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out var allowed), $"{project} is new: give it arrows here and in ARCHITECTURE.md.");
        var references = Items(ProjectFile(project), "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["FlareScope.".Length..]);
        Repository.AssertNone(references.Except(allowed!), $"{project} may reference only: {string.Join(", ", allowed!)}. Not allowed:");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_LockFile_IsCommittedAndRestoresLibtorchForTrainingAlone(string project)
    {
        var lockFile = $"src/FlareScope.{project}/packages.lock.json";
        Assert.True(Repository.TextFiles.Contains(lockFile), $"{lockFile} is missing: restore once and commit it.");
        var restoresTorch = Repository.Read(lockFile).Contains("torch", StringComparison.OrdinalIgnoreCase);
        Assert.Equal(project == "Training", restoresTorch);
    }

    [Fact]
    public void Packages_OfEveryProject_TakeTheirVersionFromTheCentralFile() =>
        Repository.AssertNone(
            from file in Repository.TextFiles
            where file.EndsWith(".csproj", StringComparison.Ordinal)
            from package in XDocument.Parse(Repository.Read(file)).Descendants("PackageReference")
            where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null
            select $"{file}: {package.Attribute("Include")?.Value}",
            "Versions stand in Directory.Packages.props only:");

    [Fact]
    public void Solution_Projects_AreThoseOfTheCheckout()
    {
        var listed = XDocument.Parse(Repository.Read("FlareScope.slnx")).Descendants("Project").Select(p => p.Attribute("Path")!.Value);
        var present = Repository.TextFiles.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal));
        Assert.Equal(present.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> SourceProjects() => Repository.TextFiles
        .Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal))
        .Select(f => Path.GetFileNameWithoutExtension(f)["FlareScope.".Length..]);

    private static string ProjectFile(string project) => $"src/FlareScope.{project}/FlareScope.{project}.csproj";

    private static IEnumerable<string> Items(string file, string name) =>
        XDocument.Parse(Repository.Read(file)).Descendants(name).Select(e => e.Attribute("Include")!.Value);
}
