using SkiaSharp;

namespace FlareScope.Simulation.Rendering;

/// <summary>Draws one stack, in metres of its plane.</summary>
internal static class StackDrawing
{
    /// <summary>Draws the stack with its tip at a height.</summary>
    public static void Draw(SKCanvas canvas, PinholeView view, StackSpec stack, double x, double tipHeight)
    {
        var pipe = stack.PipeDiameterM;
        switch (stack.Style)
        {
            case StackStyle.Guyed:
                for (var i = 0; i < 3; i++)
                {
                    var anchor = tipHeight * (0.9 - (0.27 * i));
                    Line(canvas, view, stack, (x, anchor), (x - (anchor * 0.55), 0), 0.03);
                    Line(canvas, view, stack, (x, anchor), (x + (anchor * 0.48), 0), 0.03);
                }

                break;
            case StackStyle.Stepped:
                Tube(canvas, view, stack, x, 0, tipHeight * 0.55, pipe * 2.4);
                Tube(canvas, view, stack, x, tipHeight * 0.55, tipHeight * 0.85, pipe * 1.6);
                Platform(canvas, view, stack, x, tipHeight * 0.55, pipe * 4);
                Platform(canvas, view, stack, x, tipHeight * 0.85, pipe * 3.4);
                Line(canvas, view, stack, (x + (pipe * 1.5), 0), (x + (pipe * 1.5), tipHeight * 0.85), 0.12);
                break;
            case StackStyle.Derrick:
                Lattice(canvas, view, stack, x, tipHeight - (2.5 * pipe), Math.Max(1.0, pipe * 2.2), Math.Max(2.4, tipHeight * 0.14));
                Platform(canvas, view, stack, x, tipHeight - (2.5 * pipe), Math.Max(2.2, pipe * 4));
                break;
            case StackStyle.Pipe:
            default:
                Line(canvas, view, stack, (x + (pipe * 0.9), 0), (x + (pipe * 0.9), tipHeight * 0.93), 0.1);
                break;
        }

        Tube(canvas, view, stack, x, 0, tipHeight, pipe);
        var head = Math.Max(1.2, 2.6 * pipe);
        Tube(canvas, view, stack, x, tipHeight - head, tipHeight, pipe * 1.35, 0.35f);
    }

    private static void Tube(
        SKCanvas canvas, PinholeView view, StackSpec stack, double x, double from, double to, double diameter, float dim = 1)
    {
        var (bottomX, bottomY) = view.Project(x, from);
        var (topX, topY) = view.Project(x, to);
        var bottom = Math.Max(0.45, Pixels(view, from, diameter) / 2);
        var top = Math.Max(0.45, Pixels(view, to, diameter) / 2);
        using var path = new SKPath();
        path.MoveTo((float)(bottomX - bottom), (float)bottomY);
        path.LineTo((float)(topX - top), (float)topY);
        path.LineTo((float)(topX + top), (float)topY);
        path.LineTo((float)(bottomX + bottom), (float)bottomY);
        path.Close();
        var widest = (float)Math.Max(top, bottom);
        using var shader = SKShader.CreateLinearGradient(
            new SKPoint((float)topX - widest, 0),
            new SKPoint((float)topX + widest, 0),
            [Shade(stack.Paint, 0.35f * dim), Shade(stack.Paint, 1.1f * dim), Shade(stack.Paint, 0.7f * dim), Shade(stack.Paint, 0.2f * dim)],
            [0, 0.3f, 0.6f, 1],
            SKShaderTileMode.Clamp);
        using var brush = new SKPaint { IsAntialias = true, Shader = shader };
        canvas.DrawPath(path, brush);
    }

    private static void Platform(SKCanvas canvas, PinholeView view, StackSpec stack, double x, double h, double width)
    {
        Line(canvas, view, stack, (x - (width / 2), h), (x + (width / 2), h), 0.22);
        Line(canvas, view, stack, (x - (width / 2), h + 1.1), (x + (width / 2), h + 1.1), 0.07);
        for (var i = 0; i <= 6; i++)
        {
            var post = x + ((i / 6.0) - 0.5) * width;
            Line(canvas, view, stack, (post, h), (post, h + 1.1), 0.06);
        }
    }

    private static void Lattice(
        SKCanvas canvas, PinholeView view, StackSpec stack, double x, double height, double topWidth, double bottomWidth)
    {
        double Half(double h) => (bottomWidth + ((topWidth - bottomWidth) * h / height)) / 2;
        Line(canvas, view, stack, (x - Half(0), 0), (x - Half(height), height), 0.18);
        Line(canvas, view, stack, (x + Half(0), 0), (x + Half(height), height), 0.18);
        for (double h = 0; h < height - 0.5;)
        {
            var next = Math.Min(height, h + (1.7 * Half(h)) + 0.6);
            Line(canvas, view, stack, (x - Half(h), h), (x + Half(next), next), 0.1);
            Line(canvas, view, stack, (x + Half(h), h), (x - Half(next), next), 0.1);
            Line(canvas, view, stack, (x - Half(next), next), (x + Half(next), next), 0.12);
            h = next;
        }
    }

    private static void Line(
        SKCanvas canvas, PinholeView view, StackSpec stack, (double X, double H) from, (double X, double H) to, double thicknessM)
    {
        var (x1, y1) = view.Project(from.X, from.H);
        var (x2, y2) = view.Project(to.X, to.H);
        var thickness = Pixels(view, (from.H + to.H) / 2, thicknessM);

        // Lines thinner than a pixel fade instead of vanishing.
        var alpha = Math.Clamp(thickness / 0.6, 0.15, 1);
        using var brush = new SKPaint
        {
            IsAntialias = true,
            IsStroke = true,
            StrokeWidth = (float)Math.Max(0.6, thickness),
            Color = Shade(stack.Paint, 0.45f).WithAlpha((byte)(255 * alpha)),
        };
        canvas.DrawLine((float)x1, (float)y1, (float)x2, (float)y2, brush);
    }

    private static double Pixels(PinholeView view, double h, double metres) =>
        metres * view.FocalPx / view.DepthAtRow(view.Project(0, h).Y);

    private static SKColor Shade(LinearColour paint, float factor) => new(
        SrgbCurve.EncodeByte(paint.R * factor), SrgbCurve.EncodeByte(paint.G * factor), SrgbCurve.EncodeByte(paint.B * factor));
}
