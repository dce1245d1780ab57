using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Workbook.Layout;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>
/// Tells « Claire Exemple et Paul Modèle », two persons, from « Qualité et communication », one service: by a civility
/// or a well-known first name on both sides, and else not at all.
/// </summary>
internal static partial class Prenoms
{
    // A person's own words: a civility, first names, names, a particle.
    private const int MostWords = 5;

    private static readonly HashSet<string> Civilites = ["m", "mr", "mme", "mlle", "monsieur", "madame"];

    private static readonly HashSet<string> Known =
        [.. ("""
            Adrien Agathe Agnès Alain Alexandra Alexandre Alexis Alice Aline Amandine Amélie Anaïs André Angélique Anne Annie Anthony Antoine
            Arnaud Arthur Audrey Aurélie Aurélien Baptiste Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno Camille Carine
            Carole Caroline Catherine Cécile Cédric Céline Chantal Charles Charlotte Christelle Christian Christine Christophe Claire Claude
            Claudine Clément Colette Corinne Cyril Damien Daniel Danielle David Delphine Denis Didier Dominique Édouard Élise Élodie Émilie
            Emma Emmanuel Emmanuelle Éric Estelle Étienne Eugénie Fabien Fabienne Fabrice Fanny Fatima Florence Florian Francis Franck François
            Françoise Frédéric Frédérique Gabriel Gaëlle Geneviève Georges Gérald Gérard Gilles Grégory Guillaume Guy Hélène Henri Hervé Hugo
            Inès Isabelle Jacqueline Jacques Jean Jérémy Jérôme Jessica Joël Joëlle Julie Julien Juliette Karim Karine Kévin Laetitia Laura
            Laure Laurence Laurent Léa Lionel Loïc Louis Louise Luc Lucas Lucie Ludovic Lydie Magali Manon Marc Marie Marion Marine Martine
            Mathieu Mathilde Maxime Mélanie Michel Michèle Mickaël Mireille Mohamed Monique Morgane Muriel Myriam Nadège Nadia Nathalie Nicolas
            Nicole Noémie Odile Olivier Pascal Pascale Patrice Patricia Patrick Paul Pauline Philippe Pierre Quentin Rachid Raphaël Régis Rémi
            Renaud René Richard Robert Romain Sabrina Sabine Samuel Sandra Sandrine Sarah Sébastien Serge Séverine Simon Solène Sonia Sophie
            Stéphane Stéphanie Sylvain Sylvie Théo Thierry Thomas Valérie Vanessa Véronique Victor Vincent Virginie Viviane Xavier Yann Yannick
            Yasmina Yves Yvette Zoé
            """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(NameKey.Words)];

    /// <summary>Each person where all are persons; the text as it is otherwise.</summary>
    public static string[] SplitPersons(string text)
    {
        var parts = And().Split(text);
        return parts.Length > 1 && parts.All(IsPerson) ? parts : [text];
    }

    // Every word a name (« de » and the like aside), and one that says it is a person.
    private static bool IsPerson(string part)
    {
        var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && words.All(word => char.IsUpper(word[0]) || word is "de" or "du" or "d" or "le" or "la")
            && (SaysPerson(words[0], Civilites) || SaysPerson(words[0], Known) || SaysPerson(words[^1], Known));
    }

    private static bool SaysPerson(string word, HashSet<string> among) => NameKey.Words(word).FirstOrDefault() is { } first && among.Contains(first);

    [GeneratedRegex(@"\s+(?:et|&)\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex And();
}
