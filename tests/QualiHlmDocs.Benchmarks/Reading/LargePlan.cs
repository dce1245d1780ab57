using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace QualiHlmDocs.Benchmarks.Reading;

/// <summary>A plan of as many actions as wanted under twelve headers, written as Excel writes it: shared strings, dates and shares as styled numbers.</summary>
internal static class LargePlan
{
    public const int Columns = 12;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly string[] Headers = ["Réf.", "Thème", "Point d’alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur", "Avancement", "Statut", "Moyens", "Commentaire"];
    private static readonly string[] Themes = ["La propreté", "Le traitement des demandes", "La tranquillité et la sécurité", "Le management de la qualité"];
    private static readonly string[] Pilotes = ["Claire Exemple", "Paul Modèle", "Responsable relation clients"];
    private static readonly string[] Statuts = ["En cours", "Réalisée", "À engager"];

    public static void Write(string path, int actions)
    {
        var strings = new SharedTexts();
        var sheet = Sheet(actions, strings);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"PAA\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
        Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"9\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
        Add(zip, "xl/worksheets/sheet1.xml", sheet);
        Add(zip, "xl/sharedStrings.xml", strings.ToXml());
    }

    private static string Sheet(int actions, SharedTexts strings)
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{Main}\"><dimension ref=\"A1:L{actions + 1}\"/><sheetData>");
        Row(xml, 1, [.. Headers.Select(header => Text(strings, header))]);
        for (var index = 0; index < actions; index++)
        {
            Row(xml, index + 2,
            [
                Text(strings, string.Create(CultureInfo.InvariantCulture, $"A-{index + 1:00000}")), Text(strings, Themes[index % 4]),
                Text(strings, $"Point d’alerte numéro {index / 3 % 5000} relevé par l’auditeur"), Text(strings, index % 3 == 0 ? "Majeure" : "Mineure"),
                Text(strings, $"Action {index} : créer une grille de contrôle mensuelle et la diffuser"), Text(strings, Pilotes[index % 3]),
                (" s=\"1\"", Number(46_000 + (index % 700))), Text(strings, $"Contrôles réalisés {index % 50}"), (" s=\"2\"", Number(index % 101 / 100.0)),
                Text(strings, Statuts[index % 3]), Text(strings, "interne"), Text(strings, $"vu en CODIR le {(index % 28) + 1}"),
            ]);
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static (string Attributes, string Value) Text(SharedTexts strings, string text) => (" t=\"s\"", Number(strings.PlaceOf(text)));

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Row(StringBuilder xml, int number, (string Attributes, string Value)[] cells)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\" spans=\"1:12\">");
        for (var column = 0; column < cells.Length; column++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{number}\"{cells[column].Attributes}><v>{cells[column].Value}</v></c>");
        }

        xml.Append("</row>");
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }

    private sealed class SharedTexts
    {
        private readonly Dictionary<string, int> _places = [];

        public int PlaceOf(string text)
        {
            _places.TryAdd(text, _places.Count);
            return _places[text];
        }

        public string ToXml() => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"{Main}\" uniqueCount=\"{_places.Count}\">" + string.Concat(_places.Keys.Select(text => $"<si><t>{text}</t></si>")) + "</sst>";
    }
}
