using System.Text.Json.Nodes;

namespace QualiHlmDocs.Service.Tests.Archive.Ocfl;

/// <summary>One way to break each rule that no fixture of the OCFL editors breaks: code → what to do to a valid storage root.</summary>
internal static class SpoiledSketches
{
    public static IReadOnlyDictionary<string, Action<Sketch>> All { get; } = new Dictionary<string, Action<Sketch>>(StringComparer.Ordinal)
    {
        ["E002"] = sketch => RenameDeclaration(sketch, "1=ocfl_object_1.1"),
        ["E004"] = sketch => RenameDeclaration(sketch, "zéro=ocfl_object_1.1"),
        ["E005"] = sketch => RenameDeclaration(sketch, "1=ocfl_object_1.1"),
        ["E006"] = sketch => RenameDeclaration(sketch, "0=ocfl_object_9.9"),
        ["E009"] = sketch => Directory.Move(sketch.At(Sketch.ObjectPlace + "/v1"), sketch.At(Sketch.ObjectPlace + "/v2")),
        ["E012"] = sketch => sketch.Write(Sketch.ObjectPlace + "/v02/inventory.json", "{}"),
        ["E014"] = sketch => sketch.Edit(inventory => inventory["manifest"] = Paths("v7/content/fichier.txt")),
        ["E016"] = sketch => Directory.Delete(sketch.At(Sketch.ObjectPlace + "/v1/content"), recursive: true),
        ["E018"] = sketch => sketch.Edit(inventory => inventory["contentDirectory"] = ".."),
        ["E020"] = sketch => sketch.Write(Sketch.ObjectPlace + "/v1/inventory.json", """{"contentDirectory":"autre"}"""),
        ["E024"] = sketch => Directory.CreateDirectory(sketch.At(Sketch.ObjectPlace + "/v1/content/vide")),
        ["E026"] = sketch => sketch.Edit(inventory => inventory["fixity"] = new JsonObject { ["crc32"] = new JsonObject() }),
        ["E029"] = sketch => sketch.Edit(inventory => inventory["fixity"] = Fixity("sha1")),
        ["E030"] = sketch => sketch.Edit(inventory => inventory["fixity"] = Fixity("sha256")),
        ["E031"] = sketch => sketch.Edit(inventory => inventory["fixity"] = Fixity("sha512")),
        ["E032"] = sketch => sketch.Edit(inventory => inventory["fixity"] = Fixity("blake2b-512")),
        ["E033"] = sketch => sketch.WriteInventory("[]"),
        ["E034"] = sketch => File.Move(sketch.At(Sketch.ObjectPlace + "/inventory.json"), sketch.At(Sketch.ObjectPlace + "/Inventory.json")),
        ["E035"] = sketch => sketch.Edit(inventory => inventory["manifest"] = Paths(@"v1\content\fichier.txt")),
        ["E038"] = sketch => sketch.Edit(inventory => inventory["type"] = "https://ocfl.io/1.0/spec/#inventory"),
        ["E039"] = sketch => sketch.Edit(inventory => inventory["digestAlgorithm"] = "sha256"),
        ["E042"] = sketch => sketch.Edit(inventory => inventory["manifest"] = Paths("v1/ailleurs/fichier.txt")),
        ["E043"] = sketch => sketch.Edit(inventory => inventory.Remove("versions")),
        ["E044"] = sketch => sketch.Edit(inventory => inventory.Remove("versions")),
        ["E045"] = sketch => sketch.Edit(inventory => inventory["versions"] = "v1"),
        ["E047"] = sketch => sketch.Edit(inventory => inventory["versions"] = new JsonObject { ["v1"] = "première" }),
        ["E048"] = sketch => sketch.Edit(inventory => Version(inventory).Remove("created")),
        ["E056"] = sketch => sketch.Edit(inventory => inventory["fixity"] = new JsonObject { ["crc32"] = new JsonObject() }),
        ["E057"] = sketch => sketch.Edit(inventory => inventory["fixity"] = new JsonObject { ["md5"] = "texte" }),
        ["E059"] = sketch => File.Move(sketch.At(Sketch.ObjectPlace + "/inventory.json.sha512"), sketch.At(Sketch.ObjectPlace + "/inventory.json.sha256")),
        ["E069"] = sketch => File.Delete(sketch.At("0=ocfl_1.1")),
        ["E070"] = sketch => sketch.Write("ocfl_layout.json", """{"extension":"0004-hashed-n-tuple-storage-layout"}"""),
        ["E071"] = sketch => sketch.Write("ocfl_layout.json", """{"extension":"maison","description":"de notre cru"}"""),
        ["E072"] = sketch => sketch.Write("a/égaré.txt", "x"),
        ["E073"] = sketch => Directory.CreateDirectory(sketch.At("a/vide")),
        ["E074"] = sketch => sketch.Write("a/0=ocfl_1.1", "ocfl_1.1\n"),
        ["E075"] = sketch => File.Move(sketch.At("0=ocfl_1.1"), sketch.At("1=ocfl_1.1")),
        ["E076"] = sketch => sketch.Write("0=ocfl_1.0", "ocfl_1.0\n"),
        ["E077"] = sketch => File.Move(sketch.At("0=ocfl_1.1"), sketch.At("zéro=ocfl_1.1")),
        ["E078"] = sketch => File.Move(sketch.At("0=ocfl_1.1"), sketch.At("1=ocfl_1.1")),
        ["E079"] = sketch => File.Move(sketch.At("0=ocfl_1.1"), sketch.At("0=ocfl_9.9")),
        ["E080"] = sketch => sketch.Write("0=ocfl_1.1", "ocfl_1.1"),
        ["E081"] = sketch => OlderRoot(sketch),
        ["E082"] = sketch => sketch.AddObject(Sketch.ObjectPlace + "/dedans", "urn:exemple:2"),
        ["E084"] = sketch => sketch.Write("a/égaré.txt", "x"),
        ["E085"] = sketch => sketch.Write("a/c/égaré.txt", "x"),
        ["E088"] = sketch => sketch.Write("photos/été.jpg", "x"),
        ["E090"] = sketch => File.CreateSymbolicLink(sketch.At(Sketch.ObjectPlace + "/v1/content/lien"), "/etc/passwd"),
        ["E094"] = sketch => sketch.Edit(inventory => Version(inventory)["message"] = 3),
        ["E102"] = sketch => sketch.Edit(inventory => inventory["couleur"] = "bleu"),
        ["E104"] = sketch => Directory.CreateDirectory(sketch.At(Sketch.ObjectPlace + "/version1")),
        ["E105"] = sketch => Directory.CreateDirectory(sketch.At(Sketch.ObjectPlace + "/v0")),
        ["E106"] = sketch => sketch.Edit(inventory => inventory["manifest"] = "texte"),
        ["E108"] = sketch => sketch.Edit(inventory => inventory["contentDirectory"] = "a/b"),
        ["E111"] = sketch => sketch.Edit(inventory => inventory["fixity"] = "texte"),
        ["E112"] = sketch => sketch.Write("extensions/égaré.txt", "x"),
        ["W003"] = sketch => Directory.CreateDirectory(sketch.At(Sketch.ObjectPlace + "/v2/content")),
        ["W014"] = sketch => sketch.AddObject("c/d", "urn:exemple:2"),
        ["W015"] = sketch => sketch.AddObject("c", "urn:exemple:2"),
        ["W016"] = sketch => sketch.Write("extensions/maison/config.json", "{}"),
    };

    private static JsonObject Paths(string path) => new() { [Sketch.Sha512("contenu")] = new JsonArray(path) };

    private static JsonObject Fixity(string algorithm) => new() { [algorithm] = new JsonObject { ["pas de l’hexadécimal"] = new JsonArray("v1/content/fichier.txt") } };

    private static JsonObject Version(JsonObject inventory) => inventory["versions"]!["v1"]!.AsObject(); // the sketch has it

    private static void RenameDeclaration(Sketch sketch, string name) =>
        File.Move(sketch.At(Sketch.ObjectPlace + "/0=ocfl_object_1.1"), sketch.At(Sketch.ObjectPlace + "/" + name));

    private static void OlderRoot(Sketch sketch)
    {
        File.Delete(sketch.At("0=ocfl_1.1"));
        sketch.Write("0=ocfl_1.0", "ocfl_1.0\n");
    }
}
