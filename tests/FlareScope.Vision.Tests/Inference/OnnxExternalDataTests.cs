using CsCheck;
using FlareScope.Vision.Inference;

namespace FlareScope.Vision.Tests.Inference;

public sealed class OnnxExternalDataTests
{
    [Fact]
    public void IsReferenced_ModelThatKeepsItsWeights_IsFalse() => Assert.False(OnnxExternalData.IsReferenced(OnnxFile.Brightness()));

    [Fact]
    public void IsReferenced_AnyBytes_AnswersOrSaysThatTheyAreNoModel() =>
        Gen.Byte.Array[0, 60].Sample(bytes =>
        {
            try
            {
                _ = OnnxExternalData.IsReferenced(bytes);
            }
            catch (FormatException)
            {
                // the one failure it may have
            }
        });

    [Fact]
    public void IsReferenced_MessagesNestedWithoutEnd_IsAFormatFailure()
    {
        // A graph in an attribute of a node of a graph, over and over.
        byte[] message = [];
        for (var depth = 0; depth < 100; depth++)
            message = Wrap(1, Wrap(5, Wrap(6, message)));
        Assert.Throws<FormatException>(() => OnnxExternalData.IsReferenced(Wrap(7, message)));
    }

    private static byte[] Wrap(int field, byte[] contents)
    {
        var length = contents.Length;
        return [(byte)((field << 3) | 2), (byte)(length | 0x80), (byte)((length >> 7) | 0x80), (byte)(length >> 14), .. contents];
    }
}
