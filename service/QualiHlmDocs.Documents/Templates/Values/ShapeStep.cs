namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>A place of a program at which something of a value taken before is written, or taken back.</summary>
internal enum ShapeStep : byte
{
    /// <summary>A drawing follows; the value that takes its place comes next.</summary>
    PictureComes,
    PictureStarts,
    PictureWidth,
    PictureHeight,

    /// <summary>What is said of the picture, where its tag said no more.</summary>
    PictureText,

    /// <summary>The relationship that shows it as dots.</summary>
    PictureDots,

    /// <summary>The vector picture, inside the blip.</summary>
    PictureVector,

    /// <summary>The address of a link is made from here.</summary>
    LinkStarts,

    /// <summary>Bytes of the template in an address.</summary>
    LinkText,

    /// <summary>The address is whole: its relationship takes its place.</summary>
    LinkEnds,

    /// <summary>The address is whole: it stays where it is, if it may.</summary>
    LinkChecked,

    /// <summary>The address begins here and goes on: it stays as it is written, if it may.</summary>
    LinkKept,

    /// <summary>A property of a cell comes next, from a value.</summary>
    PropertyComes,

    /// <summary>The template's own property stays where no value came.</summary>
    PropertyEnds,
    TableStarts,
    RowStarts,
    CellStarts,
    CellEnds,

    /// <summary>The signs of the box whose state comes next.</summary>
    BoxComes,

    /// <summary>A drawing that nothing takes the place of is taken back.</summary>
    PictureEnds,
}
