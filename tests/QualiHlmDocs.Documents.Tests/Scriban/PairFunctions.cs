namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>The functions that the test pairs call.</summary>
public static class PairFunctions
{
    public static string SpecialConcatStrings(string a = "default_a", string b = "default_b", string c = "default_c") =>
        $"a: {a}, b: {b}, c: {c}";

    public static string SpecialConcatStringAndParams(string a, params object[] args) =>
        $"a: {a}" + string.Concat(args.Select((arg, index) => $", v{index}: {arg}"));

    public static string SpecialConcatParams(params object[] args) =>
        string.Join(", ", args.Select((arg, index) => $"v{index}: {arg}"));
}
