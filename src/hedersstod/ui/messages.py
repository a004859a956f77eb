"""What an expected error says to the caseworker: what happened, what is safe, what to do now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hedersstod.domain import errors


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for what happened, and one for what to do next."""

    title: str
    text: str


_BUG = (
    QT_TRANSLATE_NOOP("Messages", "Något gick fel i programmet"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Det du skrev är sparat fram till senaste ”Sparat”. Lås programmet och öppna det "
        "igen. Händer det en gång till: berätta för den som gav dig programmet.",
    ),
)


def message_for(error: BaseException) -> Message:
    """The sentences of an expected error; a bug gets its own calm sentence."""
    for kind in type(error).__mro__:
        if kind in _SENTENCES:
            return _translated(*_SENTENCES[kind])
    return _translated(*_BUG)


def _translated(title: object, text: object) -> Message:
    return Message(
        QCoreApplication.translate("Messages", str(title)),
        QCoreApplication.translate("Messages", str(text)),
    )


# QT_TRANSLATE_NOOP is typed as returning object.
_SENTENCES: dict[type[BaseException], tuple[object, object]] = {
    errors.ContentError: (
        QT_TRANSLATE_NOOP("Messages", "Programmets innehåll är skadat"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "En fil som hör till programmet går inte att läsa. Dina ärenden är orörda. "
            "Installera programmet på nytt.",
        ),
    ),
    errors.VaultMissing: (
        QT_TRANSLATE_NOOP("Messages", "Det finns inget valv här"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Filen har flyttats eller tagits bort. Lägg tillbaka den, eller starta "
            "programmet med rätt mapp.",
        ),
    ),
    errors.VaultExists: (
        QT_TRANSLATE_NOOP("Messages", "Här finns redan ett valv"),
        QT_TRANSLATE_NOOP(
            "Messages", "Inget har ändrats. Stäng programmet och öppna det igen för att låsa upp."
        ),
    ),
    errors.WrongPassphrase: (
        QT_TRANSLATE_NOOP("Messages", "Lösenfrasen stämmer inte"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Inget är förlorat. Kontrollera stora och små bokstäver, mellanslag och "
            "tangentbordets språk, och försök igen.",
        ),
    ),
    errors.KeyFileDamaged: (
        QT_TRANSLATE_NOOP("Messages", "Nyckelfilen är skadad"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Det går inte att avgöra om lösenfrasen är rätt. Radera ingenting. Återställ "
            "från en säkerhetskopia.",
        ),
    ),
    errors.VaultDamaged: (
        QT_TRANSLATE_NOOP("Messages", "Valvet är skadat"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Lösenfrasen är rätt, men filen går inte att läsa. Radera ingenting. "
            "Återställ från en säkerhetskopia.",
        ),
    ),
    errors.VaultForeign: (
        QT_TRANSLATE_NOOP("Messages", "Filerna hör inte ihop"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Valvet och nyckelfilen kommer från olika håll, eller så är filen gjord av ett "
            "annat program. Inget har ändrats. Lägg tillbaka båda från samma kopia.",
        ),
    ),
    errors.VaultNewer: (
        QT_TRANSLATE_NOOP("Messages", "Valvet är gjort av en nyare version"),
        QT_TRANSLATE_NOOP(
            "Messages", "Inget har ändrats. Installera den nyare versionen och öppna igen."
        ),
    ),
    errors.VaultTooWeak: (
        QT_TRANSLATE_NOOP("Messages", "Valvets nyckel är för svagt skyddad"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Valvet är inte gjort av en vanlig version av programmet och öppnas därför inte. "
            "Inget har ändrats.",
        ),
    ),
    errors.VaultInUse: (
        QT_TRANSLATE_NOOP("Messages", "Valvet är redan öppet"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Programmet är igång i ett annat fönster. Gå till det, eller stäng det och "
            "försök igen här.",
        ),
    ),
    errors.VaultReadOnly: (
        QT_TRANSLATE_NOOP("Messages", "Det går inte att skriva i mappen"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Mappen är skrivskyddad. Be den som sköter datorn att ändra behörigheten, eller "
            "välj en annan mapp. Det som var sparat är orört.",
        ),
    ),
    errors.DiskFull: (
        QT_TRANSLATE_NOOP("Messages", "Disken är full"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Det som var sparat är orört, men det nya kunde inte sparas. Frigör plats på "
            "datorn. Låt sidan vara öppen så sparas texten när det går.",
        ),
    ),
    errors.VaultClosed: (
        QT_TRANSLATE_NOOP("Messages", "Valvet är låst"),
        QT_TRANSLATE_NOOP("Messages", "Lås upp igen för att fortsätta."),
    ),
    errors.VaultError: (
        QT_TRANSLATE_NOOP("Messages", "Valvet svarade inte som väntat"),
        QT_TRANSLATE_NOOP("Messages", "Det som var sparat är orört. Lås, och lås upp igen."),
    ),
    errors.PassphraseTooShort: (
        QT_TRANSLATE_NOOP("Messages", "Lösenfrasen är för kort"),
        QT_TRANSLATE_NOOP(
            "Messages", "Skriv minst 12 tecken. Fyra eller fem ord efter varandra fungerar bra."
        ),
    ),
    errors.PassphraseTooLong: (
        QT_TRANSLATE_NOOP("Messages", "Lösenfrasen är för lång"),
        QT_TRANSLATE_NOOP("Messages", "Något annat kan ha klistrats in. Skriv högst 1 024 tecken."),
    ),
    errors.NotEnoughMemory: (
        QT_TRANSLATE_NOOP("Messages", "Datorns minne räcker inte just nu"),
        QT_TRANSLATE_NOOP("Messages", "Stäng andra program och försök igen. Inget har ändrats."),
    ),
    errors.ChangeUnfinished: (
        QT_TRANSLATE_NOOP("Messages", "Allt är bytt, men valvet gick inte att öppna igen"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Lås nu, och lås upp med den nya lösenfrasen. Gör sedan nya återställningsdelar: de "
            "som just gjordes har inte visats.",
        ),
    ),
    errors.PartMistyped: (
        QT_TRANSLATE_NOOP("Messages", "Återställningsdelen är inte rätt skriven"),
        QT_TRANSLATE_NOOP("Messages", "Jämför med papperet, grupp för grupp. Inget har ändrats."),
    ),
    errors.PartsOfAnotherSet: (
        QT_TRANSLATE_NOOP("Messages", "Delarna hör inte till det här valvet"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "De är gjorda för ett annat valv, eller innan nya delar gjordes. Leta efter papperen "
            "med samma märke. Inget har ändrats.",
        ),
    ),
    errors.SamePartTwice: (
        QT_TRANSLATE_NOOP("Messages", "Det är samma del två gånger"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Det behövs två olika av de tre delarna. Skriv en annan del i ett av fälten.",
        ),
    ),
    errors.WrongParts: (
        QT_TRANSLATE_NOOP("Messages", "Delarna öppnar inte valvet"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "De är rätt skrivna, men öppnar inte det som ligger här. Pröva en säkerhetskopia. "
            "Inget har ändrats.",
        ),
    ),
    errors.NoParts: (
        QT_TRANSLATE_NOOP("Messages", "Det finns inga återställningsdelar"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Inga har gjorts för det här valvet. Utan lösenfrasen går det inte att öppna.",
        ),
    ),
    errors.PartsNotProved: (
        QT_TRANSLATE_NOOP("Messages", "Återställningsdelarna är inte prövade"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Skriv först in dem från papperen, så att det är säkert att de går att läsa.",
        ),
    ),
    errors.KeyringMissing: (
        QT_TRANSLATE_NOOP("Messages", "Datorns nyckelring går inte att använda"),
        QT_TRANSLATE_NOOP(
            "Messages", "Inget har ändrats. Lösenfrasen räcker för att låsa upp, som förut."
        ),
    ),
    errors.KeyringLost: (
        QT_TRANSLATE_NOOP("Messages", "Datorns nyckelring har tappat sin hälft"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Lösenfrasen öppnar inte ensam på den här datorn. Lås upp med två återställningsdelar. "
            "Inget är förlorat.",
        ),
    ),
    errors.PlaceNotSafe: (
        QT_TRANSLATE_NOOP("Messages", "Mappen passar inte för valvet"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Den verkar kopieras till ett moln eller ett nätverk. Välj en mapp som bara finns på "
            "den här datorn eller på ett minne som du låser in. Inget har sparats där.",
        ),
    ),
    errors.CopyPlaceMissing: (
        QT_TRANSLATE_NOOP("Messages", "Platsen för säkerhetskopior finns inte just nu"),
        QT_TRANSLATE_NOOP("Messages", "Sätt i minnet, eller välj en annan plats. Valvet är orört."),
    ),
    errors.CopyDamaged: (
        QT_TRANSLATE_NOOP("Messages", "Säkerhetskopian är inte hel"),
        QT_TRANSLATE_NOOP(
            "Messages", "Välj en annan kopia. Valvet och de andra kopiorna är orörda."
        ),
    ),
    errors.CopyOfAnotherVault: (
        QT_TRANSLATE_NOOP("Messages", "Kopian hör till ett annat valv"),
        QT_TRANSLATE_NOOP("Messages", "Inget har ändrats. Välj en kopia av det här valvet."),
    ),
    errors.SealKeyExpired: (
        QT_TRANSLATE_NOOP("Messages", "Förseglingsnyckelns tid är ute"),
        QT_TRANSLATE_NOOP(
            "Messages", "Gör en ny nyckel i Inställningar och lämna de nya orden. Försegla sedan."
        ),
    ),
    errors.NoLogHead: (
        QT_TRANSLATE_NOOP("Messages", "Rapporten går inte att jämföra med"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Den pekar inte på någon rad i en åtkomstlogg. Välj en förseglad rapport härifrån.",
        ),
    ),
    errors.NotPrinted: (
        QT_TRANSLATE_NOOP("Messages", "Det gick inte att skriva ut"),
        QT_TRANSLATE_NOOP("Messages", "Kontrollera skrivaren och försök igen. Inget har ändrats."),
    ),
    errors.AliasEmpty: (
        QT_TRANSLATE_NOOP("Messages", "Ärendet behöver ett täcknamn"),
        QT_TRANSLATE_NOOP(
            "Messages", "Skriv ett ord som inte säger något om personen, till exempel ett träd."
        ),
    ),
    errors.AliasTaken: (
        QT_TRANSLATE_NOOP("Messages", "Täcknamnet används redan"),
        QT_TRANSLATE_NOOP("Messages", "Välj ett annat ord, så att två ärenden inte kan förväxlas."),
    ),
    errors.AliasLooksLikeIdentityNumber: (
        QT_TRANSLATE_NOOP("Messages", "Det ser ut som ett personnummer"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Här skrivs inga personnummer. Välj ett ord som inte säger något om personen.",
        ),
    ),
    errors.LooksLikeIdentityNumber: (
        QT_TRANSLATE_NOOP("Messages", "Det där ser ut som ett personnummer"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Personnummer skrivs inte här. Inget ändrades. Skriv en beteckning, till exempel "
            "”äldre bror”.",
        ),
    ),
    errors.PersonUnnamed: (
        QT_TRANSLATE_NOOP("Messages", "Personen saknar beteckning"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Inget ändrades. Skriv vem det är med ett eller ett par ord, till exempel ”moster”, "
            "men inte namnet.",
        ),
    ),
    errors.PersonInUse: (
        QT_TRANSLATE_NOOP("Messages", "Personen kan inte tas bort ännu"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Svar eller händelser pekar på personen. Inget ändrades. Ta bort personen där först, "
            "så att ingen tråd slutar i tomma intet.",
        ),
    ),
    errors.EntrySaysNothing: (
        QT_TRANSLATE_NOOP("Messages", "Det står inget att spara"),
        QT_TRANSLATE_NOOP("Messages", "Inget ändrades. Skriv några ord om vad som hände."),
    ),
    errors.FactSaysNothing: (
        QT_TRANSLATE_NOOP("Messages", "Uppgiften går inte att leta efter"),
        QT_TRANSLATE_NOOP("Messages", "Skriv minst en bokstav eller siffra. Inget har ändrats."),
    ),
    errors.TextTooLong: (
        QT_TRANSLATE_NOOP("Messages", "Texten är för lång"),
        QT_TRANSLATE_NOOP(
            "Messages", "Inget har ändrats. Dela upp texten, eller skriv det viktigaste."
        ),
    ),
    errors.NotReadyToSignOff: (
        QT_TRANSLATE_NOOP("Messages", "Några frågor är obesvarade"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Skyddet kan inte vänta på dem: gör det som är akut först. ”Vet inte” är ett svar.",
        ),
    ),
    errors.RevisionFrozen: (
        QT_TRANSLATE_NOOP("Messages", "Versionen är fastställd"),
        QT_TRANSLATE_NOOP(
            "Messages", "Den ändras inte. Gå till frågorna och fastställ en ny version."
        ),
    ),
    errors.FindingsUnsettled: (
        QT_TRANSLATE_NOOP("Messages", "Det finns fynd att ta ställning till"),
        QT_TRANSLATE_NOOP(
            "Messages", "Ta bort, skriv om eller behåll med skäl. Sedan kan rapporten förseglas."
        ),
    ),
    errors.GuardRefused: (
        QT_TRANSLATE_NOOP("Messages", "Rapporten stoppades i röjandekontrollen"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "I den färdiga filen finns något som läsaren inte ska se. Inget har lämnat "
            "programmet. Gör om rapporten och ta ställning till fynden.",
        ),
    ),
    errors.ReportNotWritable: (
        QT_TRANSLATE_NOOP("Messages", "Filen kunde inte sparas där"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Välj en annan mapp, eller kontrollera att det finns plats och att du får "
            "skriva där. Rapporten finns kvar i valvet.",
        ),
    ),
    errors.FileUnreadable: (
        QT_TRANSLATE_NOOP("Messages", "Filen går inte att öppna"),
        QT_TRANSLATE_NOOP("Messages", "Kontrollera att den finns kvar och att du får läsa den."),
    ),
    errors.CaseworkError: (
        QT_TRANSLATE_NOOP("Messages", "Det gick inte att göra så"),
        QT_TRANSLATE_NOOP(
            "Messages", "Inget har ändrats. Försök igen, eller lås och lås upp igen."
        ),
    ),
    errors.ReportError: (
        QT_TRANSLATE_NOOP("Messages", "Rapporten kunde inte göras"),
        QT_TRANSLATE_NOOP("Messages", "Inget har lämnat programmet. Försök igen."),
    ),
    errors.HedersstodError: (
        QT_TRANSLATE_NOOP("Messages", "Det gick inte att göra så"),
        QT_TRANSLATE_NOOP(
            "Messages", "Inget har ändrats. Försök igen, eller lås och lås upp igen."
        ),
    ),
}
