using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class CellRunsTests
{
    [Fact]
    public void Parts_SharedCorners_JoinOnlyWhereCornersCount()
    {
        Check(corners: true, "A.A", ".A.", "A.A");
        Check(corners: false, "A.B", ".C.", "D.E");
    }

    // Their arms meet only in a later row.
    [Fact]
    public void Parts_UAndSpiral_AreOnePart()
    {
        Check(corners: true, "A.A.B", "A.A.B", "AAA.B");
        Check(corners: true, "AAAAA", "....A", "AAA.A", "A...A", "AAAAA");
    }

    [Fact]
    public void Parts_RandomMasks_AreThoseOfAFloodFill()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var (width, height) = (random.Next(1, 14), random.Next(1, 14));
            var mask = Enumerable.Range(0, width * height).Select(_ => random.NextDouble() < 0.1 + (0.004 * seed)).ToArray();
            foreach (var corners in new[] { false, true })
                Assert.Equal(Flooded(mask, width, height, corners), Numbered(mask, width, height, corners));
        }
    }

    private static void Check(bool corners, params string[] parts)
    {
        var (width, height) = (parts[0].Length, parts.Length);
        var numbers = Numbered([.. string.Concat(parts).Select(c => c != '.')], width, height, corners);
        var letters = string.Concat(numbers.Select(n => n < 0 ? '.' : (char)('A' + n)));
        Assert.Equal(parts, Enumerable.Range(0, height).Select(y => letters.Substring(y * width, width)));
    }

    private static int[] Numbered(bool[] mask, int width, int height, bool corners)
    {
        var runs = CellRuns.Of(mask, width, new(0, 0, width, height), set: true);
        var parts = runs.Parts(corners, out var count);
        Assert.Equal(count, parts.Distinct().Count());
        var numbers = Enumerable.Repeat(-1, mask.Length).ToArray();
        for (var i = 0; i < parts.Length; i++)
            runs.Runs[i].Of(numbers, width).Fill(parts[i]);
        return numbers;
    }

    private static int[] Flooded(bool[] mask, int width, int height, bool corners)
    {
        var numbers = Enumerable.Repeat(-1, mask.Length).ToArray();
        for (int start = 0, part = 0; start < mask.Length; start++)
        {
            if (mask[start] && numbers[start] < 0)
                Flood(start % width, start / width, part++);
        }

        return numbers;

        void Flood(int x, int y, int part)
        {
            if (x < 0 || y < 0 || x >= width || y >= height || !mask[(y * width) + x] || numbers[(y * width) + x] >= 0)
                return;
            numbers[(y * width) + x] = part;
            for (var dy = -1; dy <= 1; dy++)
            {
                for (var dx = -1; dx <= 1; dx++)
                {
                    if (corners || dx == 0 || dy == 0)
                        Flood(x + dx, y + dy, part);
                }
            }
        }
    }
}
