using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>The findings of one template, gathered as they are met.</summary>
internal sealed class TemplateReport(string template, int maxFindings)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _known = [];
    private readonly List<(Tag Tag, Finding Finding)> _located = [];

    public string Template { get; } = template;

    /// <summary>What the place of a finding ends with: the letter that was being made.</summary>
    public string Where { get; set; } = string.Empty;

    public bool HasErrors => Errors > 0;

    /// <summary>How many findings keep the template, or the document, from being made.</summary>
    public int Errors { get; private set; }

    public ImmutableArray<Finding> Findings => [.. _findings];

    /// <summary>The findings that a tag is the place of.</summary>
    public IReadOnlyList<(Tag Tag, Finding Finding)> Located => _located;

    public void Add(FindingKind kind, string message, string remede) => Keep(kind, Place.InWords($"Modèle « {Template} »{Where}"), Sentence(message), remede);

    public void Add(FindingKind kind, string words, string message, string remede) =>
        Keep(kind, Place.InWords($"Modèle « {Template} », {words}"), message, remede);

    /// <summary>About a tag: the sentence begins with what its author sees of it.</summary>
    public void Add(FindingKind kind, Tag tag, string message, string remede) =>
        Keep(kind, Place.InWords($"Modèle « {Template} », {tag.Place?.Words}{Where}"), $"« {Shortened(tag.Visible)} » — {message}.", remede, tag);

    /// <summary>About a tag that cannot be read: the whole sentence is given.</summary>
    public void AddWhole(FindingKind kind, Tag tag, string message, string remede) =>
        Keep(kind, Place.InWords($"Modèle « {Template} », {tag.Place?.Words}{Where}"), message, remede, tag);

    private void Keep(FindingKind kind, Place place, string message, string remede, Tag? tag = null)
    {
        var finding = new Finding(kind.Code, kind.Severity, place, message, remede);
        if (_findings.Count < maxFindings && _known.Add(finding))
        {
            _findings.Add(finding);
            if (tag is not null)
            {
                _located.Add((tag, finding));
            }

            Errors += kind.Severity == Severity.Blocking ? 1 : 0;
        }
    }

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";

    private static string Shortened(string tag)
    {
        var line = tag.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
        return line.Length <= 120 ? line : string.Concat(line.AsSpan(0, 117), "…}}");
    }
}
