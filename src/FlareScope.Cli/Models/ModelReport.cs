using FlareScope.Cli.Terminal;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Registry;
using Spectre.Console;

namespace FlareScope.Cli.Models;

/// <summary>What the verbs of <c>model</c> show.</summary>
internal static class ModelReport
{
    /// <summary>A model that was added, with the guess and what to know of it.</summary>
    public static void Added(ModelDraft draft, RegisteredModel added, bool json)
    {
        var manifest = added.Manifest;
        if (json)
        {
            Json.Write(new { manifest.Id, manifest.Version, manifest.Sha256, manifest.Layout, layoutGuessed = draft.Guessed, manifest.Classes, manifest.Input, manifest.Defaults, manifest.FindsFlames, draft.Notes });
            return;
        }

        AnsiConsole.MarkupLineInterpolated($"[green]added[/] {manifest.Id} {manifest.Version}, SHA-256 {manifest.Sha256}");
        AnsiConsole.MarkupLineInterpolated($"layout {manifest.Layout}, input {Told(manifest.Input)}, {manifest.Classes.Count} classes: {Shortened(manifest.Classes)}");
        foreach (var note in draft.Notes)
            AnsiConsole.MarkupLineInterpolated($"[yellow]note[/] {note}");
    }

    /// <summary>The shipped model and those of the registry.</summary>
    public static void Listed(IReadOnlyList<RegisteredModel> registered, bool json)
    {
        var shipped = File.Exists(ModelPackage.DefaultPath) ? ModelPackage.LoadDefault().Manifest : null;
        var models = registered.Select(model => (model.Manifest, Shipped: false)).ToList();
        if (shipped is not null)
            models.Insert(0, (shipped, true));
        if (json)
        {
            Json.Write(models.Select(m => new { m.Manifest.Id, m.Manifest.Version, m.Manifest.Sha256, m.Manifest.Layout, m.Manifest.Classes, m.Manifest.Input, m.Manifest.FindsFlames, m.Shipped }));
            return;
        }

        var table = Tables.New("name", "version", "SHA-256", "layout", "input", "finds flames", "classes");
        foreach (var (manifest, isShipped) in models)
        {
            table.AddRow(
                Markup.Escape(manifest.Id + (isShipped ? " (shipped)" : "")),
                Markup.Escape(manifest.Version),
                manifest.Sha256[..12],
                manifest.Layout,
                $"{manifest.Input.Width} x {manifest.Input.Height}",
                manifest.FindsFlames ? "yes" : "no",
                Markup.Escape(Shortened(manifest.Classes)));
        }

        AnsiConsole.Write(table);
    }

    /// <summary>A model that passed every check.</summary>
    public static void Verified(ModelPackage package, bool json)
    {
        var (info, manifest) = (package.Info, package.Manifest);
        if (json)
            Json.Write(new { info.Id, info.Version, info.Sha256, manifest.Layout, manifest.Classes, manifest.Input, manifest.Defaults, manifest.FindsFlames, verified = true });
        else
            AnsiConsole.MarkupLineInterpolated($"[green]verified[/] {info.Id} {info.Version}, SHA-256 {info.Sha256}, layout {manifest.Layout}, classes {Shortened(manifest.Classes)}, input {Told(manifest.Input)}");
    }

    private static string Told(ModelInput input) =>
        $"{input.Width} x {input.Height} px, {input.Channels} {input.Range} {input.Letterbox}{(input.Mean is null && input.Std is null ? "" : ", mean and deviation")}";

    private static string Shortened(IReadOnlyList<string> names) => names.Count <= 6
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(5))} and {names.Count - 5} more";
}
