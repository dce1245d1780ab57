namespace QualiHlmDocs.Documents.Plans;

/// <summary>
/// The twelve themes of the evaluation framework: five of quality management (M), seven of professional commitment (P).
/// The member's name is the code that JSON and templates use.
/// </summary>
public enum Theme
{
    M1, M2, M3, M4, M5,
    P1, P2, P3, P4, P5, P6, P7,
}
