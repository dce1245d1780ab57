using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>A thing that a template may speak of, as its authors read it.</summary>
/// <param name="Name">In French: « action », « point ».</param>
/// <param name="Meaning">One French sentence.</param>
/// <param name="Words">Its words, in reading order.</param>
public sealed record NounPage(string Name, string Meaning, ImmutableArray<NounWord> Words);

/// <summary>One of its words.</summary>
/// <param name="Name">As a template writes it.</param>
/// <param name="Form">What it is: « texte », « date », « liste : action », « objet : organisme ».</param>
/// <param name="Meaning">One French phrase.</param>
public sealed record NounWord(string Name, string Form, string Meaning);
