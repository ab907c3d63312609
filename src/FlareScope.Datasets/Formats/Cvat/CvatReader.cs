using System.Xml;
using System.Xml.Linq;
using FlareScope.Core;

namespace FlareScope.Datasets.Formats.Cvat;

/// <summary>Reads "CVAT for images 1.1": boxes and polygons. A DTD, and with it every entity, is refused.</summary>
public static class CvatReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 512L << 20,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Reads the file; a broken shape becomes a fault, and of a file that is cut off everything before the cut is read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="split">Split its pictures belong to unless a picture tells its subset.</param>
    /// <exception cref="UserInputException"><c>cvat-invalid</c>: no CVAT annotations; <c>file-missing</c>, <c>file-too-large</c>.</exception>
    public static LabelledDataset Read(string path, string? split = null)
    {
        var root = PictureNames.RootOf(path);
        var file = SafePath.Within(root, Path.GetFullPath(path));
        var (pictures, faults) = (new List<LabelledPicture>(), new List<DatasetFault>());
        using var stream = TextFile.Open(path);
        try
        {
            using var xml = XmlReader.Create(stream, Settings);
            xml.MoveToContent();
            if (xml.NodeType != XmlNodeType.Element || xml.Name != "annotations")
                throw new UserInputException("cvat-invalid", $"{path}: no CVAT annotations; export the task as 'CVAT for images 1.1'.");
            HashSet<string>? labels = null;
            xml.Read();
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.Name == "meta")
                    labels = Labels((XElement)XNode.ReadFrom(xml));
                else if (xml.NodeType == XmlNodeType.Element && xml.Name == "image")
                    Add(((IXmlLineInfo)xml).LineNumber, (XElement)XNode.ReadFrom(xml));
                else
                    xml.Read();
            }

            void Add(int line, XElement image)
            {
                if (CvatPicture.Read(image, line, root, file, split, labels, faults) is { } picture)
                    pictures.Add(picture);
            }
        }
        catch (XmlException wrong)
        {
            var cut = new DatasetFault("cvat-invalid", file, wrong.LineNumber, "no XML from here on (cut off, or with a DTD, which is refused)", "export the task again as 'CVAT for images 1.1'");
            if (pictures.Count == 0)
                throw new UserInputException("cvat-invalid", cut.ToString(), wrong);
            faults.Add(cut);
        }

        return new LabelledDataset(root, DatasetForm.Cvat, pictures, faults);
    }

    private static HashSet<string>? Labels(XElement meta)
    {
        var names = meta.Descendants("label").Select(l => (string?)l.Element("name")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return names.Count > 0 ? names : null;
    }
}
