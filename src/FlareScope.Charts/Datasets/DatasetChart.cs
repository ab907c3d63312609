namespace FlareScope.Charts.Datasets;

/// <summary>One page on what a data set holds and where it is thin.</summary>
public static class DatasetChart
{
    private const int Width = 1800;
    private const int Height = 1560;
    private const int Header = 104;
    private const int Footer = 40;
    private const int Margin = 10;
    private const int RoomForLastTick = 32;

    /// <summary>Draws the page: what each source shows, splits, size, shape and place of boxes, light.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>A PNG of 1800 × 1560 px.</returns>
    public static byte[] Png(DatasetFigures figures, ChartLanguage language)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var words = DatasetWords.In(language);
        using var page = new ChartPage(Width, Height);
        const int column = (Width - 2 * Margin) / 3;
        const int row = (Height - Header - Footer) / 3;
        int[] x = [Margin, Margin + column, Margin + 2 * column, Width - Margin];
        int[] y = [Header, Header + row, Header + 2 * row, Height - Footer];
        Put(PicturePanels.Sources(figures, words), x[0], x[2], y[0], y[1]);
        Put(PicturePanels.Splits(figures, words), x[2], x[3], y[0], y[1]);
        Put(BoxPanels.Sizes(figures, words), x[0], x[1], y[1], y[2]);
        Put(BoxPanels.CocoSizes(figures, words), x[1], x[2], y[1], y[2]);
        Put(BoxPanels.Aspects(figures, words), x[2], x[3], y[1], y[2]);
        Put(BoxPanels.Map(figures.Flame, words.WhereFlame, ChartColours.Flame, words), x[0], x[1], y[2], y[3]);
        Put(BoxPanels.Map(figures.Smoke, words.WhereSmoke, ChartColours.Smoke, words), x[1], x[2], y[2], y[3]);
        Put(PicturePanels.Light(figures, words), x[2], x[3], y[2], y[3]);

        void Put(ScottPlot.Plot plot, int left, int right, int top, int bottom)
        {
            plot.Axes.Right.MinimumSize = RoomForLastTick;
            page.Put(plot, left, right, top, bottom);
        }

        using var heading = ChartFont.Bold(30);
        using var text = ChartFont.Regular(18);
        using var small = ChartFont.Regular(14);
        page.Write($"{words.Title}: {figures.Name}", 46, heading, ChartColours.Ink);
        page.Write(words.Figures(figures), 82, text, ChartColours.Ink);
        page.Write(words.Footer, Height - 14, small, ChartColours.Quiet);
        return page.Png();
    }
}
