using System.Text.Json;
using System.Xml;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Formats.LabelStudio;

namespace FlareScope.Datasets.Conversion;

/// <summary>
/// Writes <c>tasks.json</c> to import into Label Studio and the labelling interface that suits it. A picture on which every box has a
/// score becomes a prediction to review; any other, negatives too, an annotation.
/// </summary>
internal static class LabelStudioWriter
{
    /// <summary>File of the labelling interface.</summary>
    internal const string ConfigName = "label-config.xml";

    internal static IEnumerable<string> Write(string folder, IReadOnlyList<PlacedPicture> pictures, IReadOnlyList<string> classes)
    {
        JsonFile.Write(Path.Combine(folder, "tasks.json"), json =>
        {
            json.WriteStartArray();
            foreach (var picture in pictures)
                WriteTask(json, picture);
            json.WriteEndArray();
        });
        WriteConfig(Path.Combine(folder, ConfigName), classes);
        return ["tasks.json", ConfigName];
    }

    private static void WriteTask(Utf8JsonWriter json, PlacedPicture picture)
    {
        var predicted = picture.Objects.Count > 0 && picture.Objects.All(o => o.Score is not null);
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("image", LabelStudioAddress.Of(picture.Path));
        if (picture.Split is not null)
            json.WriteString("split", picture.Split);
        json.WriteEndObject();
        json.WriteStartArray(predicted ? "predictions" : "annotations");
        json.WriteStartObject();
        if (predicted)
            json.WriteNumber("score", picture.Objects.Average(o => o.Score!.Value));
        json.WriteStartArray("result");
        foreach (var thing in picture.Objects)
            WriteResult(json, picture, thing);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, PlacedPicture picture, LabelledObject thing)
    {
        var type = thing.Outline is null ? "rectanglelabels" : "polygonlabels";
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("from_name", thing.Outline is null ? "box" : "outline");
        json.WriteString("to_name", "image");
        json.WriteNumber("original_width", picture.Width);
        json.WriteNumber("original_height", picture.Height);
        if (thing.Score is { } score)
            json.WriteNumber("score", score);
        json.WriteStartObject("value");
        if (thing.Outline is { } outline)
            WritePoints(json, outline);
        else
            WriteBox(json, thing);
        json.WriteStartArray(type);
        json.WriteStringValue(thing.Class);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBox(Utf8JsonWriter json, LabelledObject thing)
    {
        json.WriteNumber("x", Rounded.Percent(thing.Left));
        json.WriteNumber("y", Rounded.Percent(thing.Top));
        json.WriteNumber("width", Rounded.Percent(thing.Width));
        json.WriteNumber("height", Rounded.Percent(thing.Height));
        json.WriteNumber("rotation", 0);
    }

    private static void WritePoints(Utf8JsonWriter json, IEnumerable<SharePoint> outline)
    {
        json.WriteStartArray("points");
        foreach (var point in outline)
        {
            json.WriteStartArray();
            json.WriteNumberValue(Rounded.Percent(point.X));
            json.WriteNumberValue(Rounded.Percent(point.Y));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteConfig(string path, IReadOnlyList<string> classes)
    {
        using var xml = XmlWriter.Create(path, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true });
        xml.WriteStartElement("View");
        xml.WriteStartElement("Image");
        xml.WriteAttributeString("name", "image");
        xml.WriteAttributeString("value", "$image");
        xml.WriteEndElement();
        foreach (var (tag, name) in new[] { ("RectangleLabels", "box"), ("PolygonLabels", "outline") })
        {
            xml.WriteStartElement(tag);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("toName", "image");
            foreach (var label in classes)
            {
                xml.WriteStartElement("Label");
                xml.WriteAttributeString("value", label);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
