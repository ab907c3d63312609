using CsCheck;
using FlareScope.Vision.Decoding;

namespace FlareScope.Vision.Tests.Decoding;

public sealed class ExifReaderTests
{
    [Fact]
    public void CapturedAt_AnyBytesBehindAByteOrderMark_NeverThrows() =>
        Gen.Select(Gen.Bool, Gen.Byte.Array[0, 80]).Sample((little, rest) =>
        {
            _ = ExifReader.CapturedAt([.. little ? "II"u8 : "MM"u8, .. rest]);
        });

    [Fact]
    public void CapturedAt_AnyDamageOfASoundBlock_NeverThrows()
    {
        var sound = FileBytes.Taken("2024:05:06 07:08:09", "+03:00");
        Gen.Select(Gen.Int[2, sound.Length - 1], Gen.Byte, Gen.Int[2, sound.Length - 1], Gen.Byte).Sample((at, value, at2, value2) =>
        {
            var damaged = (byte[])sound.Clone();
            (damaged[at], damaged[at2]) = (value, value2);
            _ = ExifReader.CapturedAt(damaged);
        });
    }
}
