using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Service.Plans;

/// <summary>How the API tells why a workbook was refused.</summary>
internal static class Refusals
{
    public static int StatusOf(Refusal? refusal) =>
        refusal == Refusal.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity;
}
