using System.Text.RegularExpressions;
using FlareScope.Vision.Inference;
using Microsoft.ML.OnnxRuntime;

namespace FlareScope.Vision.Tests.Inference;

/// <summary>The limits that a refusal names are those of the runtime that is pinned: it is asked itself.</summary>
public sealed class OnnxVersionTests
{
    [Fact]
    public void NewestIr_Runtime_IsWhatItSaysOfANewerFile() =>
        Assert.Equal(OnnxVersion.NewestIr, Told(OnnxFile.Brightness(ir: 99), @"max supported IR version: (\d+)"));

    [Fact]
    public void NewestOperatorSet_Runtime_IsWhatItSaysOfANewerFile() =>
        Assert.Equal(OnnxVersion.NewestOperatorSet, Told(OnnxFile.Brightness(operators: 99), @"domain ai\.onnx is till opset (\d+)"));

    [Fact]
    public void Read_File_TellsBothVersions() =>
        Assert.Equal(new OnnxVersion(9, 17), OnnxVersion.Read(OnnxFile.Brightness(ir: 9, operators: 17)));

    private static long Told(byte[] onnx, string pattern)
    {
        var refusal = Assert.Throws<OnnxRuntimeException>(() => new InferenceSession(onnx));
        var match = Regex.Match(refusal.Message, pattern);
        Assert.True(match.Success, refusal.Message);
        return long.Parse(match.Groups[1].Value);
    }
}
