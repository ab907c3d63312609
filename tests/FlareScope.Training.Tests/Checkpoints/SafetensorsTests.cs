using FlareScope.Training.Checkpoints;

namespace FlareScope.Training.Tests.Checkpoints;

public sealed class SafetensorsTests
{
    [Fact]
    public void Read_WrittenFile_GivesEverythingBack()
    {
        using var folder = new TempFolder();
        NamedTensor[] tensors = [new("a/weight", [2, 1], [1.5f, float.NegativeInfinity]), new("b", [], [3])];
        Safetensors.Write(folder.In("x.safetensors"), tensors, new Dictionary<string, string> { ["progress"] = "{\"n\":1}" });

        var (read, metadata) = Safetensors.Read(folder.In("x.safetensors"));

        Assert.Equal(tensors.Select(t => t.Name), read.Select(t => t.Name));
        Assert.Equal([2L, 1], read[0].Shape);
        Assert.Equal(tensors[0].Values, read[0].Values);
        Assert.Empty(read[1].Shape);
        Assert.Equal("{\"n\":1}", metadata["progress"]);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    [InlineData(-1)]
    public void Read_CutFile_Throws(int length)
    {
        using var folder = new TempFolder();
        var path = folder.In("x.safetensors");
        Safetensors.Write(path, [new("a", [3], [1, 2, 3])], new Dictionary<string, string>());
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(length < 0 ? bytes.Length + length : length)]);

        Assert.Throws<InvalidDataException>(() => Safetensors.Read(path));
    }
}
