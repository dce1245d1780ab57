namespace QualiHlmDocs.Service.Archive;

/// <summary>What stands in the storage root for whoever opens the folder, with or without this program.</summary>
internal static class LisezMoi
{
    public const string Text = """
        ARCHIVE DE QUALIHLM DOCS

        Ce dossier est une archive au format OCFL 1.1 (https://ocfl.io/1.1/spec/). N’y déplacez,
        n’y renommez et n’y modifiez rien : copiez ailleurs ce que vous voulez ouvrir.

        Chaque document a son dossier : info_Quali-Hlm / organisme / cycle / étape / document.
        On y trouve v1, v2, v3… Chacun contient, dans « content », ce que cette version a apporté :
        le document, le classeur et le modèle dont il est issu, les constats du moment, et
        « notice.json » (qui, quand, quelle étape, quel statut, quelles empreintes). Ce qui n’a pas
        changé n’est pas recopié : « inventory.json » dit, pour chaque version, où se trouve chaque
        fichier (blocs « versions » puis « manifest »).

        VÉRIFIER SANS LE PROGRAMME

        Dans le dossier d’un document :
            sha512sum -c inventory.json.sha512
            sha512sum v1/content/*
        puis comparer avec le bloc « manifest » de inventory.json. Sous Windows :
            Get-FileHash -Algorithm SHA512 FICHIER

        AUTRES FICHIERS DE CE DOSSIER

        journal.txt     le journal : une ligne par événement. Les 64 premiers caractères sont le
                        sha256 de ceux de la ligne précédente (64 zéros pour la première), d’un
                        saut de ligne et du texte qui suit sur la ligne.
        index.sqlite    un catalogue ; il peut être supprimé, « archive reconstruire » le refait.
        verrou          tient à distance un second programme ; verrou.json dit qui écrit.
        extensions      le rangement des objets, et le travail en cours pendant une écriture.

        """;
}
