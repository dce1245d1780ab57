using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Service.Problems;

/// <summary>Problem details (RFC 9457) in French, with the findings that explain them where there are any.</summary>
internal static class FrenchProblem
{
    /// <summary>The workbook or template cannot be used: the findings say why, the first of them is the sentence.</summary>
    public static ProblemDetails Unusable(int status, IReadOnlyList<Finding> findings)
    {
        var problem = Of(status, findings.Count > 0 ? findings[0].Message : null);
        problem.Extensions["constats"] = FindingAnswer.Of(findings);
        return problem;
    }

    /// <summary>A field of the form is missing or wrong.</summary>
    public static IActionResult Invalid(ModelStateDictionary state) => Answer(Of(
        StatusCodes.Status400BadRequest,
        state.Values.SelectMany(value => value.Errors).Select(error => error.ErrorMessage).FirstOrDefault(message => message.Length > 0)));

    /// <summary>A controller's answer, whatever media types its other answers have.</summary>
    public static IActionResult Answer(ProblemDetails problem) => new ProblemResult(problem);

    public static ProblemDetails Of(int status, string? detail = null)
    {
        var problem = new ProblemDetails { Status = status, Title = Title(status), Detail = detail ?? Detail(status) };
        if (Activity.Current is { } activity)
        {
            problem.Extensions["trace_id"] = activity.TraceId.ToHexString();
        }

        return problem;
    }

    private static string Title(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Demande mal formée",
        StatusCodes.Status401Unauthorized => "Accès à ouvrir",
        StatusCodes.Status403Forbidden => "Demande refusée",
        StatusCodes.Status409Conflict => "Archive indisponible",
        StatusCodes.Status404NotFound => "Introuvable",
        StatusCodes.Status405MethodNotAllowed => "Méthode non admise",
        StatusCodes.Status413PayloadTooLarge => "Fichier trop volumineux",
        StatusCodes.Status415UnsupportedMediaType => "Format de demande non admis",
        StatusCodes.Status421MisdirectedRequest => "Adresse non servie",
        StatusCodes.Status422UnprocessableEntity => "Fichier inutilisable",
        _ => status >= 500 ? "Erreur du service" : "Demande refusée",
    };

    private static string Detail(int status) => status switch
    {
        StatusCodes.Status404NotFound => "Rien ne se trouve à cette adresse.",
        StatusCodes.Status405MethodNotAllowed => "Cette adresse n’accepte pas cette méthode HTTP.",
        StatusCodes.Status413PayloadTooLarge => "Le fichier envoyé dépasse la taille admise.",
        StatusCodes.Status415UnsupportedMediaType => "Envoyez le classeur dans un formulaire « multipart/form-data », champ « classeur ».",
        _ => status >= 500
            ? "Le service a rencontré une difficulté inattendue ; l’identifiant de trace aide à la retrouver dans son journal."
            : "La demande ne peut pas être comprise.",
    };

    private sealed class ProblemResult(ProblemDetails problem) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context) => ProblemWriter.Write(context.HttpContext, problem);
    }
}
