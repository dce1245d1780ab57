using System.Collections.Immutable;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;
using Scriban.Parsing;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Compiles a Word file: which parts have tags, and the program of each.</summary>
internal sealed class TemplateCompiler(TemplateReport report, TemplateLimits limits)
{
    private IReadOnlyList<Tag> _tags = [];

    public TemplateContent? Compile(ReadOnlyMemory<byte> docx) =>
        TemplatePackage.TryOpen(docx, limits, report) is { } package && PackagePolicy.TryRead(package, report) is { } policy
            ? Compile(package, policy, ReadParts(package, readsBody: false))
            : null;

    /// <summary>What many letters in one document are made of; null, with findings, when the template has none to give.</summary>
    public LetterContent? CompileLetters(ReadOnlyMemory<byte> docx)
    {
        if (TemplatePackage.TryOpen(docx, limits, report) is not { } package || PackagePolicy.TryRead(package, report) is not { } policy)
        {
            return null;
        }

        var parts = ReadParts(package, readsBody: true);
        var letters = LetterParts.Of(package, parts);
        return parts.Find(part => part.Kind.IsBody) is { } body && body.Compiler.Body >= 0 && Compile(package, policy, parts, letters) is { } content ? Letters(content, body, letters) : null;
    }

    private void ReportShared(List<TemplatePart> parts, LetterParts letters, LoopParts loops)
    {
        foreach (var part in parts.Where(part => loops.TagsOf(part).Count > 0 && part.Kind.Order is 4 or 6 && !letters.HoldsRelationships(part.Name) && !loops.Charts.HasMoved(part.Name)))
        {
            report.Add(TemplateFindings.NotInLetters, part.Kind.Words, "Cette partie du modèle contient des balises : elle ne peut pas différer d’une lettre à l’autre d’un même document.", "Retirez ces balises, ou produisez les lettres une à une.");
        }
    }

    private static LetterContent Letters(TemplateContent content, TemplatePart body, LetterParts letters)
    {
        var own = content.Programs.Where(program => letters.Covers(program.Name) || letters.HoldsRelationships(program.Name)).ToList();
        var element = body.Markup.Elements[body.Compiler.Body];
        return new LetterContent(
            content with { Programs = [.. content.Programs.Except(own)] },
            own.First(program => program.Name == body.Name),
            body.Markup.Xml[..element.OpenEnd],
            body.Markup.Xml[element.CloseStart..],
            letters,
            own.ToDictionary(program => program.Name));
    }

    /// <summary>The names that the template asks for, held against those that are offered.</summary>
    public ImmutableArray<TemplateName> Control(ReadOnlyMemory<byte> docx, OfferedNames? offered)
    {
        Compile(docx);
        return CompareNames(offered);
    }

    private ImmutableArray<TemplateName> CompareNames(OfferedNames? offered)
    {
        var names = NameCollector.Of(_tags);
        if (offered is not null)
        {
            new NameComparison(report, offered).Compare(names.Uses);
        }

        return names.Names;
    }

    /// <summary>A copy of the file with a comment at each faulty tag; null when it cannot be opened.</summary>
    public ReadOnlyMemory<byte>? Annotate(ReadOnlyMemory<byte> docx, OfferedNames? offered)
    {
        if (TemplatePackage.TryOpen(docx, limits, report) is not { } package || PackagePolicy.TryRead(package, report) is not { } policy)
        {
            return null;
        }

        var parts = ReadParts(package, readsBody: false);
        Compile(package, policy, parts);
        CompareNames(offered);
        return parts.Find(part => part.Kind.IsBody) is { } body ? new AnnotatedCopy(package, body).Make(report.Located) : docx;
    }

    private TemplateContent? Compile(TemplatePackage package, PackagePolicy policy, List<TemplatePart> parts, LetterParts? letters = null)
    {
        var tags = parts.SelectMany(part => part.Tags).ToList();
        Check(tags);
        var functions = FunctionNames.DefinedIn(tags);
        functions.UnionWith(Builtins.Names);
        var loops = new LoopParts(package, parts)
        {
            Letters = letters,
            Links = LinkTargets.Of(parts, report),
            Charts = new MovableCharts(package, parts, limits),
        };
        var programs = Programs(parts, loops, functions);
        // Only now do the tags of an address stand where its link does.
        _tags = [.. parts.SelectMany(loops.ReadIn)];
        if (letters is not null)
        {
            ReportShared(parts, letters, loops);
        }

        var entries = policy.Entries(package).Select(entry => loops.Charts.Unreached(entry.Name) is { } bare ? entry with { Replacement = bare } : entry);
        return report.HasErrors ? null : new TemplateContent([.. entries], [.. programs], LastIds.In(package, parts, loops), [.. _tags])
        {
            Package = new PackageMap(package.Opc),
            HasShapes = loops.Links.Count > 0 || tags.Exists(ShapeFilters.MayAdd) || loops.Charts.AreMade,
        };
    }

