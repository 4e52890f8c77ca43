using System.Xml;
using Photon.Cli.Output;

namespace Photon.Cli.Migrate.Projects;

/// <summary>Reads XML with the places of everything that may be edited.</summary>
static class XmlParser
{
    public static XmlPart Parse(TextFile file)
    {
        var lines = Lines(file.Text);
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var place = (IXmlLineInfo)reader;
            int Here() => lines[place.LineNumber - 1] + place.LinePosition - 1;
            XmlPart? root = null, at = null;
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        var part = new XmlPart(reader.LocalName, Here() - 1, place.LineNumber, at) { IsEmpty = reader.IsEmptyElement };
                        ReadAttributes(reader, part, file.Text, Here);
                        part.TagEnd = part.End = TagEnd(file.Text, part.Start);
                        at?.Children.Add(part);
                        root ??= part;
                        if (!part.IsEmpty) at = part;
                        break;
                    case XmlNodeType.EndElement:
                        at!.End = file.Text.IndexOf('>', Here()) + 1;
                        at = at.Parent;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        at!.Value += reader.Value;
                        break;
                }
            }
            return root ?? throw new CommandException($"{file.Path} is empty");
        }
        catch (XmlException e)
        {
            throw new CommandException($"{file.Path}({e.LineNumber},{e.LinePosition}): this is no XML: {e.Message}");
        }
    }

    static void ReadAttributes(XmlReader reader, XmlPart part, string text, Func<int> here)
    {
        while (reader.MoveToNextAttribute())
        {
            var start = here();
            var quote = text.IndexOfAny(['"', '\''], start);
            part.Attributes.Add(new(reader.LocalName, reader.Value, start, quote + 1, text.IndexOf(text[quote], quote + 1)));
        }
        reader.MoveToElement();
    }

    // A value may hold '>'.
    static int TagEnd(string text, int start)
    {
        for (var i = start; ; i++)
        {
            if (text[i] == '>') return i + 1;
            if (text[i] is '"' or '\'') i = text.IndexOf(text[i], i + 1);
        }
    }

    static List<int> Lines(string text)
    {
        var lines = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) lines.Add(i + 1);
        return lines;
    }
}
