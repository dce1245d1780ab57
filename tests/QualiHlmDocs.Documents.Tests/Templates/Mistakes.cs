using System.Collections.Immutable;
using System.Text;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>What authors of templates get wrong.</summary>
internal static class Mistakes
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static ImmutableArray<Mistake> All { get; } = [.. Tags, .. Expressions, .. Words, .. Blocks, .. Levels, .. Names, .. Filters, .. Shapes, .. Parts, .. Charts, .. Files];

    private static Mistake[] Tags =>
    [
        new("Une balise qui ne se ferme pas", "Bonjour {{ montant"),
        new("Une balise fermée par une seule accolade", "{{ montant }"),
        new("Une balise coupée par une fin de paragraphe", new DocxBuilder().P("{{ montant +").P("1 }}")),
        new("Une balise vide", "{{ }}"),
        new("Une balise ouverte deux fois", "{{ {{ montant }} }}"),
        new("Une balise qui affiche et ouvre un bloc", "{{ for a in actions; a.reference }}x{{ end }}"),
    ];

    private static Mistake[] Expressions =>
    [
        new("Une expression qui s’arrête sur un point", "{{ organisme. }}"),
        new("Une expression qui s’arrête sur un opérateur", "{{ montant + }}"),
        new("Un filtre sans nom", "{{ montant | }}"),
        new("Une parenthèse qui ne se ferme pas", "{{ (1 + 2 }}"),
        new("Une parenthèse qui ne s’est pas ouverte", "{{ 1) }}"),
        new("Un crochet qui ne se ferme pas", "{{ actions[0 }}"),
        new("Un texte qui ne se ferme pas", "{{ 'abc }}"),
        new("Deux valeurs sans rien entre elles", "{{ 2 'a' }}"),
        new("Un signe étranger au langage", "{{ § }}"),
        new("Une comparaison avec un seul signe égal", "{{ if montant = 12 }}x{{ end }}"),
        new("Des guillemets de Word", "{{ “a” }}"),
        new("Un tiret de Word", "{{ montant – 2 }}"),
    ];

    private static Mistake[] Words =>
    [
        new("« si » pour « if »", "{{ si montant }}x{{ end }}"),
        new("« pour » pour « for »", "{{ pour a in actions }}x{{ end }}"),
        new("« sinon » pour « else »", "{{ if montant }}x{{ sinon texte }}y{{ end }}"),
        new("« endif » pour « end »", "{{ if montant }}x{{ endif }}"),
        new("« endfor » pour « end »", "{{ for a in actions }}x{{ endfor }}"),
        new("« elseif » en un mot", "{{ if montant }}x{{ elseif texte }}y{{ end }}"),
        new("« foreach » pour « for »", "{{ foreach a in actions }}x{{ end }}"),
        new("Une boucle sans « in »", "{{ for actions }}x{{ end }}"),
        new("Une boucle sans liste", "{{ for a in }}x{{ end }}"),
        new("Une condition sans rien à vérifier", "{{ if }}x{{ end }}"),
    ];

    private static Mistake[] Blocks =>
    [
        new("Une condition sans fin", "{{ if montant }}x"),
        new("Une boucle sans fin", "{{ for a in actions }}x"),
        new("Un « end » qui manque entre deux blocs", "{{ for a in actions }}{{ if montant }}x{{ end }}"),
        new("Un « end » de trop", "x{{ end }}"),
        new("Un « else » hors de toute condition", "x{{ else }}"),
        new("Deux « else » dans une condition", "{{ if montant }}x{{ else }}y{{ else }}z{{ end }}"),
        new("Un « when » dans une condition", "{{ if montant }}x{{ when 1 }}y{{ end }}"),
        new("Un texte capturé sur plusieurs balises", "{{ capture x }}x{{ end }}"),
        new("Une fonction autour du texte", "{{ func f(x) }}x{{ end }}"),
        new("Un « ret » hors d’une fonction", "{{ ret }}"),
        new("Une boucle sans terme", "{{ for i in 1..100000000 }}{{ i }}{{ end }}"),
    ];

    private static Mistake[] Levels =>
    [
        new("Un bloc ouvert avant un tableau et fermé dedans", new DocxBuilder().P("{{ if montant }}").Table(["Réf."], ["{{ end }}"])),
        new("Une boucle ouverte dans un tableau et fermée après", new DocxBuilder().Table(["Réf."], ["{{ for a in actions }}{{ a.reference }}"]).P("{{ end }}")),
        new("Une boucle fermée dans une autre ligne que sa condition", new DocxBuilder().Table(["{{ for a in actions }}", "{{ if montant }}"], ["{{ end }}", "x"])),
        new("Un bloc qui coupe un champ", new DocxBuilder().Runs(Run("{{ if montant }}"), Field("begin"), "<w:r><w:instrText>PAGE</w:instrText></w:r>", Field("separate"), Run("{{ end }}1"), Field("end"))),
        new("Un « break » loin de sa boucle", new DocxBuilder().Table(["{{ for a in actions }}a"]).P("{{ break }}").P("{{ end }}")),
    ];

    private static Mistake[] Names =>
    [
        new("Un nom mal orthographié", "{{ organisme.raison_social }}"),
        new("Deux lettres interverties, dans une cellule", new DocxBuilder().Table(["Réf.", "Montant"], ["1", "{{ montnat }}"])),
        new("Un nom auquel manque ce qui le porte", "{{ raison_sociale }}"),
        new("Un nom d’élément employé hors de sa boucle", "{{ action.libelle }}"),
        new("Un nom que l’élément d’une boucle n’a pas", "{{ for a in actions }}{{ a.refrence }}{{ end }}"),
        new("Un nom inconnu dans une condition", "{{ if urgent }}x{{ end }}"),
        new("Une boucle sur une valeur simple", "{{ for x in organisme.raison_sociale }}x{{ end }}"),
        new("Une liste prise pour un objet", "{{ actions.libelle }}"),
        new("Une valeur prise pour un objet", "{{ montant.euros }}"),
        new("Un nom inconnu dans un en-tête", new DocxBuilder().P("x").Header(Paragraph("{{ organisme.nom }}"))),
        new("Un nom inconnu dans une note", new DocxBuilder().Runs(Run("x"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>").Footnotes($"<w:footnote w:id=\"2\">{Paragraph("{{ montan }}")}</w:footnote>")),
    ];

    private static Mistake[] Filters =>
    [
        new("Un filtre mal orthographié", "{{ montant | euro }}"),
        new("Une fonction mal orthographiée", "{{ texte | string.upcas }}"),
        new("Une fonction interdite", "{{ '1+1' | object.eval }}"),
        new("Un fichier appelé par le modèle", "{{ include 'x' }}"),
        new("La date du jour demandée à l’ordinateur", "{{ date.now }}"),
        new("Une date attendue, un nombre donné", "{{ montant | date_longue }}"),
        new("Un nombre attendu, un texte donné", "{{ texte | euros }}"),
        new("Une division par zéro", "{{ 1.0 / zero }}"),
        new("Un argument de filtre mal orthographié", "{{ logo | image largeurs: \"4cm\" alt: \"x\" }}"),
        new("Trop de valeurs après un filtre", "{{ 5 | oui_non 2 }}"),
        new("Une valeur qui manque après un filtre", new DocxBuilder().Table(["{{ 'x' | fusion }}"])),
        new("Ni vrai ni faux pour une case à cocher", "{{ 'peut-être' | case }}"),
    ];

    private static Mistake[] Shapes =>
    [
        new("Une image qui n’en est pas une", "{{ texte | image alt: \"Logo\" }}"),
        new("Une image sans son filtre", "{{ logo }}"),
        new("Une image sans texte de remplacement", "{{ logo | image }}"),
        new("Une dimension qui n’en est pas une", "{{ logo | image \"4 lieues\" alt: \"Logo\" }}"),
        new("Une image ajoutée à un texte", "{{ 'a' + (logo | image alt: \"Logo\") }}"),
        new("Un document qui n’en est pas un", "{{ annexe | document }}"),
        new("Un lien vers l’ordinateur de l’auteur", "{{ adresse | lien \"ici\" }}"),
        new("Une cellule colorée hors d’un tableau", "{{ 'gris' | fond }}"),
        new("Deux couleurs pour une cellule", new DocxBuilder().Table(["{{ 'gris' | fond }}{{ 'vert' | fond }}"])),
        new("Une couleur inconnue", new DocxBuilder().Table(["{{ 'grisâtre' | fond }}"])),
        new("Une cellule fusionnée au-delà du tableau", new DocxBuilder().Table(["{{ 'x' | fusion 99 }}"])),
        new("Un saut de section dans un tableau", new DocxBuilder().Table(["{{ saut_de_section }}"])),
        new("Un saut de section au milieu d’une phrase", "a {{ saut_de_section }}"),
    ];

    private static Mistake[] Parts =>
    [
        new("Une faute dans un en-tête", new DocxBuilder().P("x").Header(Paragraph("{{ (1 }}"))),
        new("Une faute dans une note de bas de page", new DocxBuilder().Runs(Run("x"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>").Footnotes($"<w:footnote w:id=\"2\">{Paragraph("{{ 1 + }}")}</w:footnote>")),
        new("Une faute dans un commentaire", new DocxBuilder().P("x").Comments($"<w:comment w:id=\"4\" w:author=\"x\">{Paragraph("{{ 1 + }}")}</w:comment>")),
        new("Une faute dans l’adresse d’un lien", new DocxBuilder().Xml("<w:p><w:hyperlink r:id=\"lien\"><w:r><w:t>ici</w:t></w:r></w:hyperlink></w:p>").Link("lien", "https://a.fr/%7B%7B%201%20+%20%7D%7D")),
        new("Une adresse de lien calculée vers un fichier", new DocxBuilder().Xml("<w:p><w:hyperlink r:id=\"lien\"><w:r><w:t>ici</w:t></w:r></w:hyperlink></w:p>").Link("lien", "%7B%7B%20adresse%20%7D%7D")),
        new("Une balise dans un champ qui va chercher une image", new DocxBuilder().Runs(Field("begin"), "<w:r><w:instrText xml:space=\"preserve\">INCLUDEPICTURE \"{{ adresse }}\" \\d</w:instrText></w:r>", Field("end"))),
        new("Une image distante dont l’adresse est calculée", new DocxBuilder().P("x").File("word/_rels/header9.xml.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"i\" Type=\"{Office}/image\" Target=\"https://a.fr/{{{{ texte }}}}\" TargetMode=\"External\"/></Relationships>")),
        new("Une balise d’image dans le texte de remplacement d’un cadre vide", new DocxBuilder().Runs("<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"x\" descr=\"{{ logo | image alt: texte }}\"/></wp:inline></w:drawing></w:r>")),
        new("Des modifications suivies", new DocxBuilder().Xml($"<w:p><w:ins w:id=\"1\" w:author=\"x\">{Run("{{ montant }}")}</w:ins></w:p>")),
    ];

    private static Mistake[] Charts =>
    [
        new("Un graphique dans le texte", "{{ graphique actions }}"),
        new("Un graphique d’une valeur simple", new DocxBuilder().Runs(DocxCharts.Drawing("{{ graphique montant }}")).WithChart()),
        new("Un graphique d’un nom que les lignes n’ont pas", new DocxBuilder().Runs(DocxCharts.Drawing("{{ actions | graphique \"reference\" \"inconnu\" }}")).WithChart()),
        new("Un graphique d’un texte pris pour un nombre", new DocxBuilder().Runs(DocxCharts.Drawing("{{ actions | graphique \"montant\" \"libelle\" }}")).WithChart()),
    ];

    private static Mistake[] Files =>
    [
        new("Un fichier vide", string.Empty) { File = [] },
        new("Un fichier de texte renommé", string.Empty) { File = Encoding.UTF8.GetBytes("Bonjour") },
        new("Un document d’un ancien Word (.doc)", string.Empty) { File = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
        new("Un fichier tronqué", string.Empty) { File = new DocxBuilder().P("x").Build()[..400] },
        new("Un classeur renommé en document", new DocxBuilder { MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }),
        new("Un document avec des macros", new DocxBuilder { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" }.P("{{ montant }}").File("word/vbaProject.bin", "x")),
        new("Une partie abîmée", new DocxBuilder().Xml("<w:p>{{ 1 }}</w:q>")),
        new("Une déclaration interdite dans une partie", new DocxBuilder().Part("header1.xml", "header+xml", "header", "<!DOCTYPE x [<!ENTITY a \"{{ 1 }}\">]><x>&a;</x>")),
    ];

    private static string Field(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";
}
