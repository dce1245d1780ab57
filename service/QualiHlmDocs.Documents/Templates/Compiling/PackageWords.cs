using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Why a file cannot be a template, in French.</summary>
internal static class PackageWords
{
    public static void Report(TemplateReport report, PackageFault fault)
    {
        var (message, remede) = fault switch
        {
            PackageFault.Empty => ("le fichier est vide", "Choisissez un document Word (.docx)."),
            PackageFault.Encrypted => ("le document est protégé par un mot de passe", "Retirez le mot de passe dans Word (Fichier, Informations, Protéger le document)."),
            PackageFault.LegacyOffice => ("c’est un document d’avant Word 2007 (.doc)", "Enregistrez-le dans Word au format .docx."),
            PackageFault.NotAPackage => ("ce fichier n’est pas un document Word", "Choisissez un document Word (.docx)."),
            PackageFault.UnsafeName => ("le document contient une entrée dont le nom est dangereux ou en double", "Ouvrez le document dans Word et enregistrez-le de nouveau."),
            PackageFault.UnsupportedMethod => ("le document emploie une compression qu’Office n’emploie pas", "Ouvrez le document dans Word et enregistrez-le de nouveau."),
            PackageFault.TooManyEntries or PackageFault.TooLarge => ("le document est trop volumineux", "Allégez le document : images, parties inutiles."),
            PackageFault.Bomb => ("le document se décompresse démesurément", "N’utilisez pas ce fichier."),
            _ => ("le document est abîmé ou incomplet", "Reprenez l’original du modèle."),
        };
        var isLarge = fault is PackageFault.TooManyEntries or PackageFault.TooLarge or PackageFault.Bomb;
        report.Add(isLarge ? TemplateFindings.TooLarge : TemplateFindings.Unusable, message, remede);
    }
}
