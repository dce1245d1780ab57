using System.Net;
using System.Net.Sockets;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nulle-part")]
    [InlineData("servir", "--port")]
    [InlineData("servir", "--port", "beaucoup")]
    [InlineData("servir", "--port", "70000")]
    public async Task A_wrong_command_line_is_told_in_one_French_sentence(params string[] arguments)
    {
        var ended = await Verb.Run(_folder, arguments);
        ended.ExitCode.Should().Be(64);
        ended.Output.Should().BeEmpty();
        ended.Error.TrimEnd().Should().NotContain("\n").And.EndWith("montre l’usage).");
    }

    [Fact]
    public async Task Help_is_French()
    {
        var ended = await Verb.Run(_folder, "--help");
        ended.ExitCode.Should().Be(0);
        ended.Output.Should().Contain("Utilisation").And.Contain("servir").And.NotContain("Show help").And.NotContain("[command]");
    }

    [Theory]
    [InlineData("dossier")]
    [InlineData("lettres")]
    [InlineData("documents", "produire")]
    public async Task Help_of_a_verb_asks_for_nothing_that_the_verb_would(params string[] verb)
    {
        var ended = await Verb.Run(_folder, [.. verb, "--help"]);
        (ended.ExitCode, ended.Error).Should().Be((0, string.Empty));
        ended.Output.Should().StartWith("Description :").And.Contain("--");
    }

    [Fact]
    public async Task A_port_that_was_asked_for_and_is_taken_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var ended = await Verb.Run(_folder, "servir", "--port", $"{port}");
        ended.ExitCode.Should().Be(2);
        ended.Output.Should().BeEmpty();
        ended.Error.TrimEnd().Should().Be($"Le port {port} est déjà pris\u00a0: choisissez-en un autre avec --port.");
    }
}
