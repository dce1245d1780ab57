namespace QualiHlmDocs.Service.Tests.Manifest;

public sealed class ManifestTests
{
    /// <summary>Rule, passage, what stands there instead.</summary>
    public static TheoryData<string, string, string> Twins { get; } = new()
    {
        { "order", "<Version>0.1.0</Version>\n  <ProviderName>QualiHlm Docs</ProviderName>", "<ProviderName>QualiHlm Docs</ProviderName>\n  <Version>0.1.0</Version>" },
        { "order", "<Permissions>ReadWriteDocument</Permissions>", "" },
        { "order", "<Permissions>ReadWriteDocument</Permissions>", "<Permissions>ReadWriteDocument</Permissions><Permissions>ReadWriteDocument</Permissions>" },
        { "order", "<TaskpaneId>QualiHlmDocs</TaskpaneId>", "<FunctionName>f</FunctionName>" },
        { "https", "https://localhost:5273/index.html", "http://localhost:5273/index.html" },
        { "one origin", "https://localhost:5273/index.html", "https://localhost:5274/index.html" },
        { "own id", "e2d2ab9b-8b45-49e3-8d4b-eb0a9c1d3e2f", "05C2E1C9-3E1D-406E-9A91-E9AC64854143" },
        { "own id", "e2d2ab9b-8b45-49e3-8d4b-eb0a9c1d3e2f", "{e2d2ab9b-8b45-49e3-8d4b-eb0a9c1d3e2f}" },
        { "resources resolve", "<Description resid=\"Controle.Description\"", "<Description resid=\"Controle.Absent\"" },
        { "resources resolve", "<Description resid=\"Controle.Description\"", "<Description resid=\"Controle.Libelle\"" },
        { "resources are used", "<Description resid=\"Debut.Word\"", "<Description resid=\"Debut.Excel\"" },
        { "short ids", "Debut.Titre", "Debut.Titre.Qui.Est.Bien.Trop.Long" },
        { "icons", "<bt:Image id=\"Icone.32\" DefaultValue=\"https://localhost:5273/icones/icone-32.png\"", "<bt:Image id=\"Icone.32\" DefaultValue=\"https://localhost:5273/icones/icone-16.png\"" },
        { "icons", "<HighResolutionIconUrl DefaultValue=\"https://localhost:5273/icones/icone-64.png\"", "<HighResolutionIconUrl DefaultValue=\"https://localhost:5273/icones/icone-80.png\"" },
        { "icons", "<IconUrl DefaultValue=\"https://localhost:5273/icones/icone-32.png\"", "<IconUrl DefaultValue=\"https://localhost:5273/icone.svg\"" },
        { "icons", "<bt:Image size=\"80\" resid=\"Icone.80\" />", "" },
        { "languages", "<bt:Override Locale=\"en-US\" Value=\"Check the plan\" />", "" },
        { "languages", "<bt:Override Locale=\"en-US\" Value=\"Check the plan\" />", "<bt:Override Locale=\"en\" Value=\"Check the plan\" />" },
        { "languages", "<bt:Override Locale=\"en-US\" Value=\"Check the plan\" />", "<bt:Override Locale=\"en-US\" Value=\"Check\" /><bt:Override Locale=\"fr-FR\" Value=\"Contrôler\" />" },
        { "languages", "<DefaultLocale>fr-FR<", "<DefaultLocale>en-US<" },
        { "lengths", "Contrôler le plan\"", "Contrôler le plan d’actions\"" },
        { "lengths", "Value=\"Check the plan\"", "Value=\"\"" },
        { "domains", "<Hosts>\n    <Host Name", "<AppDomains><AppDomain>https://login.example/</AppDomain></AppDomains><Hosts>\n    <Host Name" },
        { "domains", "<Hosts>\n    <Host Name", "<AppDomains><AppDomain>https://*.example</AppDomain></AppDomains><Hosts>\n    <Host Name" },
        { "sets", "<DefaultSettings>", "<Requirements><Sets><Set Name=\"ExcelApi\" MinVersion=\"1.1\" /></Sets></Requirements><DefaultSettings>" },
        { "version", "<Version>0.1.0<", "<Version>0.1.1<" },
        { "pages", "/taskpane.html?vue=controle", "/volet.html?vue=controle" },
        { "views", "vue=documents", "vue=nulle" },
        { "one pane", "<TaskpaneId>QualiHlmDocs</TaskpaneId>\n                    <SourceLocation resid=\"Controle.Url\"", "<TaskpaneId>Autre</TaskpaneId>\n                    <SourceLocation resid=\"Controle.Url\"" },
        { "distinct ids", "QualiHlm.Word", "QualiHlm.Excel" },
        { "hosts", "<Host Name=\"Document\" />", "" },
        { "hosts", "<Host xsi:type=\"Document\">", "<Host xsi:type=\"Workbook\">" },
    };

    [Fact]
    public void The_manifest_breaks_no_rule() => Manifests.FaultsOf(Manifests.Canonical).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_manifest_with_one_fault_is_told_so_by_its_rule(string rule, string passage, string instead) =>
        Manifests.FaultsOf(Manifests.With(passage, instead)).Should().Contain(fault => fault.StartsWith(rule + ": "));

    [Fact]
    public void Every_rule_has_a_twin() =>
        Twins.Select(twin => twin.Data.Item1).Distinct().Should().BeEquivalentTo(ManifestLint.Rules.Keys);
}