    private List<PartProgram> Programs(List<TemplatePart> parts, LoopParts loops, HashSet<string> functions)
    {
        var programs = new List<PartProgram>();
        var defined = FunctionNames.DefinedIn(parts.SelectMany(part => part.Tags));
        foreach (var part in parts)
        {
            var tags = loops.TagsOf(part);
            if ((tags.Count > 0 || loops.AddsTo(part.Name) || loops.Letters?.Covers(part.Name) == true) && part.Compiler.Compile(tags, loops) is { } pieces && !report.HasErrors)
            {
                var program = new ProgramBuilder(part.Name, part.Markup.Xml, functions, limits) { Defined = defined }.Build(pieces);
                ReportErrors(program);
                programs.Add(program with { Breaks = part.Breaks, Collects = part.Kind.Collects });
            }
        }

        return programs;
    }

    // Each tag was read by itself; what remains is how they follow each other, such as text before the first « when ».
    private void ReportErrors(PartProgram program)
    {
        foreach (var message in program.Template.Messages.Where(message => message.Type == ParserMessageType.Error))
        {
            if (program.TagAt(message.Span.Start.Offset) is { } place)
            {
                report.Add(TemplateFindings.BadSyntax, place.Tag, "cette balise n’est pas à sa place parmi les autres", "Vérifiez l’ordre des balises : « case » puis « when », « if » puis « else », « end ».");
            }
            else
            {
                report.Add(TemplateFindings.BadSyntax, "les balises du modèle ne se suivent pas comme il faut", "Vérifiez l’ordre des balises.");
            }
        }
    }

    private List<TemplatePart> ReadParts(TemplatePackage package, bool readsBody)
    {
        var parts = new List<TemplatePart>();
        foreach (var entry in package.Entries)
        {
            if (PartKind.Of(entry.Name, package.Opc.ContentTypeOf(entry.Name)) is { } kind
                && TemplatePackage.TryRead(entry, readsBody && kind.IsBody ? kind.AlwaysRead() : kind, limits, report) is { } markup)
            {
                var compiler = new PartCompiler(entry.Name, kind, markup, report);
                parts.Add(new TemplatePart(entry.Name, kind, markup, compiler, kind.IsLists ? [] : compiler.ReadTags()));
            }
        }

        return [.. parts.OrderBy(part => part.Kind.Order)];
    }

    private void Check(List<Tag> tags)
    {
        if (tags.Count > limits.MaxTags)
        {
            report.Add(TemplateFindings.TooLarge, $"le modèle a {tags.Count} balises, et {limits.MaxTags} au plus sont admises", "Découpez le modèle en plusieurs.");
            return;
        }

        var check = new TagCheck(report, limits);
        var defined = FunctionNames.DefinedIn(tags);
        tags.ForEach(tag => check.Check(tag, defined));
    }
}

/// <summary>What a compiled template consists of.</summary>
/// <param name="Entries">The entries of the file in the order they are written.</param>
/// <param name="Programs">The parts that are made, in the order they must be: what the body sets, headers may print.</param>
/// <param name="LastIds">The identifiers already taken.</param>
/// <param name="Tags">All its tags.</param>
internal sealed record TemplateContent(ImmutableArray<OutputEntry> Entries, ImmutableArray<PartProgram> Programs, LastIds LastIds, ImmutableArray<Tag> Tags)
{
    /// <summary>Where values add what they need besides their own place.</summary>
    public required PackageMap Package { get; init; }

    /// <summary>Values may add to the package: its tables are written last.</summary>
    public required bool HasShapes { get; init; }

    /// <summary>About how much is copied into every document.</summary>
    public int CopiedBytes { get; } = (int)Entries.Sum(entry => 128L + (Programs.Any(program => program.Name == entry.Name) ? 0 : entry.Source.Compressed.Length));

    /// <summary>The part that is made first also stands first among those that are made: it can be written where it stands.</summary>
    public bool CanStartInPlace => !HasShapes && _isFirstFirst;

    private readonly bool _isFirstFirst =
        !Programs.IsEmpty && Entries.First(entry => Programs.Any(program => program.Name == entry.Name)).Name == Programs[0].Name;
}
