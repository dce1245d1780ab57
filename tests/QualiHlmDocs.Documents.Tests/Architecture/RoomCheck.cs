using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>Compares what compiled code names with what the room table allows; each difference is a sentence.</summary>
/// <param name="table">The rule.</param>
/// <param name="product">The beginning of every namespace of ours: types outside it are the compiler's.</param>
/// <param name="framework">Names of the assemblies that come with .NET, free to every room.</param>
internal sealed class RoomCheck(RoomTable table, string product, ImmutableHashSet<string> framework)
{
    public IEnumerable<string> Faults(IEnumerable<Arrow> arrows) =>
        arrows.Where(arrow => IsOurs(arrow.From)).Select(Fault).OfType<string>().Distinct().Order();

    /// <summary>Rooms of the table in which no type stands.</summary>
    public IEnumerable<string> EmptyRooms(IEnumerable<Arrow> arrows)
    {
        var inhabited = arrows.Select(arrow => table.Of(arrow.From.Namespace)).ToHashSet();
        return table.Rooms.Where(room => !inhabited.Contains(room)).Select(room => $"{room.Namespace} has a row and no type");
    }

    /// <summary>Doors of the table that are no type of their room.</summary>
    public IEnumerable<string> MissingDoors(IEnumerable<CodeName> code)
    {
        var types = code.Where(name => name.Member is null).Select(name => name.Namespace + "." + name.Type).ToHashSet();
        return table.Rooms.SelectMany(room => room.Doors.Select(door => room.Namespace + "." + door))
            .Where(door => !types.Contains(door)).Select(door => $"{door} is a door and no type");
    }

    private string? Fault(Arrow arrow)
    {
        if (table.Of(arrow.From.Namespace) is not { } room)
        {
            return $"{arrow.From.Namespace} is a room without a row";
        }

        return IsOurs(arrow.To) ? Forbidden(room, arrow) : Foreign(room, arrow);
    }

    private string? Forbidden(Room room, Arrow arrow)
    {
        var target = table.Of(arrow.To.Namespace);
        var allowed = target == room || (target is not null && room.MayName.Contains(target.Namespace));
        return allowed ? null : $"{room.Name} names {arrow.To.Namespace} (in {arrow.Place})";
    }

    private string? Foreign(Room room, Arrow arrow)
    {
        var isFree = arrow.To.Assembly is not { } assembly || framework.Contains(assembly);
        // One library may come in several assemblies, joined by a plus.
        var isItsLibrary = room.Library?.Split(" + ").Any(part => arrow.To.Assembly?.StartsWith(part, StringComparison.Ordinal) == true) == true;
        return isFree || isItsLibrary ? null : $"{room.Name} names the library {arrow.To.Assembly} (in {arrow.Place})";
    }

    private bool IsOurs(NamedType type) =>
        type.Namespace == product || type.Namespace.StartsWith(product + ".", StringComparison.Ordinal);
}
