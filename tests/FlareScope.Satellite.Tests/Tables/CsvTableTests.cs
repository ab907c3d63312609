using FlareScope.Core;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Tests.Tables;

public sealed class CsvTableTests
{
    [Fact]
    public void Read_GzipUnderAPlainName_IsUnpackedByItsFirstBytes()
    {
        using var table = TextTable.Of(TextTable.Gzip("a,b\r\n1,2\r\n"), "night.csv");

        Assert.True(table.Next());
        Assert.Equal(2, table.Number(table.Find("b")));
        Assert.False(table.Next());
    }

    [Fact]
    public void Read_ByteOrderMarkCrlfAndUnnamedColumn_FindsEveryColumn()
    {
        using var table = TextTable.Of("\uFEFFid,,Temp_BB\r\n7,0,1800\r\n");

        Assert.True(table.Next());
        Assert.Equal("7", table.Text(table.Find("ID")));
        Assert.Equal(1800, table.Number(table.Find("temp bb")));
    }

    [Fact]
    public void Next_GzipCutShort_NamesFileAndRemedy()
    {
        var text = "a,b\n" + string.Concat(Enumerable.Range(0, 20000).Select(i => $"{i},{i * 7919 % 10007}\n"));
        var whole = TextTable.Gzip(text);
        using var table = TextTable.Of(whole[..(whole.Length / 2)], "night.csv.gz");

        var failure = Assert.Throws<UserInputException>(() => Drain(table));

        Assert.Equal("table-broken", failure.Code);
        Assert.Contains("'night.csv.gz'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("fetch it again", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Next_GzipCutAnywhere_NeverLooksComplete()
    {
        var whole = TextTable.Gzip("a,b\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"{i},{i * 7919 % 10007}\n")));
        for (var length = 2; length < whole.Length; length++)
        {
            var cut = whole[..length];
            var failure = Record.Exception(() => Drain(TextTable.Of(cut)));
            Assert.True(failure is UserInputException, $"{length} of {whole.Length} bytes: {failure}");
        }
    }

    [Fact]
    public void Read_GzipMagicAndGarbage_IsBroken() =>
        Assert.Equal("table-broken", Assert.Throws<UserInputException>(() => Drain(TextTable.Of([0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9]))).Code);

    [Theory]
    [InlineData("", "table-empty")]
    [InlineData(" \r\n\r\n", "table-empty")]
    [InlineData("<!DOCTYPE html><html><form action=login></html>", "table-is-html")]
    [InlineData("\n  <html>", "table-is-html")]
    public void Read_NoTable_SaysWhatItIs(string text, string code) =>
        Assert.Equal(code, Assert.Throws<UserInputException>(() => TextTable.Of(text)).Code);

    [Fact]
    public void Number_Word_NamesLineAndColumn()
    {
        using var table = TextTable.Of("a,b\n1,2\n1,many\n", "t.csv");
        table.Next();
        table.Next();

        var failure = Assert.Throws<UserInputException>(() => table.Number(1));

        Assert.Equal("table-bad-number", failure.Code);
        Assert.StartsWith("'t.csv', line 3, column b: 'many' is not a number", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("NaN", null)]
    [InlineData("999999.0", 999999.0)]
    [InlineData(" 1.88E-05 ", 1.88e-5)]
    public void Number_Field_IsItsValueOrUnknown(string field, double? expected)
    {
        using var table = TextTable.Of($"a,b\n{field},1\n");
        table.Next();

        Assert.Equal(expected, table.Number(0));
    }

    [Fact]
    public void Next_LastRowCutShort_IsRefused()
    {
        using var table = TextTable.Of("a,b,c\n1,2,3\n4,5");

        Assert.Equal("table-cut", Assert.Throws<UserInputException>(() => Drain(table)).Code);
    }

    [Fact]
    public void Next_RowWithoutItsLastField_HasABlankThere()
    {
        using var table = TextTable.Of("a,b,c\n1,2\n4,5,6\n");

        Assert.True(table.Next());
        Assert.Null(table.Number(2));
        Assert.True(table.Next());
        Assert.False(table.Next());
    }

    [Fact]
    public void Next_BlankLines_ArePassedOver()
    {
        using var table = TextTable.Of("a,b\n\n1,2\n\n3,4\n\n");

        Assert.Equal(2, Drain(table));
    }

    [Fact]
    public void Require_MissingColumn_ListsWhatIsThere()
    {
        using var table = TextTable.Of("x,y\n1,2\n");

        var failure = Assert.Throws<UserInputException>(() => table.Require("lat", "latitude"));

        Assert.Contains("no column lat or latitude; it has: x, y", failure.Message, StringComparison.Ordinal);
    }

    private static int Drain(CsvTable table)
    {
        var rows = 0;
        while (table.Next())
            rows++;
        return rows;
    }
}
