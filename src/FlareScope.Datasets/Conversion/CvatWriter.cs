using System.Globalization;
using System.Xml;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Formats.Cvat;

namespace FlareScope.Datasets.Conversion;

/// <summary>Writes <c>annotations.xml</c> as "CVAT for images 1.1". A score becomes an attribute of its box; the task's labels must have it.</summary>
internal static class CvatWriter
{
    private const string FileName = "annotations.xml";

    internal static IEnumerable<string> Write(string folder, IReadOnlyList<PlacedPicture> pictures, IReadOnlyList<string> classes)
    {
        using var xml = XmlWriter.Create(Path.Combine(folder, FileName), new XmlWriterSettings { Indent = true });
        var scored = pictures.Any(p => p.Objects.Any(o => o.Score is not null));
        xml.WriteStartElement("annotations");
        xml.WriteElementString("version", "1.1");
        WriteMeta(xml, pictures.Count, classes, scored);
        for (var i = 0; i < pictures.Count; i++)
            WritePicture(xml, i, pictures[i]);
        xml.WriteEndElement();
        return [FileName];
    }

    private static void WriteMeta(XmlWriter xml, int count, IReadOnlyList<string> classes, bool scored)
    {
        xml.WriteStartElement("meta");
        xml.WriteStartElement("task");
        xml.WriteElementString("size", Number(count));
        xml.WriteElementString("mode", "annotation");
        xml.WriteStartElement("labels");
        foreach (var name in classes)
        {
            xml.WriteStartElement("label");
            xml.WriteElementString("name", name);
            xml.WriteStartElement("attributes");
            if (scored)
                WriteScoreAttribute(xml);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteScoreAttribute(XmlWriter xml)
    {
        xml.WriteStartElement("attribute");
        xml.WriteElementString("name", CvatShape.ScoreAttribute);
        xml.WriteElementString("mutable", "False");
        xml.WriteElementString("input_type", "text");
        xml.WriteElementString("default_value", "");
        xml.WriteElementString("values", "");
        xml.WriteEndElement();
    }

    private static void WritePicture(XmlWriter xml, int id, PlacedPicture picture)
    {
        xml.WriteStartElement("image");
        xml.WriteAttributeString("id", Number(id));
        xml.WriteAttributeString("name", picture.Name);
        if (picture.Split is not null)
            xml.WriteAttributeString("subset", picture.Split);
        xml.WriteAttributeString("width", Number(picture.Width));
        xml.WriteAttributeString("height", Number(picture.Height));
        foreach (var thing in picture.Objects)
            WriteShape(xml, picture, thing);
        xml.WriteEndElement();
    }

    private static void WriteShape(XmlWriter xml, PlacedPicture picture, LabelledObject thing)
    {
        string X(double share) => Rounded.Text(Rounded.Pixels(share * picture.Width));
        string Y(double share) => Rounded.Text(Rounded.Pixels(share * picture.Height));
        xml.WriteStartElement(thing.Outline is null ? "box" : "polygon");
        xml.WriteAttributeString("label", thing.Class);
        xml.WriteAttributeString("source", thing.Score is null ? "manual" : "auto");
        xml.WriteAttributeString("occluded", "0");
        if (thing.Outline is { } outline)
        {
            xml.WriteAttributeString("points", string.Join(';', outline.Select(p => $"{X(p.X)},{Y(p.Y)}")));
        }
        else
        {
            xml.WriteAttributeString("xtl", X(thing.Left));
            xml.WriteAttributeString("ytl", Y(thing.Top));
            xml.WriteAttributeString("xbr", X(thing.Right));
            xml.WriteAttributeString("ybr", Y(thing.Bottom));
        }

        xml.WriteAttributeString("z_order", "0");
        if (thing.Score is { } score)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("name", CvatShape.ScoreAttribute);
            xml.WriteString(Rounded.Text(score));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
