using System.Text.RegularExpressions;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Pane;

/// <summary>Views know only the host's port: what Office is stands in <c>host/</c>, <c>auth/</c> and <c>commands/</c> alone.</summary>
public sealed partial class HostWallTests
{
    [Fact]
    public void Office_is_named_behind_the_port_alone() =>
        Sources().Where(source => NamesOffice().IsMatch(File.ReadAllText(source))).Should().BeEmpty();

    [Theory]
    [InlineData("await Office.onReady();", true)]
    [InlineData("Excel.run((context) => 0)", true)]
    [InlineData("texts.failure.host // Office did not answer", false)]
    public void The_wall_is_seen_to_be_broken(string code, bool broken) => NamesOffice().IsMatch(code).Should().Be(broken);

    private static IEnumerable<string> Sources()
    {
        var root = Project.File("addin", "src");
        return Directory.EnumerateFiles(root, "*.ts", SearchOption.AllDirectories)
            .Where(file => !new[] { "host", "auth", "commands" }.Contains(Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0]));
    }

    [GeneratedRegex(@"\b(Office|Excel|Word)\.[a-zA-Z]")]
    private static partial Regex NamesOffice();
}
