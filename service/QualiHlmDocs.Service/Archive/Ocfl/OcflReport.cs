using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>What a validation found. Ordered as it was met; the verdict follows from the gravest fault.</summary>
/// <param name="Verdict">The whole in one word.</param>
/// <param name="Nature">What stood at the path.</param>
/// <param name="Objects">How many objects were checked.</param>
/// <param name="Files">How many content files were digested.</param>
/// <param name="Bytes">How many bytes of content were digested.</param>
/// <param name="Faults">Every error and warning; at most <see cref="OcflLimits.MaxFaults"/>.</param>
public sealed record OcflReport(
    OcflVerdict Verdict, OcflNature Nature, int Objects, long Files, long Bytes, ImmutableArray<OcflFault> Faults);

/// <summary>What an OCFL path is. Members double as the exit codes of <c>archive verifier</c>.</summary>
public enum OcflVerdict
{
    /// <summary>Valid, perhaps with warnings.</summary>
    Valid = 0,

    /// <summary>At least one error.</summary>
    Invalid = 1,

    /// <summary>Not read to its end: absent, access refused, or a limit crossed.</summary>
    Unreadable = 2,
}

/// <summary>What stands at the path that was checked.</summary>
public enum OcflNature { None, SingleObject, StorageRoot }

/// <summary>One departure from the specification.</summary>
/// <param name="Code">The specification's own code (<c>E001</c>…<c>E112</c>, <c>W001</c>…<c>W016</c>); <c>X01</c> a limit of ours, <c>X02</c> a refused reading.</param>
/// <param name="Severity">Taken from the code's first letter.</param>
/// <param name="Place">The path concerned, from the checked folder; <c>.</c> for the folder itself.</param>
/// <param name="Message">One French sentence: the rule that is broken.</param>
/// <param name="Detail">What was found, in French; may be empty.</param>
public sealed record OcflFault(string Code, OcflSeverity Severity, string Place, string Message, string Detail);

/// <summary>Ordered: a later member weighs more.</summary>
public enum OcflSeverity
{
    /// <summary>The specification's SHOULD.</summary>
    Warning,

    /// <summary>The specification's MUST.</summary>
    Error,

    /// <summary>We could not look.</summary>
    Unreadable,
}
