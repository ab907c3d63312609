using FlareScope.Training.Native;

namespace FlareScope.Training.Tests.Native;

public sealed class ElfVersionWeakenerTests
{
    private static readonly string Library = Directory
        .EnumerateFiles(AppContext.BaseDirectory, "libLibTorchSharp.so", SearchOption.AllDirectories).First();

    [Fact]
    public void Mend_BuildOutput_HasNothingLeftToChange() => Assert.Equal(0, TorchLibraries.Mend(AppContext.BaseDirectory));

    [Fact]
    public void Apply_AnotherVersion_WeakensItOnceOnly()
    {
        var file = File.ReadAllBytes(Library);
        var before = (byte[])file.Clone();

        Assert.True(ElfVersionWeakener.Apply(file, "GLIBCXX_3.4.21"));
        Assert.False(ElfVersionWeakener.Apply(file, "GLIBCXX_3.4.21"));
        Assert.Equal(before.Length, file.Length);
    }

    [Fact]
    public void Apply_VersionThatIsNotNeeded_ChangesNothing() =>
        Assert.False(ElfVersionWeakener.Apply(File.ReadAllBytes(Library), "GLIBCXX_9.9.9"));

    [Fact]
    public void Apply_OtherFile_Throws() =>
        Assert.Throws<InvalidDataException>(() => ElfVersionWeakener.Apply(new byte[100], "GLIBCXX_3.4.32"));
}
