using Scriban;
using Scriban.Runtime;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>The variables and functions that Scriban's own tests offer to its test pairs.</summary>
internal static class PairContext
{
    public static TemplateContext Create(bool isScientific)
    {
        var context = new TemplateContext { NewLine = "\n", UseScientific = isScientific };
        context.PushOutput(new TextWriterOutput(new StringWriter { NewLine = "\n" }));
        var globals = new ScriptObject
        {
            ["page"] = new ScriptObject { ["title"] = "This is a title" },
            ["user"] = new ScriptObject { ["name"] = "John" },
            ["product"] = Product("Orange", "fruit"),
            ["products"] = new ScriptArray
            {
                Product("Orange", "fruit"),
                Product("Banana", "fruit"),
                Product("Apple", "fruit"),
                Product("Computer", "electronics"),
                Product("Mobile Phone", "electronics"),
                Product("Table", "furniture"),
                Product("Sofa", "furniture"),
            },
        };
        globals.Import(typeof(PairFunctions));
        context.PushGlobal(globals);
        return context;
    }

    private static ScriptObject Product(string title, string type) => new() { ["title"] = title, ["type"] = type };
}
