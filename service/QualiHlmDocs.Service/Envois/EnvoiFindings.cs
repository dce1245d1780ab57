using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The rows C… : what is said of a campaign before it leaves.</summary>
public static class EnvoiFindings
{
    private const string Own = "règle propre à QualiHlm Docs";

    internal static FindingKind C01 { get; } = new(
        "C01", Severity.Blocking, "Ni courriel ni adresse", "Une lettre part par courriel ou par la poste : il y faut l’un ou l’autre.", Own);

    internal static FindingKind C02 { get; } = new(
        "C02", Severity.Blocking, "Courriel mal formé", "Une adresse de courriel a une arobase, un nom avant elle et un domaine après.", "RFC 5321");

    internal static FindingKind C03 { get; } = new(
        "C03", Severity.Information, "Lettre à imprimer", "Qui a choisi le courrier, ou n’a pas de courriel, reçoit du papier.", "canal accepté par le représentant");

    internal static FindingKind C05 { get; } = new(
        "C05", Severity.Warning, "Réunion passée", "Une convocation parle d’une réunion à venir.", "usage");

    internal static FindingKind C06 { get; } = new(
        "C06", Severity.Warning, "Information RGPD non notée", "Chaque personne est informée de ce que l’on garde d’elle, et le jour en est noté.", "RGPD, art. 13");

    internal static FindingKind C07 { get; } = new(
        "C07", Severity.Warning, "Mandat qui ne couvre pas la réunion", "Le mandat du destinataire couvre le jour de la réunion.", "R21, plan de concertation locative");

    internal static FindingKind C08 { get; } = new(
        "C08", Severity.Warning, "Même courriel pour deux personnes", "Chaque personne reçoit sa lettre à sa propre adresse.", Own);

    internal static FindingKind C09 { get; } = new(
        "C09", Severity.Warning, "Pièces annoncées, non jointes", "Ce que la lettre annonce en pièces jointes part avec elle.", "usage");

    /// <summary>The rows, in the order of their codes.</summary>
    public static ImmutableArray<FindingKind> All { get; } = [C01, C02, C03, C05, C06, C07, C08, C09];

    internal static Finding At(this FindingKind kind, Place place, string message, string remede) => new(kind.Code, kind.Severity, place, message, remede);
}
