using FlareScope.Core;
using FlareScope.Training.Onnx;

namespace FlareScope.Training.Tests.Onnx;

public sealed class OnnxGraphTests
{
    private static OnnxGraph Sample() => new(
        [new OnnxNode("Conv", ["images", "w", ""], ["t0"], [OnnxAttribute.Of("pads", 1, 1, 1, 1), OnnxAttribute.Of("mode", "nearest")])],
        [OnnxTensor.Of("w", [2, 1, 1, 1], [1.5f, -2e-20f]), OnnxTensor.Of("i", 0, -1, long.MaxValue)],
        [new OnnxPort("images", ["N", "3", "H", "W"])],
        [new OnnxPort("output", ["N", "A", "7"])]);

    [Fact]
    public void Read_WrittenGraph_GivesTheSameGraph()
    {
        var graph = OnnxGraph.Read(Sample().Write());

        var node = Assert.Single(graph.Nodes);
        Assert.Equal("Conv", node.Operator);
        Assert.Equal(["images", "w", ""], node.Inputs);
        Assert.Equal(["t0"], node.Outputs);
        Assert.Equal(2, node.Attributes.Count);
        Assert.Equal([1.5f, -2e-20f], graph.Constants[0].Floats());
        Assert.Equal([2L, 1, 1, 1], graph.Constants[0].Shape);
        Assert.Equal(["N", "3", "H", "W"], graph.Inputs[0].Axes);
        Assert.Equal(["N", "A", "7"], graph.Outputs[0].Axes);
    }

    [Fact]
    public void Write_ReadGraph_GivesTheSameBytes()
    {
        var bytes = Sample().Write();

        Assert.Equal(bytes, OnnxGraph.Read(bytes).Write());
    }

    [Fact]
    public void Read_PackedAndUnpackedFloats_GivesTheSameFigures()
    {
        var packed = ProtobufWire.Write([WireField.Integer(1, 2), WireField.Blob(4, new byte[] { 0, 0, 128, 63, 0, 0, 0, 64 })]);
        var unpacked = ProtobufWire.Write([WireField.Integer(1, 2), new(4, 5, 0x3f800000, default), new(4, 5, 0x40000000, default)]);

        Assert.Equal([1f, 2f], OnnxTensor.Read(packed).Floats());
        Assert.Equal([1f, 2f], OnnxTensor.Read(unpacked).Floats());
    }

    [Theory]
    [InlineData(new byte[] { 0x0a, 0x7f, 1 })]
    [InlineData(new byte[] { 0x0b })]
    [InlineData(new byte[] { 0xff, 0xff })]
    [InlineData(new byte[] { 0x0d, 1, 2 })]
    public void Read_BrokenMessage_Throws(byte[] bytes) =>
        Assert.Throws<InvalidDataException>(() => ProtobufWire.Read(bytes));

    [Fact]
    public void Load_TextFile_SaysThatItIsNoModel()
    {
        using var folder = new TempFolder();
        var path = folder.Write("model.onnx", "hello there");

        Assert.Equal("model-invalid", Assert.Throws<UserInputException>(() => OnnxGraph.Load(path)).Code);
        Assert.Equal("model-not-found", Assert.Throws<UserInputException>(() => OnnxGraph.Load(path + "x")).Code);
    }
}
