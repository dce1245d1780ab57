using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>
/// The room table of <c>docs/ARCHITECTURE.md</c>. A room is written from the product's name on
/// (<c>Documents.Plans</c>); in « may name », a single word is a room of the same project.
/// </summary>
/// <param name="Rooms">One for each row.</param>
internal sealed record RoomTable(ImmutableArray<Room> Rooms)
{
    public const string FirstHeading = "room";

    /// <param name="markdown">The document.</param>
    /// <param name="prefix">What stands before every room's name: <c>QualiHlmDocs.</c>, or nothing.</param>
    public static RoomTable Parse(string markdown, string prefix)
    {
        var rows = MarkdownTable.Rows(markdown, FirstHeading).ToList();
        var names = rows.Select(row => MarkdownTable.Codes(row[0]).Single()).ToHashSet();
        return new([.. rows.Select(row => Read(row, names, prefix))]);
    }

    /// <summary>
    /// The room a namespace stands in: its own, or the room whose inner folder it is. A project's root is no such
    /// room, or every new folder would be in it unseen.
    /// </summary>
    public Room? Of(string @namespace) =>
        Rooms.FirstOrDefault(room => room.Namespace == @namespace)
        ?? Rooms.FirstOrDefault(room => !room.IsRoot && @namespace.StartsWith(room.Namespace + ".", StringComparison.Ordinal));

    private static Room Read(string[] row, HashSet<string> names, string prefix)
    {
        var name = MarkdownTable.Codes(row[0]).Single();
        var project = name.Split('.')[0];
        var mayName = MarkdownTable.Codes(row[2]).Select(word => prefix + Resolve(word, project, names));
        return new(
            prefix + name,
            name == project,
            [.. mayName],
            MarkdownTable.Codes(row[3]).SingleOrDefault(),
            [.. MarkdownTable.Codes(row[4])]);
    }

    private static string Resolve(string word, string project, HashSet<string> names)
    {
        var sibling = project + "." + word;
        return names.Contains(sibling) ? sibling
            : names.Contains(word) ? word
            : throw new InvalidOperationException($"The room table names {word}, which has no row.");
    }
}
