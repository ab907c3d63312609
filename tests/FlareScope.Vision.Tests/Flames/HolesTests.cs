using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class HolesTests
{
    [Fact]
    public void Fill_HoleAndBay_FillsTheHoleAlone() => Assert.Equal(
        [
            "........",
            ".#####..",
            ".#####..",
            ".#####..",
            ".#...#..",
            "........",
        ],
        Filled(
            "........",
            ".#####..",
            ".#...#..",
            ".#####..",
            ".#...#..",
            "........"));

    // A flame cut off by the crop: what lies at its edge is not known to be enclosed.
    [Fact]
    public void Fill_GapAtTheEdgeOfTheGrid_StaysOpen() => Assert.Equal(
        ["#.#", "###"],
        Filled("#.#", "###"));

    [Fact]
    public void Fill_NothingSet_SetsNothing() => Assert.Equal(["...", "..."], Filled("...", "..."));

    private static string[] Filled(params string[] rows)
    {
        var (width, height) = (rows[0].Length, rows.Length);
        var mask = string.Concat(rows).Select(c => c == '#').ToArray();
        Holes.Fill(mask, width, height);
        return [.. Enumerable.Range(0, height).Select(y => string.Concat(mask.Skip(y * width).Take(width).Select(set => set ? '#' : '.')))];
    }
}
