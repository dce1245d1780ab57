using System.Xml;
using System.Xml.Schema;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Manifest;

/// <summary>A second opinion: the schemas that Microsoft published, where they are at hand.</summary>
public sealed class ManifestSchemaTests
{
    [Fact]
    public void The_published_schemas_accept_the_manifest() => Refusals(Manifests.Canonical).Should().BeEmpty();

    [Theory]
    [InlineData("<Permissions>ReadWriteDocument</Permissions>", "<Permissions>Everything</Permissions>")]
    [InlineData("<Id>e2d2ab9b", "<Id>G2d2ab9b")]
    [InlineData("<TaskpaneId>QualiHlmDocs</TaskpaneId>", "<TaskpaneName>QualiHlmDocs</TaskpaneName>")]
    public void And_they_refuse_its_twins(string passage, string instead) =>
        Refusals(Manifests.With(passage, instead)).Should().NotBeEmpty();

    private static List<string> Refusals(string manifest)
    {
        var folder = TestData.Folder("manifest-xsd");
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() }; // they name one another by file
        foreach (var file in Directory.GetFiles(folder, "OfficeAppManifest*.xsd"))
        {
            schemas.Add(null, file);
        }

        var refusals = new List<string>();
        var settings = new XmlReaderSettings { Schemas = schemas, ValidationType = ValidationType.Schema };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings; // an element without a schema is a warning only
        settings.ValidationEventHandler += (_, refusal) => refusals.Add(refusal.Message);
        using var reader = XmlReader.Create(new StringReader(manifest), settings);
        while (reader.Read())
        {
        }

        return refusals;
    }
}
