using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Programs;

internal enum OpKind : byte
{
    /// <summary>Copies constant bytes.</summary>
    Bytes,

    /// <summary>Says where the next value goes.</summary>
    Slot,

    /// <summary>Writes a value that is a plain path of names.</summary>
    Path,
    Identity,
    Guard,

    /// <summary>Writes something of the value that was taken last.</summary>
    Shape,

    /// <summary>What follows, up to the end of it, belongs to another part.</summary>
    AsideStarts,
    AsideEnds,
    Collected,
    Letter,
    Chart,
    Grid,
}

/// <summary>A step of a part's program that needs no Scriban: constants, plain values, identifiers, marks.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Slot">Where a value stands.</param>
/// <param name="A">Offset into the constants; the identity's or guard's item.</param>
/// <param name="B">Length of the constant; its kind.</param>
/// <param name="Data">The path of a value; the tag of a slot; the bytes of an identity or a guard.</param>
internal readonly record struct Op(OpKind Kind, SlotKind Slot, int A, int B, object? Data = null);
