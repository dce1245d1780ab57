using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using QualiHlmDocs.Service.Archive.Ocfl;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive.Ocfl;

/// <summary>A small valid storage root with one object of one version, for a test to spoil.</summary>
internal sealed class Sketch : IDisposable
{
    public const string ObjectPlace = "a/b/objet";

    private readonly TemporaryFolder _folder = new();

    public Sketch()
    {
        Write("0=ocfl_1.1", "ocfl_1.1\n");
        AddObject(ObjectPlace, "urn:exemple:1");
    }

    public string Root => _folder.Path;

    public string Object => At(ObjectPlace);

    public string At(string place) => Path.Combine([Root, .. place.Split('/')]);

    public void Dispose() => _folder.Dispose();

    public void Write(string place, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(place))!); // a file below the root has a folder
        File.WriteAllText(At(place), content);
    }

    public void AddObject(string place, string id, string specification = "1.1")
    {
        Write($"{place}/0=ocfl_object_{specification}", $"ocfl_object_{specification}\n");
        Write($"{place}/v1/content/fichier.txt", "contenu");
        WriteInventory(place, new JsonObject
        {
            ["id"] = id,
            ["type"] = $"https://ocfl.io/{specification}/spec/#inventory",
            ["digestAlgorithm"] = "sha512",
            ["head"] = "v1",
            ["manifest"] = new JsonObject { [Sha512("contenu")] = new JsonArray("v1/content/fichier.txt") },
            ["versions"] = new JsonObject
            {
                ["v1"] = new JsonObject
                {
                    ["created"] = "2026-11-21T20:00:00Z",
                    ["message"] = "Première",
                    ["user"] = new JsonObject { ["name"] = "Camille", ["address"] = "mailto:camille@exemple.fr" },
                    ["state"] = new JsonObject { [Sha512("contenu")] = new JsonArray("fichier.txt") },
                },
            },
        });
    }

    /// <summary>Changes the inventory, and keeps its sidecar and the version's copy in step.</summary>
    public void Edit(Action<JsonObject> edit)
    {
        var inventory = JsonNode.Parse(File.ReadAllText(Path.Combine(Object, "inventory.json")))!.AsObject(); // we wrote it
        edit(inventory);
        WriteInventory(ObjectPlace, inventory);
    }

    /// <summary>The same with bytes of any kind.</summary>
    public void WriteInventory(string json)
    {
        foreach (var folder in new[] { ObjectPlace, ObjectPlace + "/v1" })
        {
            Write(folder + "/inventory.json", json);
            Write(folder + "/inventory.json.sha512", Sha512(json) + " inventory.json\n");
        }
    }

    public OcflReport Verify(OcflLimits? limits = null) => OcflValidator.TryVerify(Root, limits, TestContext.Current.CancellationToken);

    public IEnumerable<string> Codes(OcflLimits? limits = null) => Verify(limits).Faults.Select(fault => fault.Code).Distinct();

    public static string Sha512(string text) => Convert.ToHexStringLower(SHA512.HashData(Encoding.UTF8.GetBytes(text)));

    private void WriteInventory(string place, JsonObject inventory)
    {
        foreach (var folder in new[] { place, place + "/v1" })
        {
            var json = inventory.ToJsonString();
            Write(folder + "/inventory.json", json);
            Write(folder + "/inventory.json.sha512", Sha512(json) + " inventory.json\n");
        }
    }
}
