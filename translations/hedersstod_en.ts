<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AccessList</name>
    <message>
        <source>Visa äldre</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>Visa {count} rader till</source>
        <translation>Show {count} more lines</translation>
    </message>
    <message>
        <source>Inget mer är skrivet.</source>
        <translation>Nothing more has been written.</translation>
    </message>
    <message>
        <source>Inget sådant finns i loggen</source>
        <translation>There is nothing of that kind in the log</translation>
    </message>
    <message>
        <source>Ingen rad är av det slaget. Det som gjorts utanför programmet står inte här.</source>
        <translation>No line is of that kind. What was done outside the program is not here.</translation>
    </message>
    <message>
        <source>Visa allt</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>AccessLog</name>
    <message>
        <source>Valvet gjordes</source>
        <translation>The vault was made</translation>
    </message>
    <message>
        <source>Valvet öppnades</source>
        <translation>The vault was opened</translation>
    </message>
    <message>
        <source>Valvet öppnades med två återställningsdelar</source>
        <translation>The vault was opened with two recovery parts</translation>
    </message>
    <message>
        <source>Valvet låstes</source>
        <translation>The vault was locked</translation>
    </message>
    <message>
        <source>Valvet fördes över till ny version</source>
        <translation>The vault was carried over to a new version</translation>
    </message>
    <message>
        <source>Valvet återställdes ur en säkerhetskopia</source>
        <translation>The vault was restored from a backup copy</translation>
    </message>
    <message>
        <source>Valvet lästes igenom i sin helhet</source>
        <translation>The whole vault was read through</translation>
    </message>
    <message>
        <source>Valvet befanns skadat</source>
        <translation>The vault was found damaged</translation>
    </message>
    <message>
        <source>Lösenfrasen byttes</source>
        <translation>The passphrase was changed</translation>
    </message>
    <message>
        <source>Återställningsdelar gjordes</source>
        <translation>Recovery parts were made</translation>
    </message>
    <message>
        <source>Återställningsdelar prövades</source>
        <translation>Recovery parts were tested</translation>
    </message>
    <message>
        <source>Alla nycklar byttes</source>
        <translation>All keys were changed</translation>
    </message>
    <message>
        <source>Datorns nyckelring kopplades till</source>
        <translation>The computer’s keyring was connected</translation>
    </message>
    <message>
        <source>Datorns nyckelring kopplades bort</source>
        <translation>The computer’s keyring was disconnected</translation>
    </message>
    <message>
        <source>Säkerhetskopia gjordes</source>
        <translation>A backup copy was made</translation>
    </message>
    <message>
        <source>Säkerhetskopia kunde inte göras</source>
        <translation>A backup copy could not be made</translation>
    </message>
    <message>
        <source>Säkerhetskopia prövades och var hel</source>
        <translation>A backup copy was tested and was whole</translation>
    </message>
    <message>
        <source>Säkerhetskopia var inte hel</source>
        <translation>A backup copy was not whole</translation>
    </message>
    <message>
        <source>Kopior som öppnades med det gamla togs bort</source>
        <translation>Copies that opened with the old were removed</translation>
    </message>
    <message>
        <source>Plats för säkerhetskopior valdes</source>
        <translation>A place for backup copies was chosen</translation>
    </message>
    <message>
        <source>Återläsning ur säkerhetskopia prövades</source>
        <translation>A restore drill was done from a backup copy</translation>
    </message>
    <message>
        <source>Ärendet lades upp</source>
        <translation>The case was set up</translation>
    </message>
    <message>
        <source>Ärendet öppnades</source>
        <translation>The case was opened</translation>
    </message>
    <message>
        <source>Förseglad rapport lästes</source>
        <translation>A sealed report was read</translation>
    </message>
    <message>
        <source>Åtkomstloggen lästes</source>
        <translation>The access log was read</translation>
    </message>
    <message>
        <source>Utdrag ur åtkomstloggen förseglades</source>
        <translation>An extract from the access log was sealed</translation>
    </message>
    <message>
        <source>Åtkomstloggen jämfördes med en rapport</source>
        <translation>The access log was compared with a report</translation>
    </message>
    <message>
        <source>En fil kontrollerades</source>
        <translation>A file was checked</translation>
    </message>
    <message>
        <source>Svar ändrades</source>
        <translation>Answers were changed</translation>
    </message>
    <message>
        <source>Frågorna började om från förra versionen</source>
        <translation>The questions began again from the previous version</translation>
    </message>
    <message>
        <source>Version fastställdes</source>
        <translation>A version was signed off</translation>
    </message>
    <message>
        <source>Skyddad uppgift skrevs eller ändrades</source>
        <translation>A protected fact was written or changed</translation>
    </message>
    <message>
        <source>Skyddad uppgift togs bort</source>
        <translation>A protected fact was removed</translation>
    </message>
    <message>
        <source>Person skrevs in eller ändrades</source>
        <translation>A person was entered or changed</translation>
    </message>
    <message>
        <source>Person togs bort</source>
        <translation>A person was removed</translation>
    </message>
    <message>
        <source>Säker kontakt ändrades</source>
        <translation>Safe contact was changed</translation>
    </message>
    <message>
        <source>Händelse, konsultation eller utlämnande sparades</source>
        <translation>An event, consultation or disclosure was saved</translation>
    </message>
    <message>
        <source>Vår kommun ändrades</source>
        <translation>Our municipality was changed</translation>
    </message>
    <message>
        <source>Stödkatalogen ändrades</source>
        <translation>The Support directory was changed</translation>
    </message>
    <message>
        <source>Egen ändring i stödkatalogen togs bort</source>
        <translation>Your own change in the Support directory was removed</translation>
    </message>
    <message>
        <source>Rapport förbereddes</source>
        <translation>A report was prepared</translation>
    </message>
    <message>
        <source>Rapport förseglades</source>
        <translation>A report was sealed</translation>
    </message>
    <message>
        <source>Togs ut ur valvet som fil</source>
        <translation>Was taken out of the vault as a file</translation>
    </message>
    <message>
        <source>Kunde inte sparas som fil, lämnade inte valvet</source>
        <translation>Could not be saved as a file, did not leave the vault</translation>
    </message>
    <message>
        <source>Stoppades i röjandekontrollen, lämnade inte valvet</source>
        <translation>Was stopped by the disclosure guard, did not leave the vault</translation>
    </message>
    <message>
        <source>Text kopierades till urklipp</source>
        <translation>Text was copied to the clipboard</translation>
    </message>
    <message>
        <source>Sidor skrevs ut</source>
        <translation>Pages were printed</translation>
    </message>
    <message>
        <source>Skärmbilder tilläts för en stund</source>
        <translation>Screenshots were allowed for a while</translation>
    </message>
    <message>
        <source>Skärmbilder spärrades</source>
        <translation>Screenshots were blocked</translation>
    </message>
    <message>
        <source>Förseglingsnyckel gjordes</source>
        <translation>A seal key was made</translation>
    </message>
    <message>
        <source>Besked om förseglingsnyckel gjordes</source>
        <translation>A notice about a seal key was made</translation>
    </message>
    <message>
        <source>Något som den här versionen saknar ord för</source>
        <translation>Something that this version has no words for</translation>
    </message>
    <message>
        <source>{what}, {count} gånger</source>
        <translation>{what}, {count} times</translation>
    </message>
    <message>
        <source>uppgiften finns inte kvar, ärendet går inte att se</source>
        <translation>the entry is no longer there, the case cannot be seen</translation>
    </message>
    <message>
        <source>Ärende {number}, {alias}</source>
        <translation>Case {number}, {alias}</translation>
    </message>
    <message>
        <source>Ärende {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Valvet gjordes {time}</source>
        <translation>The vault was made {time}</translation>
    </message>
    <message>
        <source>Öppnades med lösenfrasen {time}</source>
        <translation>Opened with the passphrase {time}</translation>
    </message>
    <message>
        <source>Öppnades med två återställningsdelar {time}</source>
        <translation>Opened with two recovery parts {time}</translation>
    </message>
    <message>
        <source>Första raden är från {time}</source>
        <translation>The first line is from {time}</translation>
    </message>
    <message>
        <source>låstes {time}</source>
        <translation>locked {time}</translation>
    </message>
    <message>
        <source>är öppet nu</source>
        <translation>is open now</translation>
    </message>
    <message>
        <source>låstes aldrig, sista raden är från {time}</source>
        <translation>never locked, the last line is from {time}</translation>
    </message>
    <message>
        <source>Programmet slutade utan att låsa, till exempel vid strömavbrott. Det som var sparat finns kvar.</source>
        <translation>The program ended without locking, for example in a power cut. What was saved is still there.</translation>
    </message>
    <message>
        <source>Hur valvet öppnades står inte i loggen.</source>
        <translation>The log does not say how the vault was opened.</translation>
    </message>
    <message>
        <source>Öppnat och låst</source>
        <translation>Opened and locked</translation>
    </message>
    <message>
        <source>Läst</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Ändrat</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Ut ur programmet</source>
        <translation>Out of the program</translation>
    </message>
    <message>
        <source>Nycklar och kopior</source>
        <translation>Keys and copies</translation>
    </message>
    <message>
        <source>Loggen hänger ihop, 1 rad.</source>
        <translation>The log holds together, 1 line.</translation>
    </message>
    <message>
        <source>Loggen hänger ihop, {count} rader.</source>
        <translation>The log holds together, {count} lines.</translation>
    </message>
    <message>
        <source>Felet syns vid rad {line} av {count}: den, eller någon före den, är ändrad, borttagen eller skadad.</source>
        <translation>The fault shows at line {line} of {count}: that line, or one before it, has been changed, removed or damaged.</translation>
    </message>
    <message>
        <source>{day} kl. {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation>{title}, version {number}</translation>
    </message>
</context>
<context>
    <name>AccessLogPage</name>
    <message>
        <source>Åtkomstlogg</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Här står när valvet har öppnats, och vad som har lästs, ändrats och lämnat programmet. Inget av det du har skrivit står här. En rad går inte att ändra eller ta bort utan att det märks. Att du läser loggen skrivs också.</source>
        <translation>This shows when the vault has been opened, and what has been read, changed and taken out of the program. Nothing that you have written is here. A line cannot be changed or removed without it being noticed. That you read the log is written too.</translation>
    </message>
    <message>
        <source>Loggen läses igenom …</source>
        <translation>Reading through the log …</translation>
    </message>
    <message>
        <source>Förseglat utdrag</source>
        <translation>Sealed extract</translation>
    </message>
    <message>
        <source>Kontrollera mot rapport</source>
        <translation>Check against a report</translation>
    </message>
    <message>
        <source>Välj en förseglad rapport, så visar den om allt finns kvar i loggen.</source>
        <translation>Choose a sealed report, and it shows whether everything is still in the log.</translation>
    </message>
    <message>
        <source>Allt</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>I ärende</source>
        <translation>In the case</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Dölj täcknamnen</source>
        <translation>Hide the aliases</translation>
    </message>
    <message>
        <source>Visa täcknamnen</source>
        <translation>Show the aliases</translation>
    </message>
    <message>
        <source>Loggen hänger inte ihop</source>
        <translation>The log does not hold together</translation>
    </message>
    <message>
        <source>Ärendena kan vara hela ändå. Visa det här för din arbetsledare, och kontrollera mot en rapport som ligger där.</source>
        <translation>The cases may be whole all the same. Show this to your supervisor, and check against a report that is kept there.</translation>
    </message>
    <message>
        <source>Utdraget görs</source>
        <translation>The extract is being made</translation>
    </message>
    <message>
        <source>{count} rader läses.</source>
        <translation>Reading {count} lines.</translation>
    </message>
    <message>
        <source>Utdraget är sparat som fil</source>
        <translation>The extract has been saved as a file</translation>
    </message>
    <message>
        <source>{name} ligger nu utanför valvet och är inte krypterad. Lämna över den på det säkra sätt som kommunen har bestämt, och ta bort filen när den är framme.</source>
        <translation>{name} is now outside the vault and is not encrypted. Hand it over in the safe way the municipality has decided on, and delete the file when it has arrived.</translation>
    </message>
</context>
<context>
    <name>AfterPart</name>
    <message>
        <source>Efteråt</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>När rådfrågade du?</source>
        <translation>When did you ask for advice?</translation>
    </message>
    <message>
        <source>Vilket råd fick du, och varför?</source>
        <translation>What advice were you given, and why?</translation>
    </message>
    <message>
        <source>Vad bestämde du, och varför?</source>
        <translation>What did you decide, and why?</translation>
    </message>
    <message>
        <source>Skriv också om du gjorde på annat sätt än rådet, och skälet till det.</source>
        <translation>Write also if you did something other than the advice, and the reason for it.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{guide} ska ses över</source>
        <translation>{guide}: look again</translation>
    </message>
    <message>
        <source>{guide} är påbörjad, inte fastställd</source>
        <translation>{guide}: begun, not signed off</translation>
    </message>
    <message>
        <source>{guide} är inte påbörjad</source>
        <translation>{guide}: not begun</translation>
    </message>
    <message>
        <source>Något har hänt efter bedömningen: behövs en ny screening?</source>
        <translation>Something has happened since the judgement: is a new screening needed?</translation>
    </message>
    <message>
        <source>Ett scenario som inte gick att bedöma ska bedömas</source>
        <translation>A scenario that could not be judged is to be judged</translation>
    </message>
    <message>
        <source>{count} scenarier som inte gick att bedöma ska bedömas</source>
        <translation>{count} scenarios that could not be judged are to be judged</translation>
    </message>
    <message>
        <source>En anteckning i Händelser är påbörjad</source>
        <translation>A note in Events has been begun</translation>
    </message>
    <message>
        <source>{count} anteckningar i Händelser är påbörjade</source>
        <translation>{count} notes in Events have been begun</translation>
    </message>
    <message>
        <source>Säker kontakt är inte överenskommen</source>
        <translation>Safe contact has not been agreed</translation>
    </message>
    <message>
        <source>{kind}: har löpt ut</source>
        <translation>{kind}: has expired</translation>
    </message>
    <message>
        <source>{kind}: löper ut</source>
        <translation>{kind}: expires</translation>
    </message>
    <message>
        <source>Beslut eller vistelse</source>
        <translation>Order or stay</translation>
    </message>
    <message>
        <source>Tid enligt lag</source>
        <translation>Time limit in law</translation>
    </message>
    <message>
        <source>Tiden i lagen har gått ut: {what}</source>
        <translation>The time limit in law has run out: {what}</translation>
    </message>
    <message>
        <source>Tid i lagen: {what}</source>
        <translation>Time limit in law: {what}</translation>
    </message>
    <message>
        <source>{what} (sista dagen är {rest}: gör det före)</source>
        <translation>{what} (the last day is {rest}: do it before then)</translation>
    </message>
    <message>
        <source>en helgdag</source>
        <translation>a public holiday</translation>
    </message>
    <message>
        <source>en afton före helg</source>
        <translation>the eve of a public holiday</translation>
    </message>
    <message>
        <source>en lördag</source>
        <translation>a Saturday</translation>
    </message>
    <message>
        <source>en söndag</source>
        <translation>a Sunday</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>sen 1 dag</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>sen {days} dagar</source>
        <translation>{days} days late</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>om {days} dagar</source>
        <translation>in {days} days</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>ta ställning</source>
        <translation>take a position</translation>
    </message>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>utan dag</source>
        <translation>no day set</translation>
    </message>
    <message>
        <source>att börja</source>
        <translation>to begin</translation>
    </message>
    <message>
        <source>{who} fyllde {age} år</source>
        <translation>{who} turned {age}</translation>
    </message>
    <message>
        <source>{who} fyller {age} år</source>
        <translation>{who} turns {age}</translation>
    </message>
    <message>
        <source>den utsatta</source>
        <translation>the person exposed</translation>
    </message>
    <message>
        <source>{age}-årsdag</source>
        <translation>Birthday: {age}</translation>
    </message>
    <message>
        <source>{what}: löpte ut</source>
        <translation>{what}: expired</translation>
    </message>
    <message>
        <source>{what}: löper ut</source>
        <translation>{what}: expires</translation>
    </message>
    <message>
        <source>ungefär {days}</source>
        <translation>about {days}</translation>
    </message>
    <message>
        <source>i {month}</source>
        <translation>in {month}</translation>
    </message>
    <message>
        <source>{first} till {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{guide}, fråga {number} av {of}</source>
        <translation>{guide}, question {number} of {of}</translation>
    </message>
    <message>
        <source>{guide}, sammanfattningen</source>
        <translation>{guide}, the summary</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Vem får veta vad</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Säker kontakt</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>Händelser</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Röjandekontroll</source>
        <translation>Disclosure guard</translation>
    </message>
    <message>
        <source>Sedan sist</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>i {weekday}s</source>
        <translation>on {weekday}</translation>
    </message>
    <message>
        <source>den {day}</source>
        <translation>on {day}</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Det här följer av svaret: {answer}</source>
        <translation>This follows from the answer: {answer}</translation>
    </message>
    <message>
        <source>Något vi inte vet?</source>
        <translation>Anything we do not know?</translation>
    </message>
    <message>
        <source>Vad vet vi inte? Och vem kan veta det?</source>
        <translation>What do we not know? And who might know it?</translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare</source>
        <translation>Must not reach guardians</translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare, därför att</source>
        <translation>Must not reach guardians, because</translation>
    </message>
    <message>
        <source>Ta bort märket</source>
        <translation>Remove the mark</translation>
    </message>
    <message>
        <source>Skäl till att svaret inte får nå vårdnadshavare</source>
        <translation>Reason why the answer is withheld from guardians</translation>
    </message>
    <message>
        <source>Märket gäller nu och följer med svaret till journaltext och rapporter. Skriv ett skäl, så att någon annan kan pröva det.</source>
        <translation>The mark applies from now on and follows the answer into record text and reports. Give a reason, so that someone else can test it.</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>Skriv i stället</source>
        <translation>Write instead</translation>
    </message>
    <message>
        <source>Behåll, därför att</source>
        <translation>Keep, because</translation>
    </message>
    <message>
        <source>Skriv om</source>
        <translation>Rewrite</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>BeforePart</name>
    <message>
        <source>Innan du ringer</source>
        <translation>Before you call</translation>
    </message>
    <message>
        <source>Osäker? Det är vanligt. Du behöver inte veta allt för att ringa: det du inte vet är också en fråga. Ett råd är ett råd, beslutet är ert.</source>
        <translation>Unsure? That is common. You need not know everything to call: what you do not know is a question too. Advice is advice; the decision is yours.</translation>
    </message>
    <message>
        <source>Vem rådfrågar du?</source>
        <translation>Whom are you asking for advice?</translation>
    </message>
    <message>
        <source>Skriv funktion, inte namn.</source>
        <translation>Write a role, not a name.</translation>
    </message>
    <message>
        <source>Vad vill du ha hjälp att tänka igenom?</source>
        <translation>What do you want help to think through?</translation>
    </message>
    <message>
        <source>Frågan läses upp sist. Be också om skälen, inte bara om ett svar.</source>
        <translation>The question is read aloud last. Ask for the reasons too, not only for an answer.</translation>
    </message>
    <message>
        <source>Stöd till dig som är yrkesverksam</source>
        <translation>Support for you as a professional</translation>
    </message>
    <message>
        <source>Vet du inte vem? Välj ur Stödkatalog</source>
        <translation>Do you not know whom? Choose from the Support directory</translation>
    </message>
    <message>
        <source>Inget nummer är känt.</source>
        <translation>No number is known.</translation>
    </message>
    <message>
        <source>kontrollera lokalt</source>
        <translation>check locally</translation>
    </message>
</context>
<context>
    <name>BirthMonthField</name>
    <message>
        <source>År och månad, till exempel mars 2010. Dagen sparas aldrig.</source>
        <translation>Year and month, for example 2010-03. The day is never saved.</translation>
    </message>
    <message>
        <source>Skriv år och månad, till exempel mars 2010. Vet du inte: lämna tomt.</source>
        <translation>Write year and month, for example 2010-03. If you do not know, leave it blank.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>kontrollera lokalt</source>
        <translation>check locally</translation>
    </message>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Inget nummer är känt.</source>
        <translation>No number is known.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>noll ett två tre fyra fem sex sju åtta nio</source>
        <comment>the ten digits, in this order</comment>
        <translation>zero one two three four five six seven eight nine</translation>
    </message>
</context>
<context>
    <name>CaptureBadge</name>
    <message>
        <source>Skärmskydd: av till {time}</source>
        <translation>Screen protection: off until {time}</translation>
    </message>
    <message>
        <source>Skärmskydd: bekräftat</source>
        <translation>Screen protection: confirmed</translation>
    </message>
    <message>
        <source>Skärmskydd: inte bekräftat</source>
        <translation>Screen protection: not confirmed</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Något i valvet gick inte att läsa den {day}. Skriv inget mer, se efter nu.</source>
        <translation>Something in the vault could not be read on {day}. Write nothing more, look into it now.</translation>
    </message>
    <message>
        <source>Valvet öppnades med två återställningsdelar den {day}. Det står kvar här. Var det inte du: byt allt.</source>
        <translation>The vault was opened with two recovery parts on {day}. This notice stays. If it was not you: change everything.</translation>
    </message>
    <message>
        <source>Valvet återställdes från en kopia den {day}.</source>
        <translation>The vault was restored from a copy on {day}.</translation>
    </message>
    <message>
        <source>Valvet ligger i en mapp som verkar kopieras till ett moln eller nätverk.</source>
        <translation>The vault lies in a folder that seems to be copied to a cloud or a network.</translation>
    </message>
    <message>
        <source>Säkerhetskopian den {day} blev inte av.</source>
        <translation>The backup copy on {day} was not made.</translation>
    </message>
    <message>
        <source>En säkerhetskopia är skadad. Det märktes den {day}.</source>
        <translation>A backup copy is damaged. It was noticed on {day}.</translation>
    </message>
    <message>
        <source>Det finns inga återställningsdelar. Glöms lösenfrasen går inget att öppna.</source>
        <translation>There are no recovery parts. If the passphrase is forgotten, nothing can be opened.</translation>
    </message>
    <message>
        <source>Återställningsdelarna är gjorda men inte prövade.</source>
        <translation>The recovery parts have been made but not tested.</translation>
    </message>
    <message>
        <source>Datorns nyckelring svarar inte.</source>
        <translation>The computer’s keyring does not answer.</translation>
    </message>
    <message>
        <source>Säkerhetskopior finns bara på den här datorn.</source>
        <translation>Backup copies exist only on this computer.</translation>
    </message>
    <message>
        <source>Det andra stället för kopior ligger på samma disk. Går den sönder är allt borta.</source>
        <translation>The second place for copies is on the same disk. If it breaks, everything is gone.</translation>
    </message>
    <message>
        <source>Minnet med kopior har inte varit i sedan {day}.</source>
        <translation>The memory stick with copies has not been in since {day}.</translation>
    </message>
    <message>
        <source>Minnet med kopior har inte varit i.</source>
        <translation>The memory stick with copies has not been in.</translation>
    </message>
    <message>
        <source>Kopiorna på minnet har aldrig prövats.</source>
        <translation>The copies on the memory stick have never been tested.</translation>
    </message>
    <message>
        <source>Kopiorna på minnet prövades senast {day}.</source>
        <translation>The copies on the memory stick were last tested {day}.</translation>
    </message>
    <message>
        <source>Datorns klocka går efter: loggens senaste rad är från {day}. Rätta klockan.</source>
        <translation>The computer’s clock is slow: the last line of the log is from {day}. Set the clock right.</translation>
    </message>
    <message>
        <source>Förseglingsnyckeln gäller till {day}. Gör en ny i god tid.</source>
        <translation>The seal key is valid until {day}. Make a new one in good time.</translation>
    </message>
    <message>
        <source>Gör delar</source>
        <translation>Make parts</translation>
    </message>
    <message>
        <source>Pröva dem</source>
        <translation>Test them</translation>
    </message>
    <message>
        <source>Välj en plats</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Pröva återläsning</source>
        <translation>Do a restore drill</translation>
    </message>
    <message>
        <source>Se efter</source>
        <translation>Look into it</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Så att inget går förlorat</source>
        <translation>So that nothing is lost</translation>
    </message>
</context>
<context>
    <name>CaseLimits</name>
    <message>
        <source>Vad gjordes och när, eller varför gäller tiden inte?</source>
        <translation>What was done and when, or why does the time limit not apply?</translation>
    </message>
    <message>
        <source>Varför har ingen av tiderna börjat?</source>
        <translation>Why has none of the time limits begun?</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Öppnat {day}</source>
        <translation>Opened {day}</translation>
    </message>
    <message>
        <source>Något har hänt sedan den senaste screeningen</source>
        <translation>Something has happened since the latest screening</translation>
    </message>
    <message>
        <source>Något har hänt sedan du började på den nya screeningen</source>
        <translation>Something has happened since you began the new screening</translation>
    </message>
    <message>
        <source>Gör en ny screening</source>
        <translation>Make a new screening</translation>
    </message>
    <message>
        <source>Fortsätt screeningen</source>
        <translation>Continue the screening</translation>
    </message>
    <message>
        <source>Börja</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Ny screening från den senaste</source>
        <translation>New screening from the latest</translation>
    </message>
    <message>
        <source>Äldre versioner: {count}</source>
        <translation>Older versions: {count}</translation>
    </message>
    <message>
        <source>Version {number} · fastställd {day} · aktuell till {until}</source>
        <translation>Version {number} · signed off {day} · current until {until}</translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>aktuell till {day}</source>
        <translation>current until {day}</translation>
    </message>
    <message>
        <source>inte påbörjad</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>se över</source>
        <translation>look again</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Röda tråden</source>
        <translation>The red thread</translation>
    </message>
    <message>
        <source>Vem får veta vad</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Händelser</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Osäker? Förbered ett samtal med någon att rådgöra med</source>
        <translation>Unsure? Prepare a call to someone who can advise you</translation>
    </message>
    <message>
        <source>Här syns vad som möter det du har sett, och vad som inget möter.</source>
        <translation>Here you see what meets what you have seen, and what nothing meets.</translation>
    </message>
    <message>
        <source>Inga öppna glapp syns. Det betyder inte att planen räcker.</source>
        <translation>No open gaps are seen. That does not mean that the plan is enough.</translation>
    </message>
    <message>
        <source>Öppna glapp: {count}</source>
        <translation>Open gaps: {count}</translation>
    </message>
    <message>
        <source>Ingen är inskriven. Tänk på fler än en utövare, på syskon, barn, partner och den som hjälper.</source>
        <translation>Nobody has been entered. Think of more than one perpetrator, of siblings, children, partner and anyone who helps.</translation>
    </message>
    <message>
        <source>1 person utöver den utsatta</source>
        <translation>1 person besides the person exposed</translation>
    </message>
    <message>
        <source>{count} personer utöver den utsatta</source>
        <translation>{count} people besides the person exposed</translation>
    </message>
    <message>
        <source>Inga skyddade uppgifter är angivna. Skriv in orter, namn och nummer som inte får läcka, så letar röjandekontrollen efter dem i rapporter och kopierad text.</source>
        <translation>No protected facts have been entered. Write the places, names and numbers that must not leak, and the disclosure guard will look for them in reports and copied text.</translation>
    </message>
    <message>
        <source>1 skyddad uppgift vaktas av röjandekontrollen.</source>
        <translation>1 protected fact is watched by the disclosure guard.</translation>
    </message>
    <message>
        <source>{count} skyddade uppgifter vaktas av röjandekontrollen.</source>
        <translation>{count} protected facts are watched by the disclosure guard.</translation>
    </message>
    <message>
        <source>Inget är antecknat. Skriv när något händer: dag, källa, säkerhet.</source>
        <translation>Nothing has been noted. Write when something happens: day, source, certainty.</translation>
    </message>
    <message>
        <source>1 händelse, {day}</source>
        <translation>1 event, {day}</translation>
    </message>
    <message>
        <source>{count} händelser, den senaste {day}</source>
        <translation>Events: {count}, the latest {day}</translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>Röda tråden</source>
        <translation>The red thread</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Säker kontakt</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>Vem får veta vad</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Händelser</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>öppnat {day}</source>
        <translation>opened {day}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna ärendet {alias}</source>
        <translation>Open the case {alias}</translation>
    </message>
    <message>
        <source>Ditt första ärende</source>
        <translation>Your first case</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Ge ärendet ett täcknamn: ett ord som inte säger något om personen, till exempel ett träd eller en fågel. Inget namn, inget personnummer, ingen ort.</source>
        <translation>Give the case an alias: a word that says nothing about the person, such as a tree or a bird. No name, no personal identity number, no place.</translation>
    </message>
    <message>
        <source>Täcknamn</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Högst {count} tecken får plats. Inget ändrades.</source>
        <translation>There is room for at most {count} characters. Nothing was changed.</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Du har inte öppnat ärendet tidigare i det här valvet.</source>
        <translation>You have not opened the case before in this vault.</translation>
    </message>
    <message>
        <source>Du var senast här i går.</source>
        <translation>You were last here yesterday.</translation>
    </message>
    <message>
        <source>Du var senast här {day}, för {count} dagar sedan.</source>
        <translation>You were last here {day}. Days since then: {count}.</translation>
    </message>
    <message>
        <source>Där du slutade</source>
        <translation>Where you left off</translation>
    </message>
    <message>
        <source>Läget kan ha ändrats medan du var borta, också om ingen har hört av sig. Kontrollera säker kontakt innan du ringer. Ta ingen kontakt med vårdnadshavare, familj eller släkt innan risken är bedömd på nytt.</source>
        <translation>Things may have changed while you were away, even if nobody has been in touch. Check safe contact before you call. Make no contact with guardians, family or relatives until the risk has been judged again.</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Som har kommit och gått</source>
        <translation>What has come and gone</translation>
    </message>
    <message>
        <source>Inga dagar som programmet känner till. Det säger inget om vad som har hänt.</source>
        <translation>No days that the program knows of. That says nothing about what has happened.</translation>
    </message>
    <message>
        <source>{days}, pågår</source>
        <translation>{days}, under way</translation>
    </message>
    <message>
        <source>{guide} skulle ses över</source>
        <translation>{guide}: was to be looked at again</translation>
    </message>
    <message>
        <source>Ett scenario som inte gick att bedöma skulle bedömas</source>
        <translation>A scenario that could not be judged was to be judged</translation>
    </message>
    <message>
        <source>Att göra</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Inget väntar på dig just nu.</source>
        <translation>Nothing is waiting for you just now.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>Så bedömde du</source>
        <translation>How you judged</translation>
    </message>
    <message>
        <source>Ingen bedömning är fastställd i ärendet. Börja med första timmen.</source>
        <translation>No judgement has been signed off in the case. Begin with First hour.</translation>
    </message>
    <message>
        <source>{guide}, fastställd {day}. Aktuell till {until}.</source>
        <translation>{guide}, signed off {day}. Current until {until}.</translation>
    </message>
    <message>
        <source>akut</source>
        <translation>acute</translation>
    </message>
    <message>
        <source>Läs hela underlaget</source>
        <translation>Read the whole basis</translation>
    </message>
    <message>
        <source>risk: {level}</source>
        <translation>risk: {level}</translation>
    </message>
    <message>
        <source>Tills vi vet handlar vi som om: {what}</source>
        <translation>Until we know, we act as if: {what}</translation>
    </message>
    <message>
        <source>Bedöms igen {day}</source>
        <translation>To be judged again {day}</translation>
    </message>
    <message>
        <source>Händelser efter bedömningen</source>
        <translation>Events since the judgement</translation>
    </message>
    <message>
        <source>Inget är skrivet i Händelser sedan bedömningen fastställdes.</source>
        <translation>Nothing has been written in Events since the judgement was signed off.</translation>
    </message>
    <message>
        <source>Öppna Händelser: {count} till</source>
        <translation>Open Events: {count} more</translation>
    </message>
    <message>
        <source>Öppna Händelser</source>
        <translation>Open Events</translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Konsultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Utlämnande</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Det vi inte vet</source>
        <translation>What we do not know</translation>
    </message>
    <message>
        <source>Inget är fastställt: ingenting är säkert känt.</source>
        <translation>Nothing has been signed off: nothing is known for certain.</translation>
    </message>
    <message>
        <source>Varje fråga fick ett svar. Vad är inte frågat?</source>
        <translation>Every question was given an answer. What has not been asked?</translation>
    </message>
    <message>
        <source>Visa {count} till</source>
        <translation>Show {count} more</translation>
    </message>
    <message>
        <source>Säker kontakt</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>Inget är överenskommet om hur den utsatta får nås. Ring eller skriv inte förrän du vet hur.</source>
        <translation>Nothing has been agreed about how the person exposed may be reached. Do not call or write until you know how.</translation>
    </message>
    <message>
        <source>aldrig: {what}</source>
        <translation>never: {what}</translation>
    </message>
    <message>
        <source>kontrollera att det ännu gäller</source>
        <translation>check that it still applies</translation>
    </message>
    <message>
        <source>överenskommet {day}</source>
        <translation>agreed {day}</translation>
    </message>
    <message>
        <source>Öppna Säker kontakt</source>
        <translation>Open Safe contact</translation>
    </message>
    <message>
        <source>Vem beslutar, och vem ringer du?</source>
        <translation>Who decides, and whom do you call?</translation>
    </message>
    <message>
        <source>Omedelbar fara</source>
        <translation>Immediate danger</translation>
    </message>
    <message>
        <source>Saknas i Vår kommun</source>
        <translation>Missing in Our municipality</translation>
    </message>
</context>
<context>
    <name>ChangeAllPage</name>
    <message>
        <source>Byt allt</source>
        <translation>Change everything</translation>
    </message>
    <message>
        <source>Gör det här när någon kan ha sett lösenfrasen eller en del, eller när en kopia är borta. Valvet skrivs om med en ny nyckel. Du väljer en ny lösenfras och får tre nya delar som ska på papper: räkna med en kvart. Avbryts det på vägen gäller det gamla.</source>
        <translation>Do this when somebody may have seen the passphrase or a part, or when a copy is missing. The vault is written anew with a new key. You choose a new passphrase and get three new parts to put on paper: allow a quarter of an hour. If it is interrupted on the way, the old still applies.</translation>
    </message>
    <message>
        <source>Skriver om valvet. Låt datorn vara på; det kan ta någon minut.</source>
        <translation>Writing the vault anew. Leave the computer on; it may take a minute or so.</translation>
    </message>
    <message>
        <source>Det här öppnas ändå med det gamla</source>
        <translation>This still opens with the old</translation>
    </message>
    <message>
        <source>Kopior från {days} öppnas med den gamla lösenfrasen och de gamla delarna.</source>
        <translation>Copies from {days} open with the old passphrase and the old parts.</translation>
    </message>
    <message>
        <source>Inga kopior är kända på den här datorn.</source>
        <translation>No copies are known on this computer.</translation>
    </message>
    <message>
        <source>Det gäller också varje kopia som du inte ser här: ett borttappat minne, en mapp som någon har tagit. Ta bort gamla kopior först när en ny kopia är gjord och prövad.</source>
        <translation>The same goes for every copy that you do not see here: a lost memory stick, a folder that somebody has taken. Remove old copies only when a new copy has been made and tested.</translation>
    </message>
</context>
<context>
    <name>ChipChoice</name>
    <message>
        <source>Visa alla ({count} till)</source>
        <translation>Show all ({count} more)</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Flera svar går bra.</source>
        <translation>You can choose several.</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Välj kopian som ska läggas på den här datorn. Finns det något här redan läggs det undan. Inget raderas.</source>
        <translation>Choose the copy to put on this computer. If there is something here already, it is set aside. Nothing is deleted.</translation>
    </message>
    <message>
        <source>På den här datorn</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Här finns inga kopior.</source>
        <translation>There are no copies here.</translation>
    </message>
    <message>
        <source>På ett minne eller i en annan mapp</source>
        <translation>On a memory stick or in another folder</translation>
    </message>
    <message>
        <source>I den mappen finns inga kopior. De ligger i en mapp som heter Arbetsbok-kopior.</source>
        <translation>There are no copies in that folder. They lie in a folder called Arbetsbok-kopior.</translation>
    </message>
    <message>
        <source>Sätt i minnet och välj det. Kopiorna ligger där i en mapp som heter Arbetsbok-kopior.</source>
        <translation>Put in the memory stick and choose it. The copies lie there in a folder called Arbetsbok-kopior.</translation>
    </message>
    <message>
        <source>Välj en annan mapp …</source>
        <translation>Choose another folder …</translation>
    </message>
    <message>
        <source>Välj en mapp …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Välj den nyaste</source>
        <translation>Choose the newest</translation>
    </message>
    <message>
        <source>Äldre kopior ({count})</source>
        <translation>Older copies ({count})</translation>
    </message>
    <message>
        <source>{count} kopior går inte att läsa.</source>
        <translation>{count} copies cannot be read.</translation>
    </message>
    <message>
        <source>Välj</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>nyaste kopian</source>
        <translation>the newest copy</translation>
    </message>
    <message>
        <source>från före en ny version av programmet</source>
        <translation>from before a new version of the program</translation>
    </message>
    <message>
        <source>arbetsbok {mark}</source>
        <translation>workbook {mark}</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Den utsatta</source>
        <translation>The person exposed</translation>
    </message>
    <message>
        <source>Född</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Åldern styr vad som går att göra: från 12 år kan öppna insatser ges utan vårdnadshavare om barnet samtycker och det är lämpligt, från 15 räcker egen begäran, och vid 18 upphör ett utreseförbud (SoL 21 kap. 1 §, LVU 31 c §, läst i kopia, april 2026).</source>
        <translation>Age governs what can be done: from 12, open interventions can be given without the guardians if the child consents and it is suitable, from 15 the person’s own request is enough, and at 18 a travel ban ends (SoL ch. 21 s. 1, LVU s. 31 c, read in a copy, April 2026).</translation>
    </message>
    <message>
        <source>Säker kontakt</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>inte avtalad</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>utan datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>avtalad {day}</source>
        <translation>agreed {day}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna säker kontakt</source>
        <translation>Open safe contact</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Gjort den här gången</source>
        <translation>Done this time</translation>
    </message>
    <message>
        <source>Gäller inte längre</source>
        <translation>No longer applies</translation>
    </message>
    <message>
        <source>Vad avslutas?</source>
        <translation>What is being ended?</translation>
    </message>
    <message>
        <source>Blir en anteckning i Händelser. Skriv ingen adress eller ort. Stryks anteckningen börjar tiden räknas igen.</source>
        <translation>This becomes a note in Events. Write no address or town. If the note is struck out, the time starts to count again.</translation>
    </message>
    <message>
        <source>Spara och avsluta</source>
        <translation>Save and end</translation>
    </message>
    <message>
        <source>Kasta och låt tiden löpa</source>
        <translation>Discard and let the time run</translation>
    </message>
    <message>
        <source>Skriv vad som gjordes, eller varför tiden inte gäller. Då kan den avslutas.</source>
        <translation>Write what was done, or why the time limit does not apply. Then it can be ended.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Sida vid sida</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Till sammanfattningen</source>
        <translation>To the summary</translation>
    </message>
    <message>
        <source>Det finns ingen tidigare version. Här står allt du har svarat om riskfaktorer och scenarier; öppna det du vill ändra.</source>
        <translation>There is no earlier version. Here is everything you have answered about risk factors and scenarios; open what you want to change.</translation>
    </message>
    <message>
        <source>Version {number}, fastställd {day}, bredvid det som gäller nu. Säg för varje rad om den stämmer fortfarande, eller öppna den och ändra. Det som inte ses över sägs öppet i rapporten.</source>
        <translation>Version {number}, signed off {day}, beside what applies now. Say for each line whether it is still correct, or open it and change it. What is not looked at again is stated openly in the report.</translation>
    </message>
    <message>
        <source>Allt</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Det som har ändrats</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Inte sett över</source>
        <translation>Not looked at again</translation>
    </message>
    <message>
        <source>Vad ska visas?</source>
        <translation>What is to be shown?</translation>
    </message>
    <message>
        <source>Scenarier</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Inget scenario och ingen faktor har fått ett annat läge sedan den förra versionen. Det som är skrivet kan ha ändrats.</source>
        <translation>No scenario and no factor stands differently since the previous version. What is written may have changed.</translation>
    </message>
    <message>
        <source>Allt som togs över har setts över.</source>
        <translation>Everything that was carried over has been looked at again.</translation>
    </message>
    <message>
        <source>Inget är besvarat ännu.</source>
        <translation>Nothing has been answered yet.</translation>
    </message>
    <message>
        <source>Utan namn</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Öppna: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>inte besvarat</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>ska bedömas på nytt</source>
        <translation>to be judged again</translation>
    </message>
    <message>
        <source>inte sett över</source>
        <translation>not looked at again</translation>
    </message>
    <message>
        <source>Stämmer fortfarande</source>
        <translation>Still correct</translation>
    </message>
    <message>
        <source>Stämmer fortfarande: {what}</source>
        <translation>Still correct: {what}</translation>
    </message>
    <message>
        <source>nytt</source>
        <translation>new</translation>
    </message>
    <message>
        <source>borta</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>ändrat</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Hos er</source>
        <translation>In your municipality</translation>
    </message>
    <message>
        <source>Spara i händelser</source>
        <translation>Save in Events</translation>
    </message>
    <message>
        <source>Texten får inte plats</source>
        <translation>The text does not fit</translation>
    </message>
    <message>
        <source>Inget ändrades. Dela upp texten, eller skriv det viktigaste.</source>
        <translation>Nothing was changed. Divide the text, or write what matters most.</translation>
    </message>
    <message>
        <source>Något i underlaget kan röja</source>
        <translation>Something in the script may disclose who it is about</translation>
    </message>
    <message>
        <source>Där står något som ingen utanför får veta. Byt eller ta bort det. Det du har skrivit är kvar som utkast.</source>
        <translation>It says something that nobody outside may know. Replace it or remove it. What you have written is kept as a draft.</translation>
    </message>
    <message>
        <source>Underlaget behöver ändras först</source>
        <translation>The script needs changing first</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Samtalsläge. Låser själv {time}.</source>
        <translation>Conversation mode. Locks by itself {time}.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>ett nytt ärende</source>
        <translation>a new case</translation>
    </message>
    <message>
        <source>{count} nya ärenden</source>
        <translation>{count} new cases</translation>
    </message>
    <message>
        <source>en fastställd version</source>
        <translation>a version signed off</translation>
    </message>
    <message>
        <source>{count} fastställda versioner</source>
        <translation>{count} versions signed off</translation>
    </message>
    <message>
        <source>en händelse, konsultation eller ett utlämnande</source>
        <translation>an event, consultation or disclosure</translation>
    </message>
    <message>
        <source>{count} händelser, konsultationer eller utlämnanden</source>
        <translation>{count} events, consultations or disclosures</translation>
    </message>
    <message>
        <source>en förseglad rapport</source>
        <translation>a sealed report</translation>
    </message>
    <message>
        <source>{count} förseglade rapporter</source>
        <translation>{count} sealed reports</translation>
    </message>
    <message>
        <source>svar som ändrades vid ett tillfälle</source>
        <translation>answers changed on one occasion</translation>
    </message>
    <message>
        <source>svar som ändrades vid {count} tillfällen</source>
        <translation>answers changed on {count} occasions</translation>
    </message>
    <message>
        <source>en ändring av skyddade uppgifter</source>
        <translation>a change of protected facts</translation>
    </message>
    <message>
        <source>{count} ändringar av skyddade uppgifter</source>
        <translation>{count} changes of protected facts</translation>
    </message>
    <message>
        <source>en ändring bland personerna</source>
        <translation>a change among the people</translation>
    </message>
    <message>
        <source>{count} ändringar bland personerna</source>
        <translation>{count} changes among the people</translation>
    </message>
    <message>
        <source>en ändring i Vår kommun eller Stödkatalogen</source>
        <translation>a change in Our municipality or the Support directory</translation>
    </message>
    <message>
        <source>{count} ändringar i Vår kommun eller Stödkatalogen</source>
        <translation>{count} changes in Our municipality or the Support directory</translation>
    </message>
    <message>
        <source>här och på det andra stället</source>
        <translation>here and in the second place</translation>
    </message>
    <message>
        <source>på den här datorn</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>på det andra stället</source>
        <translation>in the second place</translation>
    </message>
    <message>
        <source>går inte att läsa</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>öppnad och genomläst</source>
        <translation>opened and read through</translation>
    </message>
    <message>
        <source>inte prövad</source>
        <translation>not tested</translation>
    </message>
    <message>
        <source>öppnas med lösenfrasen, inte med delarna</source>
        <translation>opens with the passphrase, not with the parts</translation>
    </message>
    <message>
        <source>Kopian från {when} öppnades: {cases}, {revisions}, {documents} och {lines}. Loggen hänger ihop.</source>
        <translation>The copy from {when} was opened: {cases}, {revisions}, {documents} and {lines}. The log holds together.</translation>
    </message>
    <message>
        <source>1 ärende</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>{count} ärenden</source>
        <translation>{count} cases</translation>
    </message>
    <message>
        <source>1 fastställd version</source>
        <translation>1 version signed off</translation>
    </message>
    <message>
        <source>1 förseglad rapport</source>
        <translation>1 sealed report</translation>
    </message>
    <message>
        <source>1 rad i loggen</source>
        <translation>1 line in the log</translation>
    </message>
    <message>
        <source>{count} rader i loggen</source>
        <translation>{count} lines in the log</translation>
    </message>
    <message>
        <source>Den är från innan valvet återställdes: senare rader i loggen är andra.</source>
        <translation>It is from before the vault was restored: later lines in the log are different.</translation>
    </message>
    <message>
        <source>Loggen kan inte säga vad som kom till efter kopian.</source>
        <translation>The log cannot say what was added after the copy.</translation>
    </message>
    <message>
        <source>Enligt loggen försvinner: {gone}.</source>
        <translation>According to the log, this is lost: {gone}.</translation>
    </message>
    <message>
        <source>Loggen nämner inget som du har skrivit efter kopian.</source>
        <translation>The log mentions nothing that you have written after the copy.</translation>
    </message>
    <message>
        <source>Allt som skrevs efter {when} saknas, också utkast som loggen inte räknar.</source>
        <translation>Everything written after {when} is missing, including drafts that the log does not count.</translation>
    </message>
    <message>
        <source>Lösenfrasen eller delarna byttes efter kopian. Efteråt öppnas valvet med dem som gällde när den gjordes.</source>
        <translation>The passphrase or the parts were changed after the copy. Afterwards the vault opens with those that applied when it was made.</translation>
    </message>
</context>
<context>
    <name>CopiesList</name>
    <message>
        <source>Kopiorna</source>
        <translation>The copies</translation>
    </message>
    <message>
        <source>Här kommer kopiorna att stå. En görs varje gång du låser, och var trettionde minut medan du skriver.</source>
        <translation>The copies will be listed here. One is made each time you lock, and every thirty minutes while you write.</translation>
    </message>
    <message>
        <source>Äldre kopior ({count})</source>
        <translation>Older copies ({count})</translation>
    </message>
    <message>
        <source>Går inte att läsa ({count})</source>
        <translation>Cannot be read ({count})</translation>
    </message>
    <message>
        <source>Från innan valvet återställdes ({count})</source>
        <translation>From before the vault was restored ({count})</translation>
    </message>
    <message>
        <source>De har det som skrevs innan valvet sattes tillbaka.</source>
        <translation>They hold what was written before the vault was put back.</translation>
    </message>
    <message>
        <source>Från före en ny version av programmet ({count})</source>
        <translation>From before a new version of the program ({count})</translation>
    </message>
    <message>
        <source>Återställ …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <source>De öppnas fortfarande med den gamla lösenfrasen eller de gamla delarna. Har någon sett dem räcker en sådan kopia för att läsa allt som stod här då.</source>
        <translation>They still open with the old passphrase or the old parts. If somebody has seen those, such a copy is enough to read everything that was here then.</translation>
    </message>
    <message>
        <source>Filerna som lades undan vid Byt allt</source>
        <translation>The files that were set aside at Change everything</translation>
    </message>
    <message>
        <source>Filerna som lades undan {day}</source>
        <translation>The files that were set aside {day}</translation>
    </message>
    <message>
        <source>i valvets mapp, {name} · {size}</source>
        <translation>in the vault’s folder, {name} · {size}</translation>
    </message>
    <message>
        <source>Ta bort dem …</source>
        <translation>Remove them …</translation>
    </message>
    <message>
        <source>De kan tas bort när en nyare kopia är öppnad och genomläst. Det görs av sig självt nästa gång du låser upp.</source>
        <translation>They can be removed when a newer copy has been opened and read through. That is done by itself the next time you unlock.</translation>
    </message>
    <message>
        <source>Öppnas med en tidigare lösenfras eller tidigare delar ({count})</source>
        <translation>Open with an earlier passphrase or earlier parts ({count})</translation>
    </message>
    <message>
        <source>När valvet återställdes lades filerna som fanns då undan. De ligger kvar i valvets mapp: {names}.</source>
        <translation>When the vault was restored, the files that were there then were set aside. They are still in the vault’s folder: {names}.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>Återställ valvet från den här kopian?</source>
        <translation>Restore the vault from this copy?</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kopierar …</source>
        <translation>Copying …</translation>
    </message>
    <message>
        <source>Den ligger på den här datorn och på det andra stället.</source>
        <translation>It is on this computer and in the second place.</translation>
    </message>
    <message>
        <source>Den ligger bara på den här datorn: ingen annan plats är vald.</source>
        <translation>It is only on this computer: no other place has been chosen.</translation>
    </message>
    <message>
        <source>Den ligger på den här datorn. Det andra stället är inte inkopplat.</source>
        <translation>It is on this computer. The second place is not connected.</translation>
    </message>
    <message>
        <source>En kopia är gjord</source>
        <translation>A copy has been made</translation>
    </message>
    <message>
        <source>Kopierar dit …</source>
        <translation>Copying there …</translation>
    </message>
    <message>
        <source>Platsen är vald, och en kopia ligger där</source>
        <translation>The place has been chosen, and a copy is there</translation>
    </message>
    <message>
        <source>Pröva återläsningen nu, så att du vet att kopian går att öppna. Lås sedan in minnet, inte vid datorn.</source>
        <translation>Do the restore drill now, so that you know the copy can be opened. Then lock the memory stick away, not by the computer.</translation>
    </message>
    <message>
        <source>Återläsningen är bevisad</source>
        <translation>The restore drill has proven the copy</translation>
    </message>
    <message>
        <source>Det som öppnades med det gamla är borttaget</source>
        <translation>What opened with the old has been removed</translation>
    </message>
    <message>
        <source>{count} borttagna här och på det andra stället. Kopior som finns på annat håll, eller som någon redan har tagit, öppnas fortfarande med det gamla.</source>
        <translation>{count} removed here and in the second place. Copies that are elsewhere, or that somebody has already taken, still open with the old.</translation>
    </message>
    <message>
        <source>Den ligger i valvets egen mapp, och försvinner med den. Välj ett minne eller en mapp på en annan disk. Inget har sparats där.</source>
        <translation>It lies in the vault’s own folder, and disappears with it. Choose a memory stick or a folder on another disk. Nothing has been saved there.</translation>
    </message>
</context>
<context>
    <name>CopiesState</name>
    <message>
        <source>Senaste kopia</source>
        <translation>Latest copy</translation>
    </message>
    <message>
        <source>Kopiera nu</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <source>Välj en plats …</source>
        <translation>Choose a place …</translation>
    </message>
    <message>
        <source>Välj en annan plats …</source>
        <translation>Choose another place …</translation>
    </message>
    <message>
        <source>På ett annat ställe</source>
        <translation>In another place</translation>
    </message>
    <message>
        <source>Pröva återläsning</source>
        <translation>Do a restore drill</translation>
    </message>
    <message>
        <source>Senast bevisad återläsning</source>
        <translation>Latest restore drill that proved a copy</translation>
    </message>
    <message>
        <source>Ingen sedan allt byttes.</source>
        <translation>None since everything was changed.</translation>
    </message>
    <message>
        <source>Ingen än.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>En görs när du låser, och var trettionde minut medan du skriver.</source>
        <translation>One is made when you lock, and every thirty minutes while you write.</translation>
    </message>
    <message>
        <source>{when}, här och på det andra stället.</source>
        <translation>{when}, here and in the second place.</translation>
    </message>
    <message>
        <source>{when}, på den här datorn.</source>
        <translation>{when}, on this computer.</translation>
    </message>
    <message>
        <source>{when}, på det andra stället.</source>
        <translation>{when}, in the second place.</translation>
    </message>
    <message>
        <source>Den är öppnad och genomläst.</source>
        <translation>It has been opened and read through.</translation>
    </message>
    <message>
        <source>Den prövas nästa gång du låser upp.</source>
        <translation>It is tested the next time you unlock.</translation>
    </message>
    <message>
        <source>Den prövas nästa gång du låser upp. Den senaste som är prövad är från {when}.</source>
        <translation>It is tested the next time you unlock. The latest one that has been tested is from {when}.</translation>
    </message>
    <message>
        <source>Ingen plats är vald.</source>
        <translation>No place has been chosen.</translation>
    </message>
    <message>
        <source>Går datorn sönder, eller blir den stulen, finns inga kopior kvar. Ta ett minne som du kan låsa in någon annanstans.</source>
        <translation>If the computer breaks, or is stolen, there are no copies left. Take a memory stick that you can lock away somewhere else.</translation>
    </message>
    <message>
        <source>{place} är inkopplad nu.</source>
        <translation>{place} is connected now.</translation>
    </message>
    <message>
        <source>{place} är inte inkopplad nu.</source>
        <translation>{place} is not connected now.</translation>
    </message>
    <message>
        <source>Ingen kopia har gjorts dit.</source>
        <translation>No copy has been made there.</translation>
    </message>
    <message>
        <source>Senaste kopian dit gjordes {day}.</source>
        <translation>The latest copy there was made {day}.</translation>
    </message>
    <message>
        <source>Den ligger på samma disk som valvet, och hjälper inte om datorn går sönder: välj ett minne i stället.</source>
        <translation>It is on the same disk as the vault, and does not help if the computer breaks: choose a memory stick instead.</translation>
    </message>
    <message>
        <source>Aldrig.</source>
        <translation>Never.</translation>
    </message>
    <message>
        <source>Det prövas på en kopia som ligger på ett annat ställe.</source>
        <translation>It is tested on a copy that is kept in another place.</translation>
    </message>
    <message>
        <source>Sätt i minnet för att pröva.</source>
        <translation>Put in the memory stick to test it.</translation>
    </message>
    <message>
        <source>En kopia som ingen har öppnat är bara ett hopp.</source>
        <translation>A copy that nobody has opened is only a hope.</translation>
    </message>
    <message>
        <source>Idag säger till när det är dags igen.</source>
        <translation>Today tells you when it is time again.</translation>
    </message>
</context>
<context>
    <name>CoveredAnswer</name>
    <message>
        <source>Det som redan står här visas inte i samtalsläge.</source>
        <translation>What is already written here is not shown in conversation mode.</translation>
    </message>
    <message>
        <source>Visa och skriv vidare</source>
        <translation>Show and go on writing</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>Något i valvet går inte att läsa</source>
        <translation>Something in the vault cannot be read</translation>
    </message>
    <message>
        <source>Ett ställe i filen hänger inte ihop. Det kan komma av disken, av ett strömavbrott eller av att filen kopierades medan den användes. Du har inte gjort något fel.</source>
        <translation>One place in the file does not hold together. It may be due to the disk, to a power cut, or to the file being copied while it was in use. You have done nothing wrong.</translation>
    </message>
    <message>
        <source>Det här är orört</source>
        <translation>This is untouched</translation>
    </message>
    <message>
        <source>Säkerhetskopiorna är egna filer. Återställer du en, läggs de skadade filerna undan i samma mapp. Inget raderas.</source>
        <translation>The backup copies are files of their own. If you restore one, the damaged files are set aside in the same folder. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Det som går att läsa visas som vanligt. Brådskar något i kväll: gå in och läs det du behöver. Det du skriver kan gå förlorat, så anteckna på papper.</source>
        <translation>What can be read is shown as usual. If something is urgent tonight: go in and read what you need. What you write may be lost, so make your notes on paper.</translation>
    </message>
    <message>
        <source>Gå in och läs</source>
        <translation>Go in and read</translation>
    </message>
    <message>
        <source>Ingen kopia på den här datorn</source>
        <translation>No copy on this computer</translation>
    </message>
    <message>
        <source>Sätt i minnet med kopior, och välj en kopia därifrån. Finns inget minne: gå in och läs det som går, och skriv av det viktigaste.</source>
        <translation>Put in the memory stick with copies, and choose a copy from it. If there is no memory stick: go in and read what can be read, and write down what matters most.</translation>
    </message>
    <message>
        <source>Den nyaste kopian som är prövad</source>
        <translation>The newest copy that has been tested</translation>
    </message>
    <message>
        <source>Den nyaste kopian, ännu inte prövad</source>
        <translation>The newest copy, not tested yet</translation>
    </message>
    <message>
        <source>Välj en annan kopia</source>
        <translation>Choose another copy</translation>
    </message>
    <message>
        <source>Är du osäker?</source>
        <translation>Are you unsure?</translation>
    </message>
    <message>
        <source>Läs igenom hela valvet en gång till. Det tar en stund, och ändrar inget som du har skrivit.</source>
        <translation>Read through the whole vault once more. It takes a while, and changes nothing that you have written.</translation>
    </message>
    <message>
        <source>Läs igenom igen</source>
        <translation>Read through again</translation>
    </message>
    <message>
        <source>Alla kopior</source>
        <translation>All copies</translation>
    </message>
    <message>
        <source>Läser igenom valvet …</source>
        <translation>Reading through the vault …</translation>
    </message>
    <message>
        <source>Hela valvet gick att läsa den här gången</source>
        <translation>The whole vault could be read this time</translation>
    </message>
    <message>
        <source>Det kan ha varit en tillfällig störning. Gå in, lås och lås upp igen. Kommer sidan tillbaka: återställ från kopian.</source>
        <translation>It may have been a passing fault. Go in, lock and unlock again. If this page comes back: restore from the copy.</translation>
    </message>
    <message>
        <source>Det går fortfarande inte att läsa allt</source>
        <translation>It is still not possible to read everything</translation>
    </message>
    <message>
        <source>Återställ från kopian, eller gå in och läs det som går.</source>
        <translation>Restore from the copy, or go in and read what can be read.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Till exempel 30 november</source>
        <translation>For example 30 November</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>I morgon</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Om en vecka</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>Dag och månad.</source>
        <translation>Day and month.</translation>
    </message>
    <message>
        <source>Dag, månad eller egna ord.</source>
        <translation>A day, a month or your own words.</translation>
    </message>
    <message>
        <source>Det går inte att läsa som en dag. Skriv till exempel 3 november 2026.</source>
        <translation>It cannot be read as a day. Write, for example, 3 November 2026.</translation>
    </message>
    <message>
        <source>Sparas som egna ord: det är inte läst som ett datum.</source>
        <translation>Saved as your own words: it was not read as a date.</translation>
    </message>
    <message>
        <source>Läst som en månad, inte en viss dag.</source>
        <translation>Read as a month, not a particular day.</translation>
    </message>
    <message>
        <source>Läst som {weekday} {day}.</source>
        <translation>Read as {weekday} {day}.</translation>
    </message>
    <message>
        <source>Den dagen har varit.</source>
        <translation>That day has passed.</translation>
    </message>
    <message>
        <source>Dagen har redan varit.</source>
        <translation>The day has already been.</translation>
    </message>
    <message>
        <source>Dagen ligger framåt i tiden.</source>
        <translation>The day lies in the future.</translation>
    </message>
    <message>
        <source>Dagen är före {label}.</source>
        <translation>The day is before {label}.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Det går inte att läsa som en dag. Skriv till exempel 3 november 2026.</source>
        <translation>It cannot be read as a day. Write, for example, 3 November 2026.</translation>
    </message>
    <message>
        <source>Till exempel: i går, 3 november, i somras.</source>
        <translation>For example: 2026-11-03, 3 November, last summer.</translation>
    </message>
    <message>
        <source>Sparas som egna ord: det är inte läst som ett datum.</source>
        <translation>Saved as your own words: it was not read as a date.</translation>
    </message>
    <message>
        <source>Läst som en månad, inte en viss dag.</source>
        <translation>Read as a month, not a particular day.</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>kommande</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>har varit</source>
        <translation>past</translation>
    </message>
</context>
<context>
    <name>DecideStep</name>
    <message>
        <source>Kopian från {when}</source>
        <translation>The copy from {when}</translation>
    </message>
    <message>
        <source>Allt som skrevs efter {when} saknas efteråt.</source>
        <translation>Everything written after {when} is missing afterwards.</translation>
    </message>
    <message>
        <source>Skriv det som öppnade arbetsboken när kopian gjordes. Då öppnas kopian och läses igenom innan något flyttas. Det som finns här nu läggs undan i samma mapp. Inget raderas. Har du inte det till hands går det att återställa utan att pröva: det behövs först när du låser upp.</source>
        <translation>Write what opened the workbook when the copy was made. The copy is then opened and read through before anything is moved. What is here now is set aside in the same folder. Nothing is deleted. If you do not have it to hand, you can restore without testing: it is not needed until you unlock.</translation>
    </message>
    <message>
        <source>Pröva och återställ</source>
        <translation>Test and restore</translation>
    </message>
    <message>
        <source>Läser igenom kopian och lägger den på plats …</source>
        <translation>Reading through the copy and putting it in place …</translation>
    </message>
    <message>
        <source>Välj en annan kopia</source>
        <translation>Choose another copy</translation>
    </message>
    <message>
        <source>Återställ utan att pröva</source>
        <translation>Restore without testing</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Mig</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Den utsatta</source>
        <translation>The person exposed</translation>
    </message>
    <message>
        <source>Båda</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Källa är inte angiven.</source>
        <translation>No source is given.</translation>
    </message>
    <message>
        <source>Källa: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Uppgiften är äldre än ett år.</source>
        <translation>The information is more than a year old.</translation>
    </message>
    <message>
        <source>Årtal saknas: räkna uppgiften som gammal.</source>
        <translation>The year is missing: count the information as old.</translation>
    </message>
    <message>
        <source>Hela landet</source>
        <translation>The whole country</translation>
    </message>
    <message>
        <source>Länet</source>
        <translation>The county</translation>
    </message>
    <message>
        <source>Hos er</source>
        <translation>In your municipality</translation>
    </message>
    <message>
        <source>Hos oss</source>
        <translation>In our municipality</translation>
    </message>
    <message>
        <source>Män</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Hbtqi-personer</source>
        <translation>LGBTQI people</translation>
    </message>
    <message>
        <source>Barn</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Vet inte</source>
        <translation>Don’t know</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>{names}: vet inte, fråga</source>
        <translation>{names}: not known, ask</translation>
    </message>
    <message>
        <source>Ändrad här</source>
        <translation>Changed here</translation>
    </message>
    <message>
        <source>Egen rad</source>
        <translation>Your own line</translation>
    </message>
    <message>
        <source>Finns inte längre i programmets lista. Det du skrev står kvar.</source>
        <translation>No longer in the program’s list. What you wrote is kept.</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Vänder sig till: {whom}</source>
        <translation>Meant for: {whom}</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>Återgå till programmets uppgift</source>
        <translation>Go back to what came with the program</translation>
    </message>
    <message>
        <source>Ta bort raden</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Programmets uppgift har ändrats sedan du skrev din</source>
        <translation>The program’s information has changed since you wrote yours</translation>
    </message>
    <message>
        <source>Det du skrev</source>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>Programmets uppgift</source>
        <translation>The program’s information</translation>
    </message>
    <message>
        <source>Behåll min</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Ta programmets</source>
        <translation>Take the program’s</translation>
    </message>
</context>
<context>
    <name>DirectoryFilters</name>
    <message>
        <source>För mig</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>För den utsatta</source>
        <translation>For the person exposed</translation>
    </message>
    <message>
        <source>Sök namn, ort, språk eller nummer</source>
        <translation>Search name, town, language or number</translation>
    </message>
    <message>
        <source>Vem behöver stödet?</source>
        <translation>Who needs the support?</translation>
    </message>
    <message>
        <source>Län, språk och vilka som är välkomna</source>
        <translation>County, language and who is welcome</translation>
    </message>
    <message>
        <source>Län</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Ska passa</source>
        <translation>Must suit</translation>
    </message>
    <message>
        <source>Män välkomna</source>
        <translation>Men welcome</translation>
    </message>
    <message>
        <source>Hbtqi-personer välkomna</source>
        <translation>LGBTQI people welcome</translation>
    </message>
    <message>
        <source>Barn välkomna</source>
        <translation>Children welcome</translation>
    </message>
    <message>
        <source>Fler språk än svenska</source>
        <translation>More languages than Swedish</translation>
    </message>
    <message>
        <source>Bara där det är känt</source>
        <translation>Only where it is known</translation>
    </message>
    <message>
        <source>Där det inte är känt visas raden om du inte säger annat. Ring och fråga.</source>
        <translation>Where it is not known, the line is shown unless you say otherwise. Call and ask.</translation>
    </message>
</context>
<context>
    <name>DirectoryForm</name>
    <message>
        <source>Egen rad</source>
        <translation>Your own line</translation>
    </message>
    <message>
        <source>Vad heter det?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>Vem är det till för?</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>Var finns det?</source>
        <translation>Where is it?</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tider</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Vad de erbjuder</source>
        <translation>What they offer</translation>
    </message>
    <message>
        <source>Varifrån vet du det?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Kontrollerat när?</source>
        <translation>Checked when?</translation>
    </message>
    <message>
        <source>Till exempel {day}. Utan källa och datum står ”kontrollera lokalt” kvar.</source>
        <translation>For example {day}. Without a source and a date, “check locally” remains.</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Till exempel Jämtlands län. Tomt visas i alla län.</source>
        <translation>The name of the county, as in the program’s own lines. Blank is shown in all counties.</translation>
    </message>
    <message>
        <source>Län</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Tomt betyder att det inte är känt.</source>
        <translation>Blank means that it is not known.</translation>
    </message>
    <message>
        <source>Är män välkomna?</source>
        <translation>Are men welcome?</translation>
    </message>
    <message>
        <source>Är hbtqi-personer välkomna?</source>
        <translation>Are LGBTQI people welcome?</translation>
    </message>
    <message>
        <source>Är barn välkomna?</source>
        <translation>Are children welcome?</translation>
    </message>
    <message>
        <source>Språk, och vilka som är välkomna</source>
        <translation>Languages, and who is welcome</translation>
    </message>
    <message>
        <source>Skriv vad raden ska heta.</source>
        <translation>Write what the line is to be called.</translation>
    </message>
    <message>
        <source>Dagen har inte varit än. Skriv när du kontrollerade.</source>
        <translation>That day has not been yet. Write when you checked.</translation>
    </message>
    <message>
        <source>Den dagen finns inte. Skriv till exempel {day}.</source>
        <translation>That day does not exist. Write, for example, {day}.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Stödkatalog</source>
        <translation>Support directory</translation>
    </message>
    <message>
        <source>Nummer och tider är lästa i lagrade kopior och kan ha ändrats. Inget nummer är provringt. Kontrollera före första ärendet, och ändra här. När du rådfrågar någon: nämn varken namn, ort eller personnummer.</source>
        <translation>Numbers and hours were read in stored copies and may have changed. No number has been tried. Check before the first case, and change them here. When you ask somebody for advice, give neither name, place nor personal identity number.</translation>
    </message>
    <message>
        <source>Ingen rad passar</source>
        <translation>No line matches</translation>
    </message>
    <message>
        <source>Det betyder inte att stödet saknas, bara att det inte står här. Fråga NCH eller länets resurscentrum, och skriv in det du får veta som en egen rad.</source>
        <translation>That does not mean that there is no support, only that it is not listed here. Ask NCH or the county’s resource centre, and enter what you learn as a line of your own.</translation>
    </message>
    <message>
        <source>Visa alla rader</source>
        <translation>Show all lines</translation>
    </message>
    <message>
        <source>Lägg till en egen rad</source>
        <translation>Add a line of your own</translation>
    </message>
    <message>
        <source>Papper till den utsatta</source>
        <translation>Paper for the person exposed</translation>
    </message>
    <message>
        <source>Nummer som bara gäller er: Vår kommun</source>
        <translation>Numbers that concern only you: Our municipality</translation>
    </message>
    <message>
        <source>För er båda</source>
        <translation>For both of you</translation>
    </message>
    <message>
        <source>För dig som är yrkesverksam</source>
        <translation>For you as a professional</translation>
    </message>
    <message>
        <source>För den utsatta och anhöriga</source>
        <translation>For the person exposed and those close to them</translation>
    </message>
    <message>
        <source>{unsure} av {of} rader ska kontrolleras lokalt.</source>
        <translation>{unsure} of {of} lines are to be checked locally.</translation>
    </message>
    <message>
        <source>{old} är äldre än ett år eller saknar årtal.</source>
        <translation>{old} are more than a year old or have no year.</translation>
    </message>
    <message>
        <source>{moved} har ändrats i programmets lista sedan du ändrade dem.</source>
        <translation>{moved} have changed in the program’s list since you changed them.</translation>
    </message>
    <message>
        <source>{shown} av {of} rader visas.</source>
        <translation>{shown} of {of} lines are shown.</translation>
    </message>
    <message>
        <source>Av {known} är det känt att de passar.</source>
        <translation>Of these, {known} are known to suit.</translation>
    </message>
    <message>
        <source>Du skriver redan i en annan rad</source>
        <translation>You are already writing in another line</translation>
    </message>
    <message>
        <source>Spara den eller avbryt först, så att inget går förlorat.</source>
        <translation>Save it or cancel first, so that nothing is lost.</translation>
    </message>
    <message>
        <source>Det du skrev om {name} är borttaget</source>
        <translation>What you wrote about {name} has been removed</translation>
    </message>
    <message>
        <source>Ångra tills du lämnar sidan.</source>
        <translation>You can undo it until you leave the page.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Samtal och sökningar kan synas i telefonen. Låt personen ringa härifrån om det går.</source>
        <translation>Calls and searches can be seen on the phone. Let the person call from here if possible.</translation>
    </message>
</context>
<context>
    <name>DirectoryPrintPage</name>
    <message>
        <source>Stödkatalog</source>
        <translation>Support directory</translation>
    </message>
    <message>
        <source>Tillbaka till Stödkatalog</source>
        <translation>Back to the Support directory</translation>
    </message>
    <message>
        <source>Papper till den utsatta</source>
        <translation>Paper for the person exposed</translation>
    </message>
    <message>
        <source>Ett litet papper utan rubrik, med bara de rader du väljer. Det säger inte vad det gäller, varifrån det kommer eller vems det är.</source>
        <translation>A small paper without a heading, with only the lines you choose. It does not say what it concerns, where it comes from or whose it is.</translation>
    </message>
    <message>
        <source>Är det säkert för den utsatta att ha papperet?</source>
        <translation>Is it safe for the person exposed to have the paper?</translation>
    </message>
    <message>
        <source>Välj rader</source>
        <translation>Choose lines</translation>
    </message>
    <message>
        <source>Bara rader med nummer. Högst {most}: ett litet papper är lättare att gömma.</source>
        <translation>Only lines with a number. At most {most}: a small paper is easier to hide.</translation>
    </message>
    <message>
        <source>Det här står på papperet</source>
        <translation>This is on the paper</translation>
    </message>
    <message>
        <source>Skriv av raderna för hand.</source>
        <translation>Copy the lines by hand.</translation>
    </message>
    <message>
        <source>{unsure} av raderna ska kontrolleras lokalt</source>
        <translation>{unsure} of the lines are to be checked locally</translation>
    </message>
    <message>
        <source>Ring numret innan du lämnar papperet, och ändra i Stödkatalog.</source>
        <translation>Call the number before you hand over the paper, and change it in the Support directory.</translation>
    </message>
    <message>
        <source>Skickat till skrivaren. Hämta papperet genast, och klipp till det.</source>
        <translation>Sent to the printer. Fetch the paper at once, and cut it to size.</translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>Ändra utlämnandet</source>
        <translation>Change the disclosure</translation>
    </message>
    <message>
        <source>Nytt utlämnande</source>
        <translation>New disclosure</translation>
    </message>
    <message>
        <source>Det här är en anteckning om vad som har lämnats ut. Den lämnar inte ut något. Osäker på om du får? Vänta, och fråga juristen först.</source>
        <translation>This is a note of what has been disclosed. It does not disclose anything. Unsure whether you may? Wait, and ask the lawyer first.</translation>
    </message>
    <message>
        <source>Till vem?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Myndighet och roll räcker oftast.</source>
        <translation>Authority and role are usually enough.</translation>
    </message>
    <message>
        <source>Vad lämnades ut?</source>
        <translation>What was disclosed?</translation>
    </message>
    <message>
        <source>Hur mycket är nödvändigt för mottagaren att veta?</source>
        <translation>How much does the recipient need to know?</translation>
    </message>
    <message>
        <source>Varför behövdes det?</source>
        <translation>Why was it needed?</translation>
    </message>
    <message>
        <source>När?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Spara ändringen</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Spara utlämnandet</source>
        <translation>Save the disclosure</translation>
    </message>
    <message>
        <source>Innan du lämnar ut något</source>
        <translation>Before you disclose anything</translation>
    </message>
    <message>
        <source>Vilket stöd i lagen finns?</source>
        <translation>What legal ground is there?</translation>
    </message>
    <message>
        <source>Skriv till vem det lämnades.</source>
        <translation>Write to whom it was disclosed.</translation>
    </message>
    <message>
        <source>Skriv vad som lämnades ut.</source>
        <translation>Write what was disclosed.</translation>
    </message>
    <message>
        <source>Välj ett stöd. Vet du inte vilket: fortsätt senare, och fråga juristen.</source>
        <translation>Choose a legal ground. If you do not know which, continue later, and ask the lawyer.</translation>
    </message>
    <message>
        <source>Skriv när det var, så gott du vet. Egna ord går bra.</source>
        <translation>Write when it was, as well as you know. Your own words will do.</translation>
    </message>
</context>
<context>
    <name>DrillForm</name>
    <message>
        <source>Pröva</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Öppnar kopian och läser igenom den …</source>
        <translation>Opening the copy and reading through it …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Den nyaste kopian på det andra stället öppnas så som den skulle öppnas på en ny dator: bara med den och det du skriver här. Inget ur det öppna valvet används, och inget ändras.</source>
        <translation>The newest copy in the second place is opened as it would be opened on a new computer: with only the copy and what you write here. Nothing from the open vault is used, and nothing is changed.</translation>
    </message>
</context>
<context>
    <name>EarlierKeysCard</name>
    <message>
        <source>Tidigare nycklar</source>
        <translation>Earlier keys</translation>
    </message>
    <message>
        <source>De förseglar inget mer än sitt eget nyckelbyte. Rapporter från deras tid går att kontrollera som förut.</source>
        <translation>They seal nothing more than their own key change. Reports from their time can be checked as before.</translation>
    </message>
    <message>
        <source>Användes från {made} till {until}. Skäl till bytet: {reason}.</source>
        <translation>Used from {made} to {until}. Reason for the change: {reason}.</translation>
    </message>
    <message>
        <source>Spara nyckelbytet som fil</source>
        <translation>Save the key change as a file</translation>
    </message>
    <message>
        <source>Spara nyckelbytet {day} som fil</source>
        <translation>Save the key change of {day} as a file</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>struken</source>
        <translation>struck out</translation>
    </message>
    <message>
        <source>kommande</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>inte till vårdnadshavare</source>
        <translation>not to guardians</translation>
    </message>
    <message>
        <source>ändring påbörjad</source>
        <translation>change begun</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Varför ny screening: {why}</source>
        <translation>Why a new screening: {why}</translation>
    </message>
    <message>
        <source>Skriven {when}</source>
        <translation>Written {when}</translation>
    </message>
    <message>
        <source>Ändrad {when}</source>
        <translation>Changed {when}</translation>
    </message>
    <message>
        <source>Tidigare lydelse</source>
        <translation>Earlier wording</translation>
    </message>
    <message>
        <source>Så stod det från {when}</source>
        <translation>As it stood from {when}</translation>
    </message>
    <message>
        <source>Öppna konsultationen</source>
        <translation>Open the consultation</translation>
    </message>
    <message>
        <source>Fortsätt ändra</source>
        <translation>Continue the change</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Stryk</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>Varför ska den strykas?</source>
        <translation>Why is it to be struck out?</translation>
    </message>
    <message>
        <source>Den försvinner inte: den går att läsa, men räknas inte längre.</source>
        <translation>It does not disappear: it can be read, but no longer counts.</translation>
    </message>
    <message>
        <source>Stryk med det skälet</source>
        <translation>Strike out for that reason</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skriv ett skäl, så att någon annan förstår.</source>
        <translation>Write a reason, so that someone else understands.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Fortsätt senare</source>
        <translation>Continue later</translation>
    </message>
    <message>
        <source>Kasta utkastet</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Det du skriver finns kvar som utkast. När du sparar blir det en version som inte skrivs över: ändrar du senare går det som stod förut att läsa.</source>
        <translation>What you write is kept as a draft. When you save, it becomes a version that is not overwritten: if you change it later, what stood before can still be read.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Visa fler ({count} till)</source>
        <translation>Show more ({count} more)</translation>
    </message>
    <message>
        <source>Visa äldre ({count} till)</source>
        <translation>Show older ({count} more)</translation>
    </message>
    <message>
        <source>Kommande</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Påbörjat</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Inget är skrivet ännu.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <source>ändring</source>
        <translation>change</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Fortsätt: {what}</source>
        <translation>Continue: {what}</translation>
    </message>
    <message>
        <source>Ingenting hittades</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>Alla orden måste finnas på samma ställe. Pröva ett ord, eller bara början av det. Rapporter och tidigare lydelser söks inte igenom.</source>
        <translation>All the words must stand in the same place. Try one word, or only the beginning of it. Reports and earlier wordings are not searched.</translation>
    </message>
    <message>
        <source>1 träff</source>
        <translation>1 hit</translation>
    </message>
    <message>
        <source>{count} träffar</source>
        <translation>{count} hits</translation>
    </message>
    <message>
        <source>Person · {label}</source>
        <translation>Person · {label}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna: {what}</source>
        <translation>Open: {what}</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Konsultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Utlämnande</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Dag saknas</source>
        <translation>No day</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Säkerhet</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>någon som inte längre finns i registret</source>
        <translation>someone no longer in the register</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Med</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Stöd</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare, därför att</source>
        <translation>Must not reach guardians, because</translation>
    </message>
    <message>
        <source>Struken, därför att</source>
        <translation>Struck out, because</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Ändra händelsen</source>
        <translation>Change the event</translation>
    </message>
    <message>
        <source>Ny händelse</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Vad har hänt?</source>
        <translation>What has happened?</translation>
    </message>
    <message>
        <source>Skriv vad som sades och sågs, och av vem. Din bedömning hör till screeningen.</source>
        <translation>Write what was said and seen, and by whom. Your judgement belongs in the screening.</translation>
    </message>
    <message>
        <source>Spara ändringen</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Spara händelsen</source>
        <translation>Save the event</translation>
    </message>
    <message>
        <source>Vad är det för slags händelse?</source>
        <translation>What kind of event is it?</translation>
    </message>
    <message>
        <source>När?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Varifrån kommer uppgiften?</source>
        <translation>Where does the information come from?</translation>
    </message>
    <message>
        <source>Hur säker är den?</source>
        <translation>How certain is it?</translation>
    </message>
    <message>
        <source>Källa, säkerhet och personer</source>
        <translation>Source, certainty and people</translation>
    </message>
    <message>
        <source>Vilka gäller det?</source>
        <translation>Whom does it concern?</translation>
    </message>
    <message>
        <source>Fler personer går att välja när de är inskrivna under Personer.</source>
        <translation>More people can be chosen once they have been entered under People.</translation>
    </message>
    <message>
        <source>Slutet ligger före början.</source>
        <translation>The end comes before the beginning.</translation>
    </message>
    <message>
        <source>Välj vad det är för slags händelse.</source>
        <translation>Choose what kind of event it is.</translation>
    </message>
    <message>
        <source>Skriv några ord om vad som har hänt.</source>
        <translation>Write a few words about what has happened.</translation>
    </message>
    <message>
        <source>Skriv när det var, så gott du vet. Egna ord går bra.</source>
        <translation>Write when it was, as well as you know. Your own words will do.</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Inget är skrivet ännu</source>
        <translation>Nothing has been written yet</translation>
    </message>
    <message>
        <source>Skriv det som händer, när det händer: hot, samtal, möten, resor, beslut och det som någon lagt märke till. Datum och ord för ord är det som håller längst. Vissa händelser ber om en ny screening, och säger varför.</source>
        <translation>Write what happens, when it happens: threats, conversations, meetings, journeys, decisions and what somebody has noticed. Dates and exact words are what lasts longest. Some events ask for a new screening, and say why.</translation>
    </message>
    <message>
        <source>Ny händelse</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Ny konsultation</source>
        <translation>New consultation</translation>
    </message>
    <message>
        <source>Nytt utlämnande</source>
        <translation>New disclosure</translation>
    </message>
    <message>
        <source>Att tänka på när du skriver</source>
        <translation>To bear in mind as you write</translation>
    </message>
    <message>
        <source>Sök i ärendet</source>
        <translation>Search the case</translation>
    </message>
    <message>
        <source>I händelser, svar och personer. Det du söker efter sparas inte.</source>
        <translation>In events, answers and people. What you search for is not saved.</translation>
    </message>
    <message>
        <source>Visa bara</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Visa bara vissa slag</source>
        <translation>Show only certain kinds</translation>
    </message>
    <message>
        <source>Bedöm risken på nytt: {kind}</source>
        <translation>Judge the risk again: {kind}</translation>
    </message>
    <message>
        <source>Gör en ny screening</source>
        <translation>Make a new screening</translation>
    </message>
    <message>
        <source>Utkastet är borttaget</source>
        <translation>The draft has been removed</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Texten får inte plats</source>
        <translation>The text does not fit</translation>
    </message>
    <message>
        <source>Ett fält rymmer 20 000 tecken. Inget ändrades. Dela upp texten.</source>
        <translation>A field holds 20,000 characters. Nothing was changed. Divide the text.</translation>
    </message>
</context>
<context>
    <name>ExtractForm</name>
    <message>
        <source>Förseglat utdrag</source>
        <translation>Sealed extract</translation>
    </message>
    <message>
        <source>En PDF till arbetsledaren för loggkontroll. Den säger vad som gjorts och när, med märken i stället för namn. Lämna över den på det säkra sätt som kommunen har bestämt.</source>
        <translation>A PDF for your supervisor, for checking the log. It says what was done and when, with marks instead of names. Hand it over in the safe way the municipality has decided on.</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From and including</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Vilket ärende?</source>
        <translation>Which case?</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ska ärendenas täcknamn stå med?</source>
        <translation>Are the aliases of the cases to be included?</translation>
    </message>
    <message>
        <source>Märket räcker för att följa ett ärende. Välj Ja bara vid behov.</source>
        <translation>The mark is enough to follow a case. Choose Yes only if it is needed.</translation>
    </message>
    <message>
        <source>Försegla och spara som fil</source>
        <translation>Seal and save as a file</translation>
    </message>
    <message>
        <source>Perioden har {count} rader, och ett utdrag kan ha {most}. Välj en kortare period.</source>
        <translation>The period has {count} lines, and an extract can hold {most}. Choose a shorter period.</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ärende {number} har märket {mark}.</source>
        <translation>Case {number} has the mark {mark}.</translation>
    </message>
    <message>
        <source>Den dagen är före den första. Byt plats på dem.</source>
        <translation>That day is before the first. Swap them.</translation>
    </message>
    <message>
        <source>Skriv en dag, till exempel 2026-11-23.</source>
        <translation>Write a day, for example 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Ort eller plats</source>
        <translation>Town or place</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Arbetsplats</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Annat</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Uppgift som ska skyddas</source>
        <translation>Fact to protect</translation>
    </message>
    <message>
        <source>Vad är det för uppgift?</source>
        <translation>What kind of fact is it?</translation>
    </message>
    <message>
        <source>Skriv uppgiften som ska skyddas.</source>
        <translation>Write the fact to protect.</translation>
    </message>
    <message>
        <source>Ingen är förvald. Får aldrig veta en skyddad uppgift: {circles}.</source>
        <translation>Nobody is chosen beforehand. May never know a protected fact: {circles}.</translation>
    </message>
    <message>
        <source>Ingen är förvald.</source>
        <translation>Nobody is chosen beforehand.</translation>
    </message>
    <message>
        <source>Vem får veta?</source>
        <translation>Who may know?</translation>
    </message>
    <message>
        <source>Skydda uppgiften</source>
        <translation>Protect the fact</translation>
    </message>
    <message>
        <source>Spara ändringen</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sluta skydda</source>
        <translation>Stop protecting</translation>
    </message>
    <message>
        <source>Sluta skydda {fact}</source>
        <translation>Stop protecting {fact}</translation>
    </message>
</context>
<context>
    <name>FactorEditor</name>
    <message>
        <source>Källa, säkerhet, förändring</source>
        <translation>Source, certainty, change</translation>
    </message>
    <message>
        <source>Hur står det till?</source>
        <translation>How do things stand?</translation>
    </message>
    <message>
        <source>Vad har ändrats, och varför?</source>
        <translation>What has changed, and why?</translation>
    </message>
    <message>
        <source>Varifrån vet du det?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Hur säker är uppgiften?</source>
        <translation>How certain is the information?</translation>
    </message>
    <message>
        <source>Sedan när?</source>
        <translation>Since when?</translation>
    </message>
    <message>
        <source>Ökar det eller minskar det?</source>
        <translation>Is it increasing or decreasing?</translation>
    </message>
    <message>
        <source>Utfälld</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hopfälld</source>
        <translation>Folded away</translation>
    </message>
    <message>
        <source>Ett scenario bygger på det här. Skriv varifrån du vet det och hur säkert det är.</source>
        <translation>A scenario builds on this. Write how you know and how certain it is.</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Skriv sådant som kan röja personen: orter, skola, arbetsplats, namn, nummer. Vad skulle räcka för den som letar? Röjandekontrollen söker efter det, också böjt, innan något lämnar programmet. Skriv inget som du inte behöver: för den som har fingerade personuppgifter skrivs varken den gamla eller den nya identiteten här.</source>
        <translation>Write what could disclose the person: places, school, workplace, names, numbers. What would be enough for someone who is searching? The disclosure guard looks for it, in other grammatical forms too, before anything leaves the program. Write nothing that you do not need: for someone with fictitious personal data, neither the old nor the new identity is written here.</translation>
    </message>
    <message>
        <source>Skyddas nu: {count}</source>
        <translation>Protected now: {count}</translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Dölj de skyddade uppgifterna</source>
        <translation>Hide the protected facts</translation>
    </message>
    <message>
        <source>Visa de skyddade uppgifterna och vem som får veta dem</source>
        <translation>Show the protected facts and who may know them</translation>
    </message>
    <message>
        <source>Inget är angivet ännu. Det som står här får ingen krets veta, förrän du säger att den får.</source>
        <translation>Nothing has been entered yet. No circle may know what stands here until you say that it may.</translation>
    </message>
    <message>
        <source>Utgångsläget är att ingen får veta: streck betyder får inte veta. Piltangenterna flyttar mellan rutorna, mellanslag ändrar.</source>
        <translation>To begin with, nobody may know: a dash means may not know. The arrow keys move between the boxes, Space changes.</translation>
    </message>
    <message>
        <source>Uppgifterna, och vem som får veta dem, är dolda.</source>
        <translation>The facts, and who may know them, are hidden.</translation>
    </message>
    <message>
        <source>Dessutom vaktas 1 plats som du har angett i svaren.</source>
        <translation>1 place that you have given in the answers is watched as well.</translation>
    </message>
    <message>
        <source>Dessutom vaktas {count} platser som du har angett i svaren.</source>
        <translation>{count} places that you have given in the answers are watched as well.</translation>
    </message>
    <message>
        <source>Kodordet för säker kontakt vaktas också.</source>
        <translation>The code word for safe contact is watched too.</translation>
    </message>
    <message>
        <source>{number} · {kind}</source>
        <translation>{number} · {kind}</translation>
    </message>
    <message>
        <source>En uppgift skyddas inte längre</source>
        <translation>A fact is no longer protected</translation>
    </message>
    <message>
        <source>Röjandekontrollen letar inte efter den. Det som har lämnats är lämnat.</source>
        <translation>The disclosure guard does not look for it. What has been handed over has been handed over.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Vilka hör till vilken krets?</source>
        <translation>Who belongs to which circle?</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Spara rapporten</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Välj en rapport</source>
        <translation>Choose a report</translation>
    </message>
    <message>
        <source>Välj en mapp</source>
        <translation>Choose a folder</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Ingen utanför får veta det. Byt eller ta bort innan du läser upp.</source>
        <translation>Nobody outside may know it. Replace it or remove it before you read aloud.</translation>
    </message>
    <message>
        <source>”{found}” pekar ut någon i ärendet</source>
        <translation>“{found}” points to someone in the case</translation>
    </message>
    <message>
        <source>”{found}” är en skyddad uppgift</source>
        <translation>“{found}” is a protected fact</translation>
    </message>
    <message>
        <source>”{found}” kan vara en skyddad uppgift</source>
        <translation>“{found}” may be a protected fact</translation>
    </message>
    <message>
        <source>”{found}” ser ut som ett personnummer</source>
        <translation>“{found}” looks like a personal identity number</translation>
    </message>
    <message>
        <source>”{found}” ser ut som ett telefonnummer</source>
        <translation>“{found}” looks like a telephone number</translation>
    </message>
    <message>
        <source>”{found}” är märkt: får inte nå vårdnadshavare</source>
        <translation>“{found}” is marked: must not reach guardians</translation>
    </message>
    <message>
        <source>”{found}” har tecken som inte kan ritas</source>
        <translation>“{found}” has characters that cannot be drawn</translation>
    </message>
    <message>
        <source>Vem på orten skulle känna igen personen?</source>
        <translation>Who in town would recognise the person?</translation>
    </message>
    <message>
        <source>Flera slags uppgifter står tillsammans. På en liten ort kan de räcka för att peka ut någon. Byt till något vidare, eller låt bli att säga det.</source>
        <translation>Several kinds of information stand together. In a small town they may be enough to point someone out. Change to something broader, or leave it unsaid.</translation>
    </message>
    <message>
        <source>Var för sig säger det lite, men på en liten ort kan lite räcka. Avgör själv.</source>
        <translation>Each says little by itself, but in a small town little may be enough. Decide for yourself.</translation>
    </message>
    <message>
        <source>”{found}” · {kind}</source>
        <translation>“{found}” · {kind}</translation>
    </message>
    <message>
        <source>när någon kom</source>
        <translation>when someone came</translation>
    </message>
    <message>
        <source>ålder</source>
        <translation>age</translation>
    </message>
    <message>
        <source>tid</source>
        <translation>time</translation>
    </message>
    <message>
        <source>syskon och barn</source>
        <translation>siblings and children</translation>
    </message>
    <message>
        <source>skola</source>
        <translation>school</translation>
    </message>
    <message>
        <source>arbete</source>
        <translation>work</translation>
    </message>
    <message>
        <source>fritid eller förening</source>
        <translation>leisure or club</translation>
    </message>
    <message>
        <source>plats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>ursprung, språk eller tro</source>
        <translation>origin, language or faith</translation>
    </message>
    <message>
        <source>händelse som folk minns</source>
        <translation>event that people remember</translation>
    </message>
    <message>
        <source>kan vara ett namn</source>
        <translation>may be a name</translation>
    </message>
    <message>
        <source>Byt till ”{words}”</source>
        <translation>Change to “{words}”</translation>
    </message>
    <message>
        <source>Byt ”{found}” till ”{words}”</source>
        <translation>Change “{found}” to “{words}”</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort: {found}</source>
        <translation>Remove: {found}</translation>
    </message>
    <message>
        <source>Visa i texten</source>
        <translation>Show in the text</translation>
    </message>
    <message>
        <source>Visa i texten: {found}</source>
        <translation>Show in the text: {found}</translation>
    </message>
    <message>
        <source>Det kan finnas mer. Läs texten som en granne skulle göra.</source>
        <translation>There may be more. Read the text as a neighbour would.</translation>
    </message>
    <message>
        <source>Inget av det som söktes hittades. Det betyder inte att texten är riskfri: läs den som en granne skulle göra.</source>
        <translation>Nothing of what was looked for was found. That does not mean that the text is free of risk: read it as a neighbour would.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Välkommen</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Programmet leder dig genom samtal och bedömningar, sparar allt krypterat på den här datorn och skickar aldrig något. Börja med att välja en lösenfras.</source>
        <translation>The program leads you through conversations and assessments, keeps everything encrypted on this computer and never sends anything. Begin by choosing a passphrase.</translation>
    </message>
    <message>
        <source>Jag ska bara kontrollera en rapport</source>
        <translation>I only want to check a report</translation>
    </message>
    <message>
        <source>Jag har en säkerhetskopia</source>
        <translation>I have a backup copy</translation>
    </message>
    <message>
        <source>Välj en lösenfras</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Fyra eller fem ord som du minns men ingen kan gissa. Minst 12 tecken. Ingen kan ta fram den åt dig: skriv ner den och lås in lappen, inte vid datorn. När det finns tid gör du återställningsdelar, papper som öppnar om frasen är borta. Förstör sedan lappen.</source>
        <translation>Four or five words that you remember but nobody can guess. At least 12 characters. Nobody can recover it for you: write it down and lock the note away, not by the computer. When there is time, make recovery parts, papers that open the vault if the passphrase is lost. Then destroy the note.</translation>
    </message>
    <message>
        <source>Mappen verkar kopieras till ett moln.</source>
        <translation>The folder seems to be copied to a cloud.</translation>
    </message>
    <message>
        <source>Mappen verkar ligga på ett nätverk.</source>
        <translation>The folder seems to be on a network.</translation>
    </message>
    <message>
        <source>Mappen hör till en profil som följer med till andra datorer.</source>
        <translation>The folder belongs to a profile that follows you to other computers.</translation>
    </message>
    <message>
        <source>Mappen töms av datorn utan att fråga.</source>
        <translation>The computer empties the folder without asking.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lösenfrasen en gång till</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Skapa och öppna</source>
        <translation>Create and open</translation>
    </message>
    <message>
        <source>Starta programmet med en mapp som bara finns på den här datorn. Inget har sparats.</source>
        <translation>Start the program with a folder that exists only on this computer. Nothing has been saved.</translation>
    </message>
    <message>
        <source>Skapar nyckeln. Det tar någon sekund.</source>
        <translation>Creating the key. It takes a second or so.</translation>
    </message>
</context>
<context>
    <name>GuardPage</name>
    <message>
        <source>Visa sidorna</source>
        <translation>Show the pages</translation>
    </message>
    <message>
        <source>Visa fynden</source>
        <translation>Show the findings</translation>
    </message>
    <message>
        <source>Förbereder …</source>
        <translation>Preparing …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Försegla</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>1 skyddad uppgift</source>
        <translation>1 protected fact</translation>
    </message>
    <message>
        <source>{facts} skyddade uppgifter</source>
        <translation>{facts} protected facts</translation>
    </message>
    <message>
        <source>Rapporten är läst mot {facts}, personnummer, telefonnummer och svar som inte får nå läsaren. Inga fynd betyder inte att den är riskfri: läs den själv. Läsare: {reader}.</source>
        <translation>The report has been checked against {facts}, personal identity numbers, telephone numbers and answers that must not reach the reader. No findings does not mean that it is free of risk: read it yourself. Reader: {reader}.</translation>
    </message>
    <message>
        <source>Rapporten är läst mot {facts}, personnummer och telefonnummer. Svar som inte får nå vårdnadshavare står kvar, märkta. Inga fynd betyder inte att den är riskfri: läs den själv. Läsare: {reader}.</source>
        <translation>The report has been checked against {facts}, personal identity numbers and telephone numbers. Answers that must not reach guardians remain in it, marked. No findings does not mean that it is free of risk: read it yourself. Reader: {reader}.</translation>
    </message>
    <message>
        <source>Inget av det som söktes hittades i texten.</source>
        <translation>Nothing of what was looked for was found in the text.</translation>
    </message>
    <message>
        <source>{count} att ta ställning till innan rapporten kan förseglas</source>
        <translation>{count} to settle before the report can be sealed</translation>
    </message>
    <message>
        <source>Läs sidorna en gång till. Förseglingen visar att inget ändrats efteråt.</source>
        <translation>Read the pages once more. The seal shows that nothing was changed afterwards.</translation>
    </message>
    <message>
        <source>Några tecken kan inte visas i rapporten</source>
        <translation>Some characters cannot be shown in the report</translation>
    </message>
    <message>
        <source>De ritas som en tom ruta: {characters}. Skriv om dem i svaren.</source>
        <translation>They are drawn as an empty box: {characters}. Write them differently in the answers.</translation>
    </message>
    <message>
        <source>{place} och 1 ställe till</source>
        <translation>{place} and 1 more place</translation>
    </message>
    <message>
        <source>{place} och {count} ställen till</source>
        <translation>{place} and {count} more places</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Skriv om</source>
        <translation>Rewrite</translation>
    </message>
    <message>
        <source>Behåll, därför att …</source>
        <translation>Keep, because …</translation>
    </message>
    <message>
        <source>”{found}” är en skyddad uppgift</source>
        <translation>“{found}” is a protected fact</translation>
    </message>
    <message>
        <source>”{found}” ser ut som ett personnummer</source>
        <translation>“{found}” looks like a personal identity number</translation>
    </message>
    <message>
        <source>”{found}” ser ut som ett telefonnummer</source>
        <translation>“{found}” looks like a telephone number</translation>
    </message>
    <message>
        <source>”{found}” får inte nå läsaren</source>
        <translation>“{found}” must not reach the reader</translation>
    </message>
    <message>
        <source>”{found}” har tecken som inte kan ritas</source>
        <translation>“{found}” has characters that cannot be drawn</translation>
    </message>
    <message>
        <source>”{found}” kan vara en skyddad uppgift</source>
        <translation>“{found}” may be a protected fact</translation>
    </message>
    <message>
        <source>Det går inte att ta bort här</source>
        <translation>It cannot be removed here</translation>
    </message>
    <message>
        <source>Orden står i rapportens fasta text. Behåll dem med skäl, eller avbryt och ändra svaret.</source>
        <translation>The words stand in the fixed text of the report. Keep them with a reason, or cancel and change the answer.</translation>
    </message>
    <message>
        <source>Orden står i rapportens fasta text, och läsaren får inte veta dem. Avbryt, och ta upp det med din arbetsledare.</source>
        <translation>The words are part of the report’s fixed text, and the reader must not know them. Cancel, and raise it with your supervisor.</translation>
    </message>
    <message>
        <source>Läser den färdiga filen och förseglar …</source>
        <translation>Reading the finished file and sealing …</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Stöd till frågan</source>
        <translation>Guidance on the question</translation>
    </message>
    <message>
        <source>Fäll ihop stödet</source>
        <translation>Fold the guidance away</translation>
    </message>
    <message>
        <source>Stöd</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Visa stöd till frågan</source>
        <translation>Show guidance on the question</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>{section} · {number} av {of}</source>
        <translation>{section} · {number} of {of}</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Till sammanfattningen</source>
        <translation>To the summary</translation>
    </message>
    <message>
        <source>Frågan är granskad av {who}.</source>
        <translation>The question has been reviewed by {who}.</translation>
    </message>
    <message>
        <source>Frågan är inte granskad av metodexpert.</source>
        <translation>The question has not been reviewed by a method expert.</translation>
    </message>
    <message>
        <source>Varför frågan ställs</source>
        <translation>Why the question is asked</translation>
    </message>
    <message>
        <source>Så kan du fråga</source>
        <translation>How to ask</translation>
    </message>
    <message>
        <source>Detta är inte PATRIARK.</source>
        <translation>This is not PATRIARK.</translation>
    </message>
    <message>
        <source>Så kan du säga</source>
        <translation>How you can say it</translation>
    </message>
    <message>
        <source>Vanliga misstag</source>
        <translation>Common mistakes</translation>
    </message>
    <message>
        <source>I glesbygd</source>
        <translation>In rural areas</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Avsluta samtalsläge</source>
        <translation>End conversation mode</translation>
    </message>
    <message>
        <source>1 besvarad · {unknown} vet inte · {left} kvar</source>
        <translation>1 answered · {unknown} not known · {left} left</translation>
    </message>
    <message>
        <source>{answered} besvarade · {unknown} vet inte · {left} kvar</source>
        <translation>{answered} answered · {unknown} not known · {left} left</translation>
    </message>
    <message>
        <source>Svar som pekade dit pekar inte längre på något. Det syns i sammanfattningen.</source>
        <translation>Answers that pointed there no longer point to anything. It can be seen in the summary.</translation>
    </message>
    <message>
        <source>Borttaget</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Texten får inte plats</source>
        <translation>The text does not fit</translation>
    </message>
    <message>
        <source>Ett fält rymmer 20 000 tecken. Inget ändrades. Dela upp texten.</source>
        <translation>A field holds 20,000 characters. Nothing was changed. Divide the text.</translation>
    </message>
    <message>
        <source>Förra gången, {day}</source>
        <translation>Last time, {day}</translation>
    </message>
    <message>
        <source>Från förra gången, {day}. Se över det.</source>
        <translation>From last time, {day}. Look at it again.</translation>
    </message>
    <message>
        <source>Hämtat från {guide}. Ändra om något är annorlunda.</source>
        <translation>Taken from {guide}. Change it if anything is different.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Lösenfras och återställning</source>
        <translation>Passphrase and recovery</translation>
    </message>
    <message>
        <source>Valvet öppnades med återställningsdelar den {day}</source>
        <translation>The vault was opened with recovery parts on {day}</translation>
    </message>
    <message>
        <source>Två delar och en ny lösenfras användes. Meddelandet går inte att ta bort. Var det inte du: byt allt, och tala med din chef om vilka som har delarna.</source>
        <translation>Two parts and a new passphrase were used. This notice cannot be removed. If it was not you: change everything, and talk to your manager about who has the parts.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Den öppnar valvet. Den finns inte sparad någonstans, och ingen kan ta fram den.</source>
        <translation>It opens the vault. It is not saved anywhere, and nobody can recover it.</translation>
    </message>
    <message>
        <source>Säkerhetskopior som gjordes före bytet öppnas med den gamla. Har någon sett den räcker det därför inte att byta: välj Byt allt.</source>
        <translation>Backup copies made before the change open with the old one. If somebody has seen it, changing it is therefore not enough: choose Change everything.</translation>
    </message>
    <message>
        <source>Byt lösenfras</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Byter. Det tar någon sekund.</source>
        <translation>Changing. It takes a second or so.</translation>
    </message>
    <message>
        <source>Återställningsdelar</source>
        <translation>Recovery parts</translation>
    </message>
    <message>
        <source>Tre papper på tre ställen. Vilka två som helst öppnar valvet när lösenfrasen är borta.</source>
        <translation>Three papers in three places. Any two of them open the vault when the passphrase is lost.</translation>
    </message>
    <message>
        <source>prövad</source>
        <translation>tested</translation>
    </message>
    <message>
        <source>inte prövad</source>
        <translation>not tested</translation>
    </message>
    <message>
        <source>Papperen bär märket {mark}.</source>
        <translation>The papers bear the mark {mark}.</translation>
    </message>
    <message>
        <source>Ett hos dig, ett hos din chef och ett i ett förseglat kuvert.</source>
        <translation>One with you, one with your manager and one in a sealed envelope.</translation>
    </message>
    <message>
        <source>Gör nya delar</source>
        <translation>Make new parts</translation>
    </message>
    <message>
        <source>Gör återställningsdelar</source>
        <translation>Make recovery parts</translation>
    </message>
    <message>
        <source>Pröva delarna</source>
        <translation>Test the parts</translation>
    </message>
    <message>
        <source>Datorns nyckelring</source>
        <translation>The computer’s keyring</translation>
    </message>
    <message>
        <source>Ett extra lås som du klarar dig utan. Datorn har ett eget förvar för lösenord, nyckelringen. Läggs halva nyckeln där kan den som bara har en kopia av mappen inte gissa sig fram till lösenfrasen.</source>
        <translation>An extra lock that you can do without. The computer has a store of its own for passwords, the keyring. If half of the key is put there, someone who has only a copy of the folder cannot guess their way to the passphrase.</translation>
    </message>
    <message>
        <source>Det kostar något: försvinner hälften, till exempel när datorn byts eller installeras om, öppnar lösenfrasen inte. Då behövs två återställningsdelar. På en annan dator öppnas säkerhetskopior bara med dem.</source>
        <translation>It has a cost: if that half disappears, for example when the computer is replaced or reinstalled, the passphrase does not open the vault. Two recovery parts are then needed. On another computer, backup copies open only with them.</translation>
    </message>
    <message>
        <source>Används</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Används inte</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>Sluta använda den</source>
        <translation>Stop using it</translation>
    </message>
    <message>
        <source>Använd nyckelringen</source>
        <translation>Use the keyring</translation>
    </message>
    <message>
        <source>Ändrar. Det tar någon sekund.</source>
        <translation>Changing. It takes a second or so.</translation>
    </message>
    <message>
        <source>Det går inte på den här datorn: på Linux nås nyckelringen genom en anslutning, och programmet öppnar inga. Du behöver inte göra något.</source>
        <translation>It is not possible on this computer: on Linux the keyring is reached through a connection, and the program opens none. You need not do anything.</translation>
    </message>
    <message>
        <source>Det går först när återställningsdelarna är prövade.</source>
        <translation>It is possible only when the recovery parts have been tested.</translation>
    </message>
    <message>
        <source>Byt allt</source>
        <translation>Change everything</translation>
    </message>
    <message>
        <source>När någon har sett lösenfrasen eller en del, eller när ett minne med en kopia är borta. Valvet skrivs om med ny nyckel, ny lösenfras och nya delar.</source>
        <translation>When somebody has seen the passphrase or a part, or when a memory stick with a copy is missing. The vault is written anew with a new key, a new passphrase and new parts.</translation>
    </message>
    <message>
        <source>Kopior som redan finns går inte att ändra: de öppnas med det gamla. Nästa sida visar vilka.</source>
        <translation>Copies that already exist cannot be changed: they open with the old. The next page shows which.</translation>
    </message>
    <message>
        <source>Byt allt …</source>
        <translation>Change everything …</translation>
    </message>
    <message>
        <source>Lösenfrasen är bytt</source>
        <translation>The passphrase has been changed</translation>
    </message>
    <message>
        <source>Från och med nu öppnar bara den nya. Kopior som gjordes före bytet öppnas med den gamla.</source>
        <translation>From now on only the new one opens the vault. Copies made before the change open with the old one.</translation>
    </message>
    <message>
        <source>Datorns nyckelring används</source>
        <translation>The computer’s keyring is in use</translation>
    </message>
    <message>
        <source>Lösenfrasen öppnar nu bara på den här datorn. Delarna öppnar som förut.</source>
        <translation>The passphrase now opens the vault only on this computer. The parts open it as before.</translation>
    </message>
    <message>
        <source>Datorns nyckelring används inte längre</source>
        <translation>The computer’s keyring is no longer in use</translation>
    </message>
    <message>
        <source>Lösenfrasen räcker igen.</source>
        <translation>The passphrase is enough again.</translation>
    </message>
</context>
<context>
    <name>KnowCell</name>
    <message>
        <source>aldrig</source>
        <translation>never</translation>
    </message>
    <message>
        <source>får</source>
        <translation>may</translation>
    </message>
    <message>
        <source>{fact} · {circle}: får aldrig veta</source>
        <translation>{fact} · {circle}: may never know</translation>
    </message>
    <message>
        <source>{fact} · {circle}: får veta</source>
        <translation>{fact} · {circle}: may know</translation>
    </message>
    <message>
        <source>{fact} · {circle}: får inte veta</source>
        <translation>{fact} · {circle}: may not know</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>Stämmer fortfarande</source>
        <translation>Still correct</translation>
    </message>
    <message>
        <source>Sett över i dag.</source>
        <translation>Looked at again today.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>genast</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{count} dagar</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>1 vecka</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>{count} veckor</source>
        <translation>{count} weeks</translation>
    </message>
    <message>
        <source>1 månad</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>{count} månader</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>{count} år</source>
        <translation>{count} years</translation>
    </message>
    <message>
        <source>högst {length}</source>
        <translation>at most {length}</translation>
    </message>
    <message>
        <source>inom {length}, varje gång</source>
        <translation>within {length}, each time</translation>
    </message>
    <message>
        <source>inom {length}</source>
        <translation>within {length}</translation>
    </message>
    <message>
        <source>utan dag</source>
        <translation>no day set</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>gick ut i går</source>
        <translation>ran out yesterday</translation>
    </message>
    <message>
        <source>gick ut för {days} dagar sedan</source>
        <translation>ran out {days} days ago</translation>
    </message>
    <message>
        <source>om {days} dagar</source>
        <translation>in {days} days</translation>
    </message>
    <message>
        <source>Står någon sista dag i beslutet? Skriv den i händelsen.</source>
        <translation>Does the decision state a last day? Write it in the event.</translation>
    </message>
    <message>
        <source>Händelsen har ingen dag. Skriv den, så räknas tiden.</source>
        <translation>The event has no day. Write it, and the time is counted.</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>Genast, från {day}</source>
        <translation>At once, from {day}</translation>
    </message>
    <message>
        <source>Högst till {day}: beslutets egen dag är inte skriven</source>
        <translation>At most until {day}: the decision’s own day has not been written</translation>
    </message>
    <message>
        <source>Till och med {day}, enligt händelsen</source>
        <translation>Up to and including {day}, according to the event</translation>
    </message>
    <message>
        <source>Senast ungefär {day}, räknat från månadens första</source>
        <translation>By about {day} at the latest, counted from the first of the month</translation>
    </message>
    <message>
        <source>Senast {day}</source>
        <translation>By {day} at the latest</translation>
    </message>
    <message>
        <source>Sista dagen är {rest}: gör det före, eller fråga juristen.</source>
        <translation>The last day is {rest}: do it before then, or ask the lawyer.</translation>
    </message>
    <message>
        <source>Dagen ligger efter den längsta tid lagen ger. Läs beslutet igen.</source>
        <translation>The day is later than the longest time the law gives. Read the decision again.</translation>
    </message>
    <message>
        <source>Kan ha avslutats: {event}. Händelsen säger inte vem den gäller.</source>
        <translation>May have ended: {event}. The event does not say whom it concerns.</translation>
    </message>
    <message>
        <source>Nästa gång har också gått ut.</source>
        <translation>The next time has run out as well.</translation>
    </message>
    <message>
        <source>Också de {count} följande gångerna har gått ut.</source>
        <translation>The following {count} times have run out as well.</translation>
    </message>
    <message>
        <source>Slutar på samma dag i månaden, eller på månadens sista dag.</source>
        <translation>Ends on the same day of the month, or on the last day of the month.</translation>
    </message>
    <message>
        <source>Tiden gäller nämnden</source>
        <translation>The time limit binds the committee</translation>
    </message>
    <message>
        <source>Tiden gäller rätten</source>
        <translation>The time limit binds the court</translation>
    </message>
    <message>
        <source>Tiden gäller åklagarens beslut</source>
        <translation>The time limit concerns the prosecutor’s decision</translation>
    </message>
    <message>
        <source>Tiden gäller Skatteverkets beslut</source>
        <translation>The time limit concerns the Swedish Tax Agency’s decision</translation>
    </message>
    <message>
        <source>Händelse</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Utlämnande</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Konsultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>{what}, dag saknas</source>
        <translation>{what}, no day</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>Tid i lagen, gjort den här gången: {what} ({law}, {day}).</source>
        <translation>Time limit in law, done this time: {what} ({law}, {day}).</translation>
    </message>
    <message>
        <source>Tid i lagen, avslutad: {what} ({law}, {day}).</source>
        <translation>Time limit in law, ended: {what} ({law}, {day}).</translation>
    </message>
    <message>
        <source>Inga tider i lagen räknas från: {event}.</source>
        <translation>No time limits in law are counted from: {event}.</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Tider i lagen</source>
        <translation>Time limits in law</translation>
    </message>
    <message>
        <source>Ingen tid räknas nu. Skriv i Händelser när en orosanmälan kommer in, en utredning inleds, någon placeras eller ett beslut fattas, så räknas lagens tider här.</source>
        <translation>No time is being counted now. Write in Events when a report of concern comes in, an investigation is opened, somebody is placed or a decision is made, and the time limits of the law are counted here.</translation>
    </message>
    <message>
        <source>Räknade från det du har skrivit i Händelser, efter lagtext läst i kopia. Läs paragrafen, eller fråga juristen, innan du litar på en dag.</source>
        <translation>Counted from what you have written in Events, according to law read in a copy. Read the section of the law, or ask the lawyer, before you rely on a day.</translation>
    </message>
    <message>
        <source>Visa {count} till</source>
        <translation>Show {count} more</translation>
    </message>
    <message>
        <source>Startad av: {event}</source>
        <translation>Started by: {event}</translation>
    </message>
    <message>
        <source>Gör så här</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Vem beslutar</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Så räknas tiden</source>
        <translation>How the time is counted</translation>
    </message>
    <message>
        <source>Vad du gör, och hur den räknas</source>
        <translation>What you do, and how it is counted</translation>
    </message>
    <message>
        <source>Vad du gör, och hur den räknas: {what}</source>
        <translation>What you do, and how it is counted: {what}</translation>
    </message>
    <message>
        <source>Gjort, eller gäller inte …</source>
        <translation>Done, or does not apply …</translation>
    </message>
    <message>
        <source>Ingen av dem gäller …</source>
        <translation>None of them applies …</translation>
    </message>
    <message>
        <source>Ingen händelse är skriven som startar en tid</source>
        <translation>No event that starts a time limit has been written</translation>
    </message>
    <message>
        <source>{event}: efter en sådan händelse kan tider i lagen ha börjat. Vet du att en av dem löper, skriv händelsen som startar den.</source>
        <translation>{event}: after an event of that kind, time limits in law may have begun. If you know that one of them is running, write the event that starts it.</translation>
    </message>
    <message>
        <source>Händelser som startar en tid: {count}</source>
        <translation>Events that start a time limit: {count}</translation>
    </message>
    <message>
        <source>Skriv händelsen</source>
        <translation>Write the event</translation>
    </message>
    <message>
        <source>Skriv händelsen som startar en tid efter: {event}</source>
        <translation>Write the event that starts a time limit after: {event}</translation>
    </message>
    <message>
        <source>Avslutad av: {event}</source>
        <translation>Ended by: {event}</translation>
    </message>
    <message>
        <source>Avslutade: {count}</source>
        <translation>Ended: {count}</translation>
    </message>
</context>
<context>
    <name>LineChoice</name>
    <message>
        <source>Rader på papperet</source>
        <translation>Lines on the paper</translation>
    </message>
    <message>
        <source>Papperet är fullt. Ta bort en rad först.</source>
        <translation>The paper is full. Remove a line first.</translation>
    </message>
    <message>
        <source>Bara nummer och tider</source>
        <translation>Only numbers and hours</translation>
    </message>
    <message>
        <source>Också namn</source>
        <translation>Names as well</translation>
    </message>
    <message>
        <source>Vad ska stå på raderna?</source>
        <translation>What is to be on the lines?</translation>
    </message>
    <message>
        <source>Ett namn kan röja vad det gäller. Står bara numren: gå igenom muntligt vart de går.</source>
        <translation>A name can disclose what it concerns. If only the numbers stand there: go through in conversation where they lead.</translation>
    </message>
</context>
<context>
    <name>LinksEditor</name>
    <message>
        <source>Inget är angivet som framkommet eller misstänkt ännu. Gå tillbaka och fyll i, eller beskriv i egna ord.</source>
        <translation>Nothing has been entered as having emerged or being suspected yet. Go back and fill it in, or describe it in your own words.</translation>
    </message>
    <message>
        <source>Ingen är inskriven ännu.</source>
        <translation>Nobody has been entered yet.</translation>
    </message>
    <message>
        <source>Det finns inget att peka på ännu.</source>
        <translation>There is nothing to point to yet.</translation>
    </message>
    <message>
        <source>Någon som inte finns här</source>
        <translation>Someone who is not here</translation>
    </message>
    <message>
        <source>Skriv in</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Vem är det?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Roll eller relation, till exempel äldre bror. Inte namnet.</source>
        <translation>Role or relation, for example older brother. Not the name.</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lägg till: {what}</source>
        <translation>Add: {what}</translation>
    </message>
    <message>
        <source>Vad mer?</source>
        <translation>What else?</translation>
    </message>
    <message>
        <source>Vad vet vi inte?</source>
        <translation>What do we not know?</translation>
    </message>
    <message>
        <source>Nummer {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort nummer {number}</source>
        <translation>Remove number {number}</translation>
    </message>
</context>
<context>
    <name>LocalCard</name>
    <message>
        <source>Läst eller kontrollerad den</source>
        <translation>Read or checked on</translation>
    </message>
    <message>
        <source>Kontrollerad i dag</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Kontrollerad i dag: {label}</source>
        <translation>Checked today: {label}</translation>
    </message>
    <message>
        <source>Varifrån vet du det?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Källa och datum</source>
        <translation>Source and date</translation>
    </message>
    <message>
        <source>Källa och datum: {label}</source>
        <translation>Source and date: {label}</translation>
    </message>
    <message>
        <source>Vem kan veta: {who}</source>
        <translation>Who might know: {who}</translation>
    </message>
    <message>
        <source>Visas i: {places}</source>
        <translation>Shown in: {places}</translation>
    </message>
    <message>
        <source>Grund: {source}</source>
        <translation>Basis: {source}</translation>
    </message>
    <message>
        <source>Vem kan veta, och var det visas</source>
        <translation>Who might know, and where it is shown</translation>
    </message>
    <message>
        <source>Vem kan veta, och var det visas: {label}</source>
        <translation>Who might know, and where it is shown: {label}</translation>
    </message>
    <message>
        <source>Det finns här</source>
        <translation>It exists here</translation>
    </message>
    <message>
        <source>Finns inte här</source>
        <translation>Does not exist here</translation>
    </message>
    <message>
        <source>Vad gör ni i stället?</source>
        <translation>What do you do instead?</translation>
    </message>
    <message>
        <source>Skriv ett datum, till exempel 2026-11-23.</source>
        <translation>Write a date, for example 2026-11-23.</translation>
    </message>
    <message>
        <source>Den dagen har inte varit än. Skriv när du läste eller frågade.</source>
        <translation>That day has not been yet. Write when you read it or asked.</translation>
    </message>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>finns inte här</source>
        <translation>does not exist here</translation>
    </message>
    <message>
        <source>datum saknas</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>läst för mer än ett år sedan</source>
        <translation>read more than a year ago</translation>
    </message>
    <message>
        <source>Överst i varje ärende</source>
        <translation>At the top of every case</translation>
    </message>
    <message>
        <source>Sedan sist</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <source>Rapporten till arbetsledare</source>
        <translation>The report to your supervisor</translation>
    </message>
    <message>
        <source>Konsultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Nattbladet</source>
        <translation>The night sheet</translation>
    </message>
    <message>
        <source>Den lokala rutinen</source>
        <translation>The local routine</translation>
    </message>
</context>
<context>
    <name>LocalRoutine</name>
    <message>
        <source>Utskriven {day} · sida {page} av {of} · till höger: när uppgiften lästes</source>
        <translation>Printed {day} · page {page} of {of} · on the right: when it was read</translation>
    </message>
    <message>
        <source>Lokal rutin: vem beslutar, och vem ringer vi</source>
        <translation>Local routine: who decides, and whom we call</translation>
    </message>
    <message>
        <source>Fara just nu: {number}. Ring inte hem och kontakta inte anhöriga förrän risken är bedömd.</source>
        <translation>Danger right now: {number}. Do not call home and do not contact relatives until the risk has been judged.</translation>
    </message>
    <message>
        <source>Saknas. Ta reda på det innan det behövs.</source>
        <translation>Missing. Find out before it is needed.</translation>
    </message>
    <message>
        <source>Står i programmet, skrivs inte på papper.</source>
        <translation>Is in the program, is not put on paper.</translation>
    </message>
    <message>
        <source>utan datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>{day}, läs om</source>
        <translation>{day}, read again</translation>
    </message>
</context>
<context>
    <name>LocalRoutinePage</name>
    <message>
        <source>Vår kommun</source>
        <translation>Our municipality</translation>
    </message>
    <message>
        <source>Tillbaka till Vår kommun</source>
        <translation>Back to Our municipality</translation>
    </message>
    <message>
        <source>Lokal rutin</source>
        <translation>Local routine</translation>
    </message>
    <message>
        <source>Sida {number} av {of}</source>
        <translation>Page {number} of {of}</translation>
    </message>
    <message>
        <source>Så ser rutinen ut på papper. Den säger inget om någon person. Häng den inte där besökare läser, och byt ut den när något ändras.</source>
        <translation>This is how the routine looks on paper. It says nothing about any person. Do not put it up where visitors read, and replace it when something changes.</translation>
    </message>
    <message>
        <source>{holes} uppgifter saknas och står tomma.</source>
        <translation>{holes} entries are missing and left blank.</translation>
    </message>
    <message>
        <source>1 uppgift saknas och står tom.</source>
        <translation>1 entry is missing and left blank.</translation>
    </message>
    <message>
        <source>{again} behöver läsas om eller saknar datum.</source>
        <translation>{again} need to be read again or have no date.</translation>
    </message>
    <message>
        <source>Det som är skrivet ryms inte på en sida: den blir {pages} sidor. Korta svaren om den ska få plats på en.</source>
        <translation>What has been written does not fit on one page: it takes {pages} pages. Shorten the answers if it is to fit on one.</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Skrivaren står i nätverket</source>
        <translation>The printer is on the network</translation>
    </message>
    <message>
        <source>Skriv ut ändå</source>
        <translation>Print anyway</translation>
    </message>
    <message>
        <source>Rutinen är skickad till skrivaren. Hämta papperet genast, och lämna den gamla till strimlaren.</source>
        <translation>The routine has been sent to the printer. Fetch the paper at once, and put the old one in the shredder.</translation>
    </message>
</context>
<context>
    <name>LogAnswerCard</name>
    <message>
        <source>Finns allt kvar i loggen?</source>
        <translation>Is everything still in the log?</translation>
    </message>
    <message>
        <source>Allt som fanns i loggen då finns kvar, oförändrat</source>
        <translation>Everything that was in the log then is still there, unchanged</translation>
    </message>
    <message>
        <source>När rapporten gjordes slutade loggen vid rad {line}, skriven {at}. Nu har den {lines} rader, och alla fram till rad {line} hänger ihop.</source>
        <translation>When the report was made, the log ended at line {line}, written {at}. Now it has {lines} lines, and all of them up to line {line} hold together.</translation>
    </message>
    <message>
        <source>Loggen är ändrad eller skadad</source>
        <translation>The log has been changed or is damaged</translation>
    </message>
    <message>
        <source>När rapporten gjordes slutade loggen vid rad {line}, och nu har den {lines}. Men rad {broken} hänger inte ihop med dem före. Något är ändrat, borttaget eller skadat.</source>
        <translation>When the report was made, the log ended at line {line}, and now it has {lines}. But line {broken} does not hold together with those before it. Something has been changed, removed or damaged.</translation>
    </message>
    <message>
        <source>Rader saknas: valvet verkar vara äldre än rapporten</source>
        <translation>Lines are missing: the vault seems to be older than the report</translation>
    </message>
    <message>
        <source>Rapporten är förseglad med valvets egen nyckel {at}, men enligt loggen var valvet inte öppet då. Troligen är valvet en äldre kopia som har lagts tillbaka. Det kan också vara så att rader är borttagna.</source>
        <translation>The report was sealed with the vault’s own key {at}, but according to the log the vault was not open then. The vault is probably an older copy that has been put back. It may also be that lines have been removed.</translation>
    </message>
    <message>
        <source>Loggen är inte densamma som när rapporten förseglades</source>
        <translation>The log is not the same as when the report was sealed</translation>
    </message>
    <message>
        <source>Rapporten är förseglad med valvets egen nyckel {at}, men den rad som den pekar på finns inte i loggen. Rader från den tiden eller före är ändrade eller borttagna. Det kan också vara så att valvet är en äldre kopia som har lagts tillbaka.</source>
        <translation>The report was sealed with the vault’s own key {at}, but the line it points to is not in the log. Lines from that time or before have been changed or removed. It may also be that the vault is an older copy that has been put back.</translation>
    </message>
    <message>
        <source>Rapporten verkar komma från ett annat valv</source>
        <translation>The report seems to come from another vault</translation>
    </message>
    <message>
        <source>Varken nyckeln eller den rad i loggen som rapporten pekar på finns här. Det kan också vara så att valvet är en kopia från tiden innan nyckeln gjordes.</source>
        <translation>Neither the key nor the line in the log that the report points to is here. It may also be that the vault is a copy from before the key was made.</translation>
    </message>
    <message>
        <source>Det går inte att säga</source>
        <translation>It is not possible to say</translation>
    </message>
    <message>
        <source>Filen är ändrad, skadad eller förseglad av ett annat program, så det som står i den säger inget om loggen. Be om rapporten igen, så som den lämnades ut.</source>
        <translation>The file has been changed, is damaged or was sealed by another program, so what it says tells nothing about the log. Ask for the report again, as it was handed over.</translation>
    </message>
    <message>
        <source>Filen är inte förseglad, eller så är den ingen PDF. Välj en förseglad rapport eller ett förseglat utdrag härifrån.</source>
        <translation>The file is not sealed, or it is not a PDF. Choose a sealed report or a sealed extract from here.</translation>
    </message>
    <message>
        <source>Längre fram, vid rad {line}, hänger loggen däremot inte ihop. Kontrollera mot en nyare rapport.</source>
        <translation>Further on, however, at line {line}, the log does not hold together. Check against a newer report.</translation>
    </message>
    <message>
        <source>Rapporten är förseglad med en nyckel som valvet inte känner. Be den som har rapporten att jämföra nyckelorden med dem som du har lämnat.</source>
        <translation>The report was sealed with a key that the vault does not know. Ask the person who has the report to compare the key words with those you have given.</translation>
    </message>
    <message>
        <source>Enligt loggen återställdes valvet ur en säkerhetskopia {at}. Det som skrevs efter kopian och före återställandet finns då inte kvar.</source>
        <translation>According to the log, the vault was restored from a backup copy {at}. What was written after the copy and before the restoring is then no longer there.</translation>
    </message>
    <message>
        <source>Gör så här nu: visa det här för din arbetsledare. Ta inte bort något, och behåll säkerhetskopiorna som de är, så att det går att reda ut.</source>
        <translation>Do this now: show this to your supervisor. Remove nothing, and keep the backup copies as they are, so that it can be cleared up.</translation>
    </message>
    <message>
        <source>Gör så här nu: fråga om någon har lagt tillbaka en säkerhetskopia, och leta efter en kopia som är nyare än rapporten. Ta inte bort något. Visa det här för din arbetsledare.</source>
        <translation>Do this now: ask whether somebody has put back a backup copy, and look for a copy that is newer than the report. Remove nothing. Show this to your supervisor.</translation>
    </message>
    <message>
        <source>Svaret gäller loggen fram till rapporten, och om rapporten har legat någon annanstans än på den här datorn, till exempel hos arbetsledaren.</source>
        <translation>The answer holds for the log up to the report, and provided that the report has been kept somewhere other than on this computer, for example with your supervisor.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inställningen kunde inte sparas</source>
        <translation>The setting could not be saved</translation>
    </message>
    <message>
        <source>Den gäller tills du låser. Kontrollera att det finns plats på disken.</source>
        <translation>It applies until you lock. Check that there is room on the disk.</translation>
    </message>
    <message>
        <source>Låser om 1 sekund</source>
        <translation>Locking in 1 second</translation>
    </message>
    <message>
        <source>Låser om {seconds} sekunder</source>
        <translation>Locking in {seconds} s</translation>
    </message>
    <message>
        <source>Rör musen eller tryck på en tangent för att fortsätta.</source>
        <translation>Move the mouse or press a key to go on.</translation>
    </message>
    <message>
        <source>Texten kopierades inte</source>
        <translation>The text was not copied</translation>
    </message>
    <message>
        <source>Den rymmer en skyddad uppgift eller ett nummer. Gör en rapport i stället: där tar du ställning till varje fynd.</source>
        <translation>It holds a protected fact or a number. Make a report instead: there you settle each finding.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Något gick fel i programmet</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Det du skrev är sparat fram till senaste ”Sparat”. Lås programmet och öppna det igen. Händer det en gång till: berätta för den som gav dig programmet.</source>
        <translation>What you wrote is saved up to the latest “Saved”. Lock the program and open it again. If it happens once more, tell the person who gave you the program.</translation>
    </message>
    <message>
        <source>Programmets innehåll är skadat</source>
        <translation>The program’s content is damaged</translation>
    </message>
    <message>
        <source>En fil som hör till programmet går inte att läsa. Dina ärenden är orörda. Installera programmet på nytt.</source>
        <translation>A file that belongs to the program cannot be read. Your cases are untouched. Install the program again.</translation>
    </message>
    <message>
        <source>Det finns inget valv här</source>
        <translation>There is no vault here</translation>
    </message>
    <message>
        <source>Filen har flyttats eller tagits bort. Lägg tillbaka den, eller starta programmet med rätt mapp.</source>
        <translation>The file has been moved or removed. Put it back, or start the program with the right folder.</translation>
    </message>
    <message>
        <source>Här finns redan ett valv</source>
        <translation>There is already a vault here</translation>
    </message>
    <message>
        <source>Inget har ändrats. Stäng programmet och öppna det igen för att låsa upp.</source>
        <translation>Nothing was changed. Close the program and open it again to unlock.</translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte</source>
        <translation>The passphrase does not match</translation>
    </message>
    <message>
        <source>Nyckelfilen är skadad</source>
        <translation>The key file is damaged</translation>
    </message>
    <message>
        <source>Valvet är skadat</source>
        <translation>The vault is damaged</translation>
    </message>
    <message>
        <source>Filerna hör inte ihop</source>
        <translation>The files do not belong together</translation>
    </message>
    <message>
        <source>Valvet och nyckelfilen kommer från olika håll, eller så är filen gjord av ett annat program. Inget har ändrats. Lägg tillbaka båda från samma kopia.</source>
        <translation>The vault and the key file come from different places, or the file was made by another program. Nothing was changed. Put both back from the same copy.</translation>
    </message>
    <message>
        <source>Valvet är gjort av en nyare version</source>
        <translation>The vault was made by a newer version</translation>
    </message>
    <message>
        <source>Inget har ändrats. Installera den nyare versionen och öppna igen.</source>
        <translation>Nothing was changed. Install the newer version and open again.</translation>
    </message>
    <message>
        <source>Valvets nyckel är för svagt skyddad</source>
        <translation>The key of the vault is too weakly protected</translation>
    </message>
    <message>
        <source>Valvet är inte gjort av en vanlig version av programmet och öppnas därför inte. Inget har ändrats.</source>
        <translation>The vault was not made by an ordinary version of the program and is therefore not opened. Nothing was changed.</translation>
    </message>
    <message>
        <source>Valvet är redan öppet</source>
        <translation>The vault is already open</translation>
    </message>
    <message>
        <source>Programmet är igång i ett annat fönster. Gå till det, eller stäng det och försök igen här.</source>
        <translation>The program is running in another window. Go to it, or close it and try again here.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i mappen</source>
        <translation>The folder cannot be written to</translation>
    </message>
    <message>
        <source>Mappen är skrivskyddad. Be den som sköter datorn att ändra behörigheten, eller välj en annan mapp. Det som var sparat är orört.</source>
        <translation>The folder is write-protected. Ask whoever looks after the computer to change the permission, or choose another folder. What was saved is untouched.</translation>
    </message>
    <message>
        <source>Skyddet kan inte vänta på dem: gör det som är akut först. ”Vet inte” är ett svar.</source>
        <translation>Protection cannot wait for them: do what is acute first. “Don’t know” is an answer.</translation>
    </message>
    <message>
        <source>Inget har ändrats. Försök igen, eller lås och lås upp igen.</source>
        <translation>Nothing was changed. Try again, or lock and unlock again.</translation>
    </message>
    <message>
        <source>Disken är full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Inget är förlorat. Kontrollera stora och små bokstäver, mellanslag och tangentbordets språk, och försök igen.</source>
        <translation>Nothing is lost. Check capital and small letters, spaces and the language of the keyboard, and try again.</translation>
    </message>
    <message>
        <source>Det går inte att avgöra om lösenfrasen är rätt. Radera ingenting. Återställ från en säkerhetskopia.</source>
        <translation>It is not possible to tell whether the passphrase is right. Delete nothing. Restore from a backup copy.</translation>
    </message>
    <message>
        <source>Lösenfrasen är rätt, men filen går inte att läsa. Radera ingenting. Återställ från en säkerhetskopia.</source>
        <translation>The passphrase is right, but the file cannot be read. Delete nothing. Restore from a backup copy.</translation>
    </message>
    <message>
        <source>Det som var sparat är orört, men det nya kunde inte sparas. Frigör plats på datorn. Låt sidan vara öppen så sparas texten när det går.</source>
        <translation>What was saved is untouched, but the new words could not be saved. Free some space on the computer. Leave the page open and the text is saved as soon as it can be.</translation>
    </message>
    <message>
        <source>Valvet är låst</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>Lås upp igen för att fortsätta.</source>
        <translation>Unlock it again to go on.</translation>
    </message>
    <message>
        <source>Valvet svarade inte som väntat</source>
        <translation>The vault did not answer as expected</translation>
    </message>
    <message>
        <source>Det som var sparat är orört. Lås, och lås upp igen.</source>
        <translation>What was saved is untouched. Lock, and unlock again.</translation>
    </message>
    <message>
        <source>Lösenfrasen är för kort</source>
        <translation>The passphrase is too short</translation>
    </message>
    <message>
        <source>Skriv minst 12 tecken. Fyra eller fem ord efter varandra fungerar bra.</source>
        <translation>Write at least 12 characters. Four or five words in a row work well.</translation>
    </message>
    <message>
        <source>Lösenfrasen är för lång</source>
        <translation>The passphrase is too long</translation>
    </message>
    <message>
        <source>Något annat kan ha klistrats in. Skriv högst 1 024 tecken.</source>
        <translation>Something else may have been pasted. Write at most 1,024 characters.</translation>
    </message>
    <message>
        <source>Datorns minne räcker inte just nu</source>
        <translation>The computer does not have enough memory just now</translation>
    </message>
    <message>
        <source>Stäng andra program och försök igen. Inget har ändrats.</source>
        <translation>Close other programs and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Allt är bytt, men valvet gick inte att öppna igen</source>
        <translation>Everything has been changed, but the vault could not be opened again</translation>
    </message>
    <message>
        <source>Lås nu, och lås upp med den nya lösenfrasen. Gör sedan nya återställningsdelar: de som just gjordes har inte visats.</source>
        <translation>Lock now, and unlock with the new passphrase. Then make new recovery parts: those just made have not been shown.</translation>
    </message>
    <message>
        <source>Återställningsdelen är inte rätt skriven</source>
        <translation>The recovery part is not written correctly</translation>
    </message>
    <message>
        <source>Jämför med papperet, grupp för grupp. Inget har ändrats.</source>
        <translation>Compare with the paper, group by group. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Delarna hör inte till det här valvet</source>
        <translation>The parts do not belong to this vault</translation>
    </message>
    <message>
        <source>De är gjorda för ett annat valv, eller innan nya delar gjordes. Leta efter papperen med samma märke. Inget har ändrats.</source>
        <translation>They were made for another vault, or before new parts were made. Look for the papers with the same mark. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Det är samma del två gånger</source>
        <translation>It is the same part twice</translation>
    </message>
    <message>
        <source>Det behövs två olika av de tre delarna. Skriv en annan del i ett av fälten.</source>
        <translation>Two different parts of the three are needed. Write another part in one of the fields.</translation>
    </message>
    <message>
        <source>Delarna öppnar inte valvet</source>
        <translation>The parts do not open the vault</translation>
    </message>
    <message>
        <source>De är rätt skrivna, men öppnar inte det som ligger här. Pröva en säkerhetskopia. Inget har ändrats.</source>
        <translation>They are written correctly, but do not open what is here. Try a backup copy. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Det finns inga återställningsdelar</source>
        <translation>There are no recovery parts</translation>
    </message>
    <message>
        <source>Inga har gjorts för det här valvet. Utan lösenfrasen går det inte att öppna.</source>
        <translation>None have been made for this vault. Without the passphrase it cannot be opened.</translation>
    </message>
    <message>
        <source>Återställningsdelarna är inte prövade</source>
        <translation>The recovery parts have not been tested</translation>
    </message>
    <message>
        <source>Skriv först in dem från papperen, så att det är säkert att de går att läsa.</source>
        <translation>Enter them from the papers first, so that it is certain that they can be read.</translation>
    </message>
    <message>
        <source>Datorns nyckelring går inte att använda</source>
        <translation>The computer’s keyring cannot be used</translation>
    </message>
    <message>
        <source>Inget har ändrats. Lösenfrasen räcker för att låsa upp, som förut.</source>
        <translation>Nothing has been changed. The passphrase is enough to unlock, as before.</translation>
    </message>
    <message>
        <source>Datorns nyckelring har tappat sin hälft</source>
        <translation>The computer’s keyring has lost its half</translation>
    </message>
    <message>
        <source>Lösenfrasen öppnar inte ensam på den här datorn. Lås upp med två återställningsdelar. Inget är förlorat.</source>
        <translation>The passphrase does not open the vault alone on this computer. Unlock with two recovery parts. Nothing is lost.</translation>
    </message>
    <message>
        <source>Mappen passar inte för valvet</source>
        <translation>The folder is not suitable for the vault</translation>
    </message>
    <message>
        <source>Den verkar kopieras till ett moln eller ett nätverk. Välj en mapp som bara finns på den här datorn eller på ett minne som du låser in. Inget har sparats där.</source>
        <translation>It seems to be copied to a cloud or a network. Choose a folder that exists only on this computer or on a memory stick that you lock away. Nothing has been saved there.</translation>
    </message>
    <message>
        <source>Platsen för säkerhetskopior finns inte just nu</source>
        <translation>The place for backup copies is not there just now</translation>
    </message>
    <message>
        <source>Sätt i minnet, eller välj en annan plats. Valvet är orört.</source>
        <translation>Put in the memory stick, or choose another place. The vault is untouched.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är inte hel</source>
        <translation>The backup copy is not whole</translation>
    </message>
    <message>
        <source>Välj en annan kopia. Valvet och de andra kopiorna är orörda.</source>
        <translation>Choose another copy. The vault and the other copies are untouched.</translation>
    </message>
    <message>
        <source>Kopian hör till ett annat valv</source>
        <translation>The copy belongs to another vault</translation>
    </message>
    <message>
        <source>Inget har ändrats. Välj en kopia av det här valvet.</source>
        <translation>Nothing has been changed. Choose a copy of this vault.</translation>
    </message>
    <message>
        <source>Förseglingsnyckelns tid är ute</source>
        <translation>The seal key’s time has run out</translation>
    </message>
    <message>
        <source>Gör en ny nyckel i Inställningar och lämna de nya orden. Försegla sedan.</source>
        <translation>Make a new key in Settings and give out the new words. Then seal.</translation>
    </message>
    <message>
        <source>Rapporten går inte att jämföra med</source>
        <translation>The report cannot be used for comparison</translation>
    </message>
    <message>
        <source>Den pekar inte på någon rad i en åtkomstlogg. Välj en förseglad rapport härifrån.</source>
        <translation>It does not point to any line in an access log. Choose a sealed report from here.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut</source>
        <translation>Printing did not work</translation>
    </message>
    <message>
        <source>Kontrollera skrivaren och försök igen. Inget har ändrats.</source>
        <translation>Check the printer and try again. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Ärendet behöver ett täcknamn</source>
        <translation>The case needs an alias</translation>
    </message>
    <message>
        <source>Skriv ett ord som inte säger något om personen, till exempel ett träd.</source>
        <translation>Write a word that says nothing about the person, such as a tree.</translation>
    </message>
    <message>
        <source>Täcknamnet används redan</source>
        <translation>The alias is already in use</translation>
    </message>
    <message>
        <source>Välj ett annat ord, så att två ärenden inte kan förväxlas.</source>
        <translation>Choose another word, so that two cases cannot be mixed up.</translation>
    </message>
    <message>
        <source>Det ser ut som ett personnummer</source>
        <translation>It looks like a personal identity number</translation>
    </message>
    <message>
        <source>Här skrivs inga personnummer. Välj ett ord som inte säger något om personen.</source>
        <translation>No personal identity numbers are written here. Choose a word that says nothing about the person.</translation>
    </message>
    <message>
        <source>Det där ser ut som ett personnummer</source>
        <translation>That looks like a personal identity number</translation>
    </message>
    <message>
        <source>Personnummer skrivs inte här. Inget ändrades. Skriv en beteckning, till exempel ”äldre bror”.</source>
        <translation>Personal identity numbers are not written here. Nothing was changed. Write a label, for example “older brother”.</translation>
    </message>
    <message>
        <source>Personen saknar beteckning</source>
        <translation>The person has no label</translation>
    </message>
    <message>
        <source>Inget ändrades. Skriv vem det är med ett eller ett par ord, till exempel ”moster”, men inte namnet.</source>
        <translation>Nothing was changed. Write who it is in a word or two, for example “aunt”, but not the name.</translation>
    </message>
    <message>
        <source>Personen kan inte tas bort ännu</source>
        <translation>The person cannot be removed yet</translation>
    </message>
    <message>
        <source>Svar eller händelser pekar på personen. Inget ändrades. Ta bort personen där först, så att ingen tråd slutar i tomma intet.</source>
        <translation>Answers or events point to the person. Nothing was changed. Remove the person there first, so that no thread ends in nothing.</translation>
    </message>
    <message>
        <source>Det står inget att spara</source>
        <translation>There is nothing to save</translation>
    </message>
    <message>
        <source>Inget ändrades. Skriv några ord om vad som hände.</source>
        <translation>Nothing was changed. Write a few words about what happened.</translation>
    </message>
    <message>
        <source>Uppgiften går inte att leta efter</source>
        <translation>This fact cannot be looked for</translation>
    </message>
    <message>
        <source>Skriv minst en bokstav eller siffra. Inget har ändrats.</source>
        <translation>Write at least one letter or digit. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Texten är för lång</source>
        <translation>The text is too long</translation>
    </message>
    <message>
        <source>Inget har ändrats. Dela upp texten, eller skriv det viktigaste.</source>
        <translation>Nothing was changed. Divide the text, or write what matters most.</translation>
    </message>
    <message>
        <source>Några frågor är obesvarade</source>
        <translation>Some questions are unanswered</translation>
    </message>
    <message>
        <source>Versionen är fastställd</source>
        <translation>The version is signed off</translation>
    </message>
    <message>
        <source>Den ändras inte. Gå till frågorna och fastställ en ny version.</source>
        <translation>It does not change. Go to the questions and sign off a new version.</translation>
    </message>
    <message>
        <source>Det finns fynd att ta ställning till</source>
        <translation>There are findings to settle</translation>
    </message>
    <message>
        <source>Ta bort, skriv om eller behåll med skäl. Sedan kan rapporten förseglas.</source>
        <translation>Remove, rewrite or keep with a reason. Then the report can be sealed.</translation>
    </message>
    <message>
        <source>Rapporten stoppades i röjandekontrollen</source>
        <translation>The disclosure guard stopped the report</translation>
    </message>
    <message>
        <source>I den färdiga filen finns något som läsaren inte ska se. Inget har lämnat programmet. Gör om rapporten och ta ställning till fynden.</source>
        <translation>The finished file holds something that the reader should not see. Nothing has left the program. Make the report again and settle the findings.</translation>
    </message>
    <message>
        <source>Filen kunde inte sparas där</source>
        <translation>The file could not be saved there</translation>
    </message>
    <message>
        <source>Välj en annan mapp, eller kontrollera att det finns plats och att du får skriva där. Rapporten finns kvar i valvet.</source>
        <translation>Choose another folder, or check that there is room and that you may write there. The report is still in the vault.</translation>
    </message>
    <message>
        <source>Filen går inte att öppna</source>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <source>Kontrollera att den finns kvar och att du får läsa den.</source>
        <translation>Check that it is still there and that you may read it.</translation>
    </message>
    <message>
        <source>Det gick inte att göra så</source>
        <translation>That could not be done</translation>
    </message>
    <message>
        <source>Rapporten kunde inte göras</source>
        <translation>The report could not be made</translation>
    </message>
    <message>
        <source>Inget har lämnat programmet. Försök igen.</source>
        <translation>Nothing has left the program. Try again.</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>v.</source>
        <translation>wk</translation>
    </message>
</context>
<context>
    <name>MunicipalityPage</name>
    <message>
        <source>Vår kommun</source>
        <translation>Our municipality</translation>
    </message>
    <message>
        <source>Fyll i det du vet, en rad i taget. Skriv varifrån uppgiften kommer och när du kontrollerade den. Det som saknas visas där det behövs. Finns något inte hos er är det också ett svar: säg det, och skriv vad ni gör i stället.</source>
        <translation>Fill in what you know, one line at a time. Write where it comes from and when you checked it. What is missing is shown where it is needed. If something does not exist where you are, that is an answer too: say so, and write what you do instead.</translation>
    </message>
    <message>
        <source>Nästa som saknas</source>
        <translation>Next one missing</translation>
    </message>
    <message>
        <source>Lokal rutin på ett papper</source>
        <translation>Local routine on a paper</translation>
    </message>
    <message>
        <source>Inget står tomt. Nummer och namn ändras: läs om minst en gång om året.</source>
        <translation>Nothing is blank. Numbers and names change: read again at least once a year.</translation>
    </message>
    <message>
        <source>{again} behöver läsas om eller saknar datum.</source>
        <translation>{again} need to be read again or have no date.</translation>
    </message>
    <message>
        <source>{holes} av {of} saknas.</source>
        <translation>{holes} of {of} missing.</translation>
    </message>
</context>
<context>
    <name>NeedToKnow</name>
    <message>
        <source>Uppgift</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Får veta, om du markerar dem:</source>
        <translation>May know, if you mark them:</translation>
    </message>
    <message>
        <source>Vem får veta: {fact}</source>
        <translation>Who may know: {fact}</translation>
    </message>
    <message>
        <source>Får aldrig veta: {circles}</source>
        <translation>May never know: {circles}</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra {fact}</source>
        <translation>Change {fact}</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Föregående</source>
        <translation>Previous</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>De två skiljer sig åt. Skriv samma lösenfras igen.</source>
        <translation>The two differ. Write the same passphrase again.</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stäng formuläret för en ny person</source>
        <translation>Close the form for a new person</translation>
    </message>
</context>
<context>
    <name>NoKeyCard</name>
    <message>
        <source>Här finns ingen nyckel ännu</source>
        <translation>There is no key here yet</translation>
    </message>
    <message>
        <source>Den görs när du förseglar din första rapport. Gör den redan nu om du vill lämna orden innan.</source>
        <translation>It is made when you seal your first report. Make it now if you want to give out the words before that.</translation>
    </message>
    <message>
        <source>Har du haft ett annat valv förut? Då kan ingen gammal nyckel intyga den nya. Lämna de nya orden muntligt, och säg att de gamla inte används längre.</source>
        <translation>Have you had another vault before? Then no old key can vouch for the new one. Give out the new words in person, and say that the old ones are no longer used.</translation>
    </message>
    <message>
        <source>Gör nyckeln</source>
        <translation>Make the key</translation>
    </message>
</context>
<context>
    <name>NowAndBeforeEditor</name>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Tidigare</source>
        <translation>Before</translation>
    </message>
</context>
<context>
    <name>OneChoice</name>
    <message>
        <source>Byt</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Byt: {chosen}</source>
        <translation>Change: {chosen}</translation>
    </message>
    <message>
        <source>Att tänka på</source>
        <translation>To bear in mind</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Avsluta (Ctrl+F8)</source>
        <translation>End (Ctrl+F8)</translation>
    </message>
    <message>
        <source>Göm (F9)</source>
        <translation>Hide (F9)</translation>
    </message>
    <message>
        <source>Lås (Ctrl+L)</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
    <message>
        <source>Avsluta samtalsläge (Ctrl+F8)</source>
        <translation>End conversation mode (Ctrl+F8)</translation>
    </message>
</context>
<context>
    <name>PaperGuard</name>
    <message>
        <source>Här kan något läsas som är skyddat i ärendet. Ta bort det, eller skriv ett ord som bara ni två förstår.</source>
        <translation>Something can be read here that is protected in the case. Remove it, or write a word that only the two of you understand.</translation>
    </message>
    <message>
        <source>Här står kodordet för säker kontakt. Den som hittar det kan utge sig för att vara den utsatta. Lär in det utantill i stället.</source>
        <translation>The code word for safe contact stands here. Whoever finds it can pretend to be the person. Learn it by heart instead.</translation>
    </message>
    <message>
        <source>Här står ärendets alias. Det knyter papperet till ärendet. Ta bort det.</source>
        <translation>The alias of the case stands here. It ties the paper to the case. Remove it.</translation>
    </message>
    <message>
        <source>Här står något som är märkt att det inte får nå vårdnadshavare. Ta bort det, eller skriv om det.</source>
        <translation>Something stands here that is marked as not to reach guardians. Remove it, or put it differently.</translation>
    </message>
    <message>
        <source>Här står något som ser ut som ett personnummer. Ta bort det.</source>
        <translation>Something here looks like a personal identity number. Remove it.</translation>
    </message>
    <message>
        <source>Ett ord liknar ärendets alias. Är det en slump kan det stå kvar.</source>
        <translation>A word resembles the alias of the case. If that is by chance it may stay.</translation>
    </message>
    <message>
        <source>Här står ett telefonnummer som varken finns i Stödkatalog eller Vår kommun. Läs siffrorna en gång till, och tänk igenom vad som händer om någon annan ringer det.</source>
        <translation>There is a telephone number here that is neither in the Support directory nor in Our municipality. Read the digits once more, and think through what happens if somebody else rings it.</translation>
    </message>
    <message>
        <source>Här står ett ord som berättar vad det gäller. Den som hittar papperet kan förstå det.</source>
        <translation>There is a word here that tells what it is about. Whoever finds the paper can understand it.</translation>
    </message>
    <message>
        <source>Rad {last}: </source>
        <translation>Line {last}: </translation>
    </message>
    <message>
        <source>Rad {others} och {last}: </source>
        <translation>Lines {others} and {last}: </translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>Ingen skrivare</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Det skrivs inte ut så här</source>
        <translation>It is not printed like this</translation>
    </message>
    <message>
        <source>Läs det som den som hittar papperet</source>
        <translation>Read it as the one who finds the paper</translation>
    </message>
    <message>
        <source>Skriv ut ändå</source>
        <translation>Print anyway</translation>
    </message>
    <message>
        <source>Skrivaren står i nätverket</source>
        <translation>The printer is on the network</translation>
    </message>
</context>
<context>
    <name>PartBlock</name>
    <message>
        <source>Grupp {number} har inte fem tecken.</source>
        <translation>Group {number} does not have five characters.</translation>
    </message>
    <message>
        <source>Grupp {number} stämmer inte. Jämför den med papperet.</source>
        <translation>Group {number} does not match. Compare it with the paper.</translation>
    </message>
</context>
<context>
    <name>PartField</name>
    <message>
        <source>Återställningsdel</source>
        <translation>Recovery part</translation>
    </message>
    <message>
        <source>{field}, grupp {number} av {count}</source>
        <translation>{field}, group {number} of {count}</translation>
    </message>
</context>
<context>
    <name>PartProving</name>
    <message>
        <source>Pröva delarna från papperen</source>
        <translation>Test the parts from the papers</translation>
    </message>
    <message>
        <source>Skriv in varje del från sitt papper, som om lösenfrasen vore borta. Ordningen spelar ingen roll, och det går att göra senare. Till dess står det kvar på Idag att de inte är prövade.</source>
        <translation>Enter each part from its paper, as if the passphrase were lost. The order does not matter, and it can be done later. Until then, Today goes on saying that they have not been tested.</translation>
    </message>
    <message>
        <source>Del från papperet</source>
        <translation>Part from the paper</translation>
    </message>
    <message>
        <source>Pröva delen</source>
        <translation>Test the part</translation>
    </message>
    <message>
        <source>Senare</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Till lösenfras och återställning</source>
        <translation>To Passphrase and recovery</translation>
    </message>
    <message>
        <source>prövad</source>
        <translation>tested</translation>
    </message>
    <message>
        <source>inte prövad</source>
        <translation>not tested</translation>
    </message>
    <message>
        <source>Alla tre delar är prövade</source>
        <translation>All three parts have been tested</translation>
    </message>
    <message>
        <source>Papperen går att läsa, och två av dem öppnar. Lägg dem nu på skilda ställen, aldrig två tillsammans och aldrig vid datorn. Papper med ett annat märke än {mark} öppnar inte: förstör dem.</source>
        <translation>The papers can be read, and two of them open the vault. Now put them in separate places, never two together and never by the computer. Papers with another mark than {mark} do not open it: destroy them.</translation>
    </message>
    <message>
        <source>Del {number} stämmer.</source>
        <translation>Part {number} is right.</translation>
    </message>
    <message>
        <source>Den delen är redan prövad. Ta ett annat papper.</source>
        <translation>That part has already been tested. Take another paper.</translation>
    </message>
</context>
<context>
    <name>PartSheet</name>
    <message>
        <source>Återställningsdel {number} av 3</source>
        <translation>Recovery part {number} of 3</translation>
    </message>
    <message>
        <source>Två delar tillsammans öppnar arbetsboken.</source>
        <translation>Two parts together open the workbook.</translation>
    </message>
    <message>
        <source>Märke {mark} · gjord {day} · hör till: {holder}</source>
        <translation>Mark {mark} · made {day} · belongs to: {holder}</translation>
    </message>
    <message>
        <source>Förvara delarna inlåsta på skilda ställen. Aldrig två tillsammans, aldrig vid datorn.</source>
        <translation>Keep the parts locked away in separate places. Never two together, never by the computer.</translation>
    </message>
    <message>
        <source>Fotografera den aldrig. Skriv den inte i en telefon, ett mejl eller en annan dator.</source>
        <translation>Never photograph it. Do not write it in a phone, an email or another computer.</translation>
    </message>
    <message>
        <source>Bara delar med samma märke hör ihop. När nya delar är gjorda och prövade: förstör den här.</source>
        <translation>Only parts with the same mark belong together. When new parts have been made and tested: destroy this one.</translation>
    </message>
    <message>
        <source>Slutar du: ge den ur hand till den som tar över.</source>
        <translation>If you leave your post: give it by hand to the person who takes over.</translation>
    </message>
    <message>
        <source>Har någon annan sett den, eller är den borta: säg det till handläggaren samma dag, så att allt kan bytas.</source>
        <translation>If somebody else has seen it, or it is missing: tell the caseworker the same day, so that everything can be changed.</translation>
    </message>
    <message>
        <source>När lösenfrasen är borta</source>
        <translation>When the passphrase is lost</translation>
    </message>
    <message>
        <source>Välj ”Jag kommer inte åt lösenfrasen” på låssidan och skriv in två av de tre delarna, grupp för grupp. Stora och små bokstäver spelar ingen roll. Bokstäverna I, L, O och U används inte: det som ser ut som dem är siffror.</source>
        <translation>Choose “I cannot get at the passphrase” on the lock page and enter two of the three parts, group by group. Capital and small letters make no difference. The letters I, L, O and U are not used: what looks like them is digits.</translation>
    </message>
    <message>
        <source>På en annan dator</source>
        <translation>On another computer</translation>
    </message>
    <message>
        <source>Starta programmet där, välj ”Jag har en säkerhetskopia”, sätt i minnet med kopior och välj ”Två återställningsdelar”.</source>
        <translation>Start the program there, choose “I have a backup copy”, put in the memory stick with copies and choose “Two recovery parts”.</translation>
    </message>
    <message>
        <source>Rutan är samma text, för en läsare som sitter med sladd i datorn. Läs den aldrig med en telefon.</source>
        <translation>The square is the same text, for a reader connected to the computer by a cable. Never read it with a phone.</translation>
    </message>
</context>
<context>
    <name>PartShowing</name>
    <message>
        <source>Bokstäverna I, L, O och U används inte. Det som liknar dem är siffrorna 1 och 0.</source>
        <translation>The letters I, L, O and U are not used. What resembles them is the digits 1 and 0.</translation>
    </message>
    <message>
        <source>Samma del som QR-ruta</source>
        <translation>The same part as a QR code</translation>
    </message>
    <message>
        <source>För en läsare som sitter med sladd i datorn. Fotografera den aldrig: bilder i telefoner kopieras vidare.</source>
        <translation>For a reader connected to the computer by a cable. Never photograph it: pictures in phones are copied further.</translation>
    </message>
    <message>
        <source>Visa som QR-ruta</source>
        <translation>Show as a QR code</translation>
    </message>
    <message>
        <source>Till papper</source>
        <translation>To paper</translation>
    </message>
    <message>
        <source>Skriv ut den, eller skriv av den för hand med tydliga bokstäver: delens nummer, märket och de åtta grupperna. Den finns bara här och nu. Lämnar du sidan, eller låses programmet, går den inte att visa igen. Gör då nya delar.</source>
        <translation>Print it, or copy it by hand in clear letters: the number of the part, the mark and the eight groups. It exists only here and now. If you leave the page, or the program is locked, it cannot be shown again. Then make new parts.</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Återställningsdel {number} av 3</source>
        <translation>Recovery part {number} of 3</translation>
    </message>
    <message>
        <source>Till: {holder} · märke {mark}</source>
        <translation>To: {holder} · mark {mark}</translation>
    </message>
    <message>
        <source>Alla tre finns på papper</source>
        <translation>All three are on paper</translation>
    </message>
    <message>
        <source>Del {number} finns på papper</source>
        <translation>Part {number} is on paper</translation>
    </message>
    <message>
        <source>Tillbaka till del {number}</source>
        <translation>Back to part {number}</translation>
    </message>
    <message>
        <source>Skrivaren står i nätverket: texten kan ligga kvar i den</source>
        <translation>The printer is on the network: the text may remain in it</translation>
    </message>
    <message>
        <source>Skriv hellre av delen för hand, eller anslut en skrivare med sladd.</source>
        <translation>Better to copy the part by hand, or connect a printer with a cable.</translation>
    </message>
    <message>
        <source>Skriv ut del {number} ändå</source>
        <translation>Print part {number} anyway</translation>
    </message>
    <message>
        <source>Skriv ut del {number}</source>
        <translation>Print part {number}</translation>
    </message>
    <message>
        <source>Del {number} är skickad till skrivaren. Hämta papperet genast och läs att det är tydligt.</source>
        <translation>Part {number} has been sent to the printer. Fetch the paper at once and check that it is clear.</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <source>Piltangenterna tar en grupp i taget.</source>
        <translation>The arrow keys take one group at a time.</translation>
    </message>
    <message>
        <source>Grupp {number}: {characters}</source>
        <translation>Group {number}: {characters}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>handläggaren</source>
        <translation>the caseworker</translation>
    </message>
    <message>
        <source>chefen</source>
        <translation>the manager</translation>
    </message>
    <message>
        <source>förseglat kuvert</source>
        <translation>sealed envelope</translation>
    </message>
    <message>
        <source>Du behåller den själv: inlåst, hemma eller på arbetet, inte vid datorn.</source>
        <translation>You keep it yourself: locked away, at home or at work, not by the computer.</translation>
    </message>
    <message>
        <source>Ge den till din chef, som låser in den utan att visa den för någon.</source>
        <translation>Give it to your manager, who locks it away without showing it to anyone.</translation>
    </message>
    <message>
        <source>Lägg den i ett kuvert, skriv ditt namn över fliken och lås in det där varken du eller chefen har sin del.</source>
        <translation>Put it in an envelope, write your name across the flap and lock it away where neither you nor your manager keeps a part.</translation>
    </message>
    <message>
        <source>Inga delar är gjorda</source>
        <translation>No parts have been made</translation>
    </message>
    <message>
        <source>Gjorda {day} · alla tre prövade</source>
        <translation>Made {day} · all three tested</translation>
    </message>
    <message>
        <source>Gjorda {day} · inte prövade än</source>
        <translation>Made {day} · not tested yet</translation>
    </message>
    <message>
        <source>Tappar du lösenfrasen finns det ingen annan väg in: allt som står här är då borta.</source>
        <translation>If you lose the passphrase there is no other way in: everything that is here is then gone.</translation>
    </message>
    <message>
        <source>Två av delarna öppnar valvet utan lösenfrasen. Saknas ett papper, eller har någon sett det: gör nya.</source>
        <translation>Two of the parts open the vault without the passphrase. If a paper is missing, or somebody has seen it: make new ones.</translation>
    </message>
    <message>
        <source>De öppnar redan, men ingen vet om papperen går att läsa förrän alla tre är inskrivna. Finns inte alla tre papper: gör nya delar.</source>
        <translation>They open already, but nobody knows whether the papers can be read until all three have been entered. If you do not have all three papers: make new parts.</translation>
    </message>
    <message>
        <source>Till dess öppnar också de delar som fanns före.</source>
        <translation>Until then, the parts that existed before also open.</translation>
    </message>
    <message>
        <source>Del {number} · {holder}</source>
        <translation>Part {number} · {holder}</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Lösenfras och återställning</source>
        <translation>Passphrase and recovery</translation>
    </message>
    <message>
        <source>Tillbaka till Lösenfras och återställning</source>
        <translation>Back to Passphrase and recovery</translation>
    </message>
    <message>
        <source>Gör återställningsdelar</source>
        <translation>Make recovery parts</translation>
    </message>
    <message>
        <source>Tre papper görs. Vilka två som helst öppnar valvet om lösenfrasen är borta; ett ensamt säger ingenting. Räkna med en kvart, när ingen ser skärmen. Ha papper, penna och ett kuvert till hands.</source>
        <translation>Three papers are made. Any two of them open the vault if the passphrase is lost; one alone says nothing. Allow a quarter of an hour, when nobody sees the screen. Have paper, a pen and an envelope to hand.</translation>
    </message>
    <message>
        <source>Delar som är prövade sedan förut öppnar tills de nya är prövade. Delar som inte prövats slutar öppna genast.</source>
        <translation>Parts tested earlier open until the new ones have been tested. Parts that have not been tested stop opening at once.</translation>
    </message>
    <message>
        <source>Skriv lösenfrasen igen, så att bara du kan göra dem.</source>
        <translation>Write the passphrase again, so that only you can make them.</translation>
    </message>
    <message>
        <source>Gör delarna</source>
        <translation>Make the parts</translation>
    </message>
    <message>
        <source>Gör delarna. Det tar någon sekund.</source>
        <translation>Making the parts. It takes a second or so.</translation>
    </message>
    <message>
        <source>Två som slår sig ihop kan öppna en kopia av valvet utan att det syns. Ge därför en del bara till den som får läsa allt som står här.</source>
        <translation>Two people who join together can open a copy of the vault without it being seen. So give a part only to someone who may read everything that is here.</translation>
    </message>
    <message>
        <source>Delarna visas inte längre</source>
        <translation>The parts are no longer shown</translation>
    </message>
    <message>
        <source>Finns alla tre på papper: pröva dem. Annars gör du nya delar.</source>
        <translation>If all three are on paper: test them. Otherwise make new parts.</translation>
    </message>
    <message>
        <source>Pröva delarna</source>
        <translation>Test the parts</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Visa lösenfrasen</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Caps Lock verkar vara på.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Dölj lösenfrasen</source>
        <translation>Hide the passphrase</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Lösenfrasen som gäller nu</source>
        <translation>The passphrase in use now</translation>
    </message>
    <message>
        <source>Lösenfrasen</source>
        <translation>The passphrase</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Den nya en gång till</source>
        <translation>The new one once more</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skriv lösenfrasen som gäller nu.</source>
        <translation>Write the passphrase in use now.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Visa bara dem med en viss roll</source>
        <translation>Show only those with a certain role</translation>
    </message>
    <message>
        <source>Roll saknas {count}</source>
        <translation>No role {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lägg till en person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Vilka finns runt den utsatta?</source>
        <translation>Who is there around the person exposed?</translation>
    </message>
    <message>
        <source>Tänk brett. Flera kan utöva eller sanktionera, också på avstånd. Syskon, barn, partner och den som hjälper kan själva vara utsatta. Någon vet, och någon kan skydda. Skriv en beteckning för var och en, aldrig namnet.</source>
        <translation>Think broadly. Several people can be perpetrators or condone what is done, also from a distance. Siblings, children, partner and anyone who helps can be exposed themselves. Someone knows, and someone can protect. Write a label for each of them, never the name.</translation>
    </message>
    <message>
        <source>Lägg till den första</source>
        <translation>Add the first</translation>
    </message>
    <message>
        <source>Andra i ärendet: {count}</source>
        <translation>Others in the case: {count}</translation>
    </message>
    <message>
        <source>Andra i ärendet</source>
        <translation>Others in the case</translation>
    </message>
    <message>
        <source>{label} finns nu i listan som {letter}. Skriv nästa, eller stäng.</source>
        <translation>{label} is now in the list as {letter}. Write the next, or close.</translation>
    </message>
    <message>
        <source>{label} kan inte tas bort ännu. Ta bort personen här först, så att ingen tråd slutar i tomma intet:</source>
        <translation>{label} cannot be removed yet. Remove the person here first, so that no thread ends in nothing:</translation>
    </message>
    <message>
        <source>{label} är borttagen ur ärendet.</source>
        <translation>{label} has been removed from the case.</translation>
    </message>
    <message>
        <source>Bokstaven {letter} ges inte till någon annan.</source>
        <translation>The letter {letter} is not given to anyone else.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Händelser: {day}</source>
        <translation>Events: {day}</translation>
    </message>
</context>
<context>
    <name>PersonCardPage</name>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Tillbaka till Rapporter</source>
        <translation>Back to Reports</translation>
    </message>
    <message>
        <source>Kort till den utsatta</source>
        <translation>Card for the person</translation>
    </message>
    <message>
        <source>Ett kort i samma storlek som ett bankkort. Bara de rader du väljer står där: ingen rubrik, inget datum, inget namn, inget om varifrån det kommer.</source>
        <translation>A card of the size of a bank card. Only the lines you choose stand there: no heading, no date, no name, nothing of where it comes from.</translation>
    </message>
    <message>
        <source>Inget av det du väljer eller skriver här sparas. När du lämnar sidan, eller låser, är det borta. I åtkomstloggen står bara att en sida skrevs ut.</source>
        <translation>Nothing of what you choose or write here is kept. When you leave the page, or lock, it is gone. The access log only says that a page was printed.</translation>
    </message>
    <message>
        <source>Är det säkert för den utsatta att ha kortet?</source>
        <translation>Is it safe for the person to have the card?</translation>
    </message>
    <message>
        <source>Skriv av kortet för hand.</source>
        <translation>Copy the card by hand.</translation>
    </message>
    <message>
        <source>Vad ska stå på kortet?</source>
        <translation>What is to be on the card?</translation>
    </message>
    <message>
        <source>Rader ur Stödkatalog som har ett nummer. Högst {most} rader i allt.</source>
        <translation>Lines of the Support directory that have a number. At most {most} lines in all.</translation>
    </message>
    <message>
        <source>Egna rader</source>
        <translation>Own lines</translation>
    </message>
    <message>
        <source>Till exempel en tid, ett ord som bara ni två förstår eller någon att vända sig till, så som den utsatta själv vill ha det skrivet. Enter ger en ny rad på kortet. Skriv ingen ort, ingen adress och inget om ärendet.</source>
        <translation>For example a time, a word that only the two of you understand or somebody to turn to, as the person wants it written. Enter gives a new line on the card. Write no place, no address and nothing of the case.</translation>
    </message>
    <message>
        <source>Så ser kortet ut</source>
        <translation>What the card looks like</translation>
    </message>
    <message>
        <source>85 × 55 mm, bokstäver på {points} punkter. Skär ut längs märkena.</source>
        <translation>85 × 55 mm, letters of {points} points. Cut along the marks.</translation>
    </message>
    <message>
        <source>{unsure} av raderna ska kontrolleras lokalt</source>
        <translation>{unsure} of the lines are to be checked locally</translation>
    </message>
    <message>
        <source>Ring numret innan du lämnar kortet, och ändra i Stödkatalog.</source>
        <translation>Ring the number before you hand over the card, and change it in the Support directory.</translation>
    </message>
    <message>
        <source>Kortet har plats för högst {most} rader. Ta bort någon.</source>
        <translation>The card has room for at most {most} lines. Remove one.</translation>
    </message>
    <message>
        <source>Det får inte plats med bokstäver som går att läsa, minst {points} punkter. Korta eller ta bort något.</source>
        <translation>It does not fit with letters that can be read, at least {points} points. Shorten or remove something.</translation>
    </message>
    <message>
        <source>Mer får inte plats på kortet.</source>
        <translation>No more fits on the card.</translation>
    </message>
    <message>
        <source>Allt får inte plats</source>
        <translation>Not everything fits</translation>
    </message>
    <message>
        <source>Skickat till skrivaren. Hämta kortet genast, och lämna det enskilt.</source>
        <translation>Sent to the printer. Fetch the card at once, and hand it over in private.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Vem? Skriv roll eller relation, inte namn.</source>
        <translation>Who? Write a role or relation, not a name.</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Relation till den utsatta</source>
        <translation>Relationship to the person exposed</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relationship</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Får aldrig kontaktas</source>
        <translation>May never be contacted</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Därför att</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Skälet visas för den som tänker ringa.</source>
        <translation>The reason is shown to anyone who means to call.</translation>
    </message>
    <message>
        <source>Annat att veta</source>
        <translation>Other things to know</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort {label}</source>
        <translation>Remove {label}</translation>
    </message>
    <message>
        <source>Gå till: {place}</source>
        <translation>Go to: {place}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>{age} år</source>
        <translation>{age} years old</translation>
    </message>
    <message>
        <source>under 1 år</source>
        <translation>under 1 year old</translation>
    </message>
    <message>
        <source>roll inte angiven</source>
        <translation>no role given</translation>
    </message>
    <message>
        <source>får aldrig kontaktas</source>
        <translation>may never be contacted</translation>
    </message>
    <message>
        <source>Utfälld</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hopfälld</source>
        <translation>Folded away</translation>
    </message>
    <message>
        <source>Skälet är inte angivet.</source>
        <translation>The reason has not been given.</translation>
    </message>
    <message>
        <source>Därför att: {reason}</source>
        <translation>Because: {reason}</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Utövar</source>
        <translation>Perpetrator</translation>
    </message>
    <message>
        <source>Sanktionerar</source>
        <translation>Condones</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Knows</translation>
    </message>
    <message>
        <source>Kan skydda</source>
        <translation>Can protect</translation>
    </message>
    <message>
        <source>Är utsatt</source>
        <translation>Is exposed</translation>
    </message>
    <message>
        <source>Yrkesperson</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Barn</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>både utövar och är utsatt</source>
        <translation>both a perpetrator and exposed</translation>
    </message>
    <message>
        <source>både sanktionerar och är utsatt</source>
        <translation>both condones and is exposed</translation>
    </message>
    <message>
        <source>{age} år</source>
        <translation>{age} years old</translation>
    </message>
    <message>
        <source>under 1 år</source>
        <translation>under 1 year old</translation>
    </message>
    <message>
        <source>Fyller {age} i {month}.</source>
        <translation>Turns {age} in {month}.</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Platsen blir en skyddad uppgift: den stoppas i röjandekontrollen. Skriv så lite som räcker, aldrig adress, ort eller namn på boendet.</source>
        <translation>The place becomes a protected fact: the disclosure guard stops it. Write as little as will do, never an address, a town or the name of a shelter.</translation>
    </message>
</context>
<context>
    <name>PresentKeyCard</name>
    <message>
        <source>Dina nyckelord</source>
        <translation>Your key words</translation>
    </message>
    <message>
        <source>Gjord {made}. Gäller till {until}.</source>
        <translation>Made {made}. Valid until {until}.</translation>
    </message>
    <message>
        <source>Lämna orden till din arbetsledare muntligt eller på papper ur hand, inte i samma brev som rapporten.</source>
        <translation>Give the words to your supervisor in person or on paper by hand, not in the same message as the report.</translation>
    </message>
    <message>
        <source>Det är valvets första nyckel: ingen äldre nyckel kan intyga den. Orden får din arbetsledare därför bara av dig.</source>
        <translation>It is the vault’s first key: no older key can vouch for it. Your supervisor therefore gets the words only from you.</translation>
    </message>
    <message>
        <source>tiden går snart ut</source>
        <translation>the time runs out soon</translation>
    </message>
    <message>
        <source>tiden är ute</source>
        <translation>the time has run out</translation>
    </message>
    <message>
        <source>klockan stämmer inte</source>
        <translation>the clock is wrong</translation>
    </message>
    <message>
        <source>används</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Byt nyckel i god tid, så hinner de nya orden fram.</source>
        <translation>Change the key in good time, so that the new words arrive before they are needed.</translation>
    </message>
    <message>
        <source>Inget kan förseglas förrän du gör en ny. Rapporter som redan är förseglade går att kontrollera som förut. Enligt datorn är det {today}. Stämmer inte det, ställ klockan rätt i stället för att byta.</source>
        <translation>Nothing can be sealed until you make a new one. Reports already sealed can be checked as before. According to the computer it is {today}. If that is not right, set the clock right instead of changing the key.</translation>
    </message>
    <message>
        <source>Enligt datorn är det {today}, och det är före den dag då nyckeln gjordes. Antingen går klockan fel nu, eller så gick den fel då. Ställ den rätt innan du förseglar: tiden står i rapporten.</source>
        <translation>According to the computer it is {today}, and that is before the day the key was made. Either the clock is wrong now, or it was wrong then. Set it right before you seal: the time stands in the report.</translation>
    </message>
    <message>
        <source>Valvet lästes tillbaka från en kopia {day}. Hade du bytt nyckel efter kopian är den nyckeln borta, och orden här är de som gäller igen. Jämför dem muntligt med dem din arbetsledare har.</source>
        <translation>The vault was restored from a copy {day}. If you had changed the key after the copy, that key is gone, and the words here are the ones that apply again. Compare them in conversation with those your supervisor has.</translation>
    </message>
    <message>
        <source>Valvets nycklar byttes {day}, men förseglingsnyckeln är densamma. Kan någon ha kommit åt valvet, byt den här också.</source>
        <translation>The vault’s keys were changed {day}, but the seal key is the same. If somebody may have got into the vault, change this one too.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Det som skrivs ut ligger en stund läsbart i datorns utskriftskö, och kan ligga kvar i skrivarens minne: välj en skrivare som står hos dig, och hämta papperet genast.</source>
        <translation>What is printed lies readable in the computer’s print queue for a while, and may remain in the printer’s memory: choose a printer that stands near you, and fetch the paper at once.</translation>
    </message>
    <message>
        <source>Skrivaren nås över nätverket. Sidorna passerar då andra datorer, där de kan sparas utan att du ser det.</source>
        <translation>The printer is reached over the network. The pages then pass through other computers, where they can be saved without you seeing it.</translation>
    </message>
    <message>
        <source>Datorn har ingen skrivare som ger papper. Skrivare som gör en fil visas inte, eftersom filen skulle ligga läsbar på disken.</source>
        <translation>The computer has no printer that gives paper. Printers that make a file are not shown, because the file would lie readable on the disk.</translation>
    </message>
    <message>
        <source>står i nätverket</source>
        <translation>is on the network</translation>
    </message>
    <message>
        <source>ansluten till datorn</source>
        <translation>connected to the computer</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Det sista du skrev kunde inte sparas när programmet låstes.</source>
        <translation>The last thing you wrote could not be saved when the program was locked.</translation>
    </message>
    <message>
        <source>Kopian är återställd. Det som fanns förut ligger undanlagt i mappen.</source>
        <translation>The copy has been restored. What was here before is set aside in the folder.</translation>
    </message>
    <message>
        <source>Kopian kunde inte återställas. Det som fanns förut står kvar.</source>
        <translation>The copy could not be restored. What was here before is still in place.</translation>
    </message>
    <message>
        <source>Inställningarna kunde inte läsas och är återställda.</source>
        <translation>The settings could not be read and have been reset.</translation>
    </message>
</context>
<context>
    <name>ProposalsCard</name>
    <message>
        <source>Förslag ur det du har svarat</source>
        <translation>Suggestions from what you have answered</translation>
    </message>
    <message>
        <source>Inget är med i planen förrän du tar med det, och då skriver du om det till den här personens eget. Det som inte står här kan behövas ändå.</source>
        <translation>Nothing is in the plan until you include it, and then you rewrite it to suit this person. What is not here may be needed all the same.</translation>
    </message>
    <message>
        <source>Inget mer föreslås av det som är besvarat. Det som saknas kan behövas.</source>
        <translation>Nothing more is suggested by what has been answered. What is missing may be needed.</translation>
    </message>
    <message>
        <source>Inget mer föreslås. Det betyder inte att inget mer behövs.</source>
        <translation>Nothing more is suggested. That does not mean that nothing more is needed.</translation>
    </message>
    <message>
        <source>Därför: {reasons}</source>
        <translation>Because: {reasons}</translation>
    </message>
    <message>
        <source>Tänk på: {caution}</source>
        <translation>Bear in mind: {caution}</translation>
    </message>
    <message>
        <source>Bygger på något som inte får nå vårdnadshavare.</source>
        <translation>Builds on something that must not reach guardians.</translation>
    </message>
    <message>
        <source>Ta med i planen</source>
        <translation>Include in the plan</translation>
    </message>
    <message>
        <source>Inte aktuellt</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Visa färre</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Visa {count} till</source>
        <translation>Show {count} more</translation>
    </message>
    <message>
        <source>Beror på sådant som inte är känt än ({count})</source>
        <translation>Depends on what is not known yet ({count})</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>kontrollera</source>
        <translation>check</translation>
    </message>
    <message>
        <source>bekräftat på den här datorn</source>
        <translation>confirmed on this computer</translation>
    </message>
    <message>
        <source>inte bekräftat</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>kan inte skyddas här</source>
        <translation>cannot be protected here</translation>
    </message>
    <message>
        <source>Urklipp</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Dra och släpp</source>
        <translation>Drag and drop</translation>
    </message>
    <message>
        <source>Utskrift</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Nätverk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Minnesdumpar</source>
        <translation>Memory dumps</translation>
    </message>
    <message>
        <source>Tillfälliga filer</source>
        <translation>Temporary files</translation>
    </message>
    <message>
        <source>Senast använda filer</source>
        <translation>Recently used files</translation>
    </message>
    <message>
        <source>Miniatyrbilder</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Felrapport</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>Valvets mapp</source>
        <translation>The vault’s folder</translation>
    </message>
    <message>
        <source>Diskkryptering</source>
        <translation>Disk encryption</translation>
    </message>
    <message>
        <source>Växlingsfil och viloläge</source>
        <translation>Swap file and hibernation</translation>
    </message>
    <message>
        <source>Text går inte att dra ut ur programmets fält, och att markera ord kopierar dem inte.</source>
        <translation>Text cannot be dragged out of the program’s fields, and selecting words does not copy them.</translation>
    </message>
    <message>
        <source>Programmet har ingen förbindelse öppen, och varje försök att nå nätet nekas.</source>
        <translation>The program has no connection open, and every attempt to reach the network is refused.</translation>
    </message>
    <message>
        <source>Om programmet kraschar skrivs minnet inte till disk, och andra program som du kör får inte läsa det.</source>
        <translation>If the program crashes, the memory is not written to disk, and other programs that you run may not read it.</translation>
    </message>
    <message>
        <source>Programmet har inga andra filer öppna för skrivning än valvets.</source>
        <translation>The program has no files other than the vault’s open for writing.</translation>
    </message>
    <message>
        <source>Datorns lista över senast använda filer nämner inte programmet.</source>
        <translation>The computer’s list of recently used files does not mention the program.</translation>
    </message>
    <message>
        <source>Filen med inställningar rymmer bara sådant som utseende, språk och tid till lås.</source>
        <translation>The settings file holds only such things as appearance, language and time until locking.</translation>
    </message>
    <message>
        <source>Det finns ingen felrapport, eller så står där bara feltyp och plats i programmets kod.</source>
        <translation>There is no error report, or it holds only the kind of error and the place in the program’s code.</translation>
    </message>
    <message>
        <source>Mappen ser inte ut att kopieras till ett moln eller ett nätverk.</source>
        <translation>The folder does not seem to be copied to a cloud or a network.</translation>
    </message>
    <message>
        <source>Disken där valvet ligger krypteras av datorn.</source>
        <translation>The disk where the vault lies is encrypted by the computer.</translation>
    </message>
    <message>
        <source>Datorn skriver inget ur minnet till en växlingsfil som går att läsa.</source>
        <translation>The computer writes nothing from memory to a swap file that can be read.</translation>
    </message>
    <message>
        <source>Det du kopierar töms efter tio sekunder och när du låser, och är märkt så att urklippshistorik ska låta det vara. Om andra program följer märkningen går inte att se.</source>
        <translation>What you copy is cleared after ten seconds and when you lock, and is marked so that clipboard history should leave it alone. Whether other programs respect the mark cannot be seen.</translation>
    </message>
    <message>
        <source>Programmet nekar varje försök att nå nätet. Att inget är öppet gick inte att fråga datorn om.</source>
        <translation>The program refuses every attempt to reach the network. The computer could not be asked whether nothing is open.</translation>
    </message>
    <message>
        <source>Programmet ber datorn att inte skriva minnet till disk om det kraschar. Att datorn följer det gick inte att bekräfta.</source>
        <translation>The program asks the computer not to write the memory to disk if it crashes. It could not be confirmed that the computer complies.</translation>
    </message>
    <message>
        <source>Programmet använder inga tillfälliga filer för det du skriver. Det gick inte att fråga datorn om.</source>
        <translation>The program uses no temporary files for what you write. The computer could not be asked about it.</translation>
    </message>
    <message>
        <source>Programmet lämnar inga filer till datorns lista över senast använda. Listan gick inte att läsa.</source>
        <translation>The program gives no files to the computer’s list of recently used files. The list could not be read.</translation>
    </message>
    <message>
        <source>Datorn kan göra en liten bild av en rapport som du sparar utanför valvet. Ta bort rapporten där när den är lämnad.</source>
        <translation>The computer may make a small picture of a report that you save outside the vault. Remove the report there once it has been handed over.</translation>
    </message>
    <message>
        <source>I filen med inställningar står något som programmet inte känner igen. Spara en inställning på nytt, så skrivs filen om.</source>
        <translation>The settings file holds something that the program does not recognise. Save a setting anew, and the file is written again.</translation>
    </message>
    <message>
        <source>I felrapport.txt i valvets mapp står annat än feltyp och plats i koden. Läs den innan du lämnar den till någon.</source>
        <translation>The file felrapport.txt in the vault’s folder holds something other than the kind of error and the place in the code. Read it before you give it to anyone.</translation>
    </message>
    <message>
        <source>Kontrollera att hela disken är krypterad. I Windows står det under Inställningar, Enhetskryptering eller BitLocker. Fråga annars den som sköter datorn.</source>
        <translation>Check that the whole disk is encrypted. In Windows it is under Settings, Device encryption or BitLocker. Otherwise ask whoever looks after the computer.</translation>
    </message>
    <message>
        <source>Datorn kan skriva delar av minnet till disken när minnet är fullt eller när den går i viloläge. Med diskkryptering går det inte att läsa.</source>
        <translation>The computer may write parts of the memory to the disk when the memory is full or when it hibernates. With disk encryption it cannot be read.</translation>
    </message>
    <message>
        <source>Innehållet är krypterat, men kopior utanför datorn går inte att ta tillbaka. Be den som sköter datorn att flytta mappen.</source>
        <translation>The content is encrypted, but copies outside the computer cannot be taken back. Ask whoever looks after the computer to move the folder.</translation>
    </message>
    <message>
        <source>Datorns lista över senast använda filer nämner programmet. Töm listan i datorns inställningar.</source>
        <translation>The computer’s list of recently used files mentions the program. Clear the list in the computer’s settings.</translation>
    </message>
    <message>
        <source>Mappen ligger bland tillfälliga filer, som datorn kan tömma utan att fråga. Be den som sköter datorn att flytta den.</source>
        <translation>The folder lies among temporary files, which the computer may empty without asking. Ask whoever looks after the computer to move it.</translation>
    </message>
    <message>
        <source>Mappen verkar kopieras till ett moln.</source>
        <translation>The folder seems to be copied to a cloud.</translation>
    </message>
    <message>
        <source>Mappen ligger på ett nätverk.</source>
        <translation>The folder is on a network.</translation>
    </message>
    <message>
        <source>Mappen följer med din profil till andra datorer genom nätverket.</source>
        <translation>The folder follows your profile to other computers through the network.</translation>
    </message>
    <message>
        <source>tillåtet till kl. {time}</source>
        <translation>allowed until {time}</translation>
    </message>
    <message>
        <source>Bilder av skärmen går att ta till kl. {time}. Sedan spärras de igen av sig själva, eller när du låser.</source>
        <translation>Pictures of the screen can be taken until {time}. Then they are blocked again by themselves, or when you lock.</translation>
    </message>
    <message>
        <source>Programmets fönster syns inte i skärmbilder, inspelningar eller videomöten, och inte för den som hjälper dig på avstånd.</source>
        <translation>The program’s windows are not seen in screenshots, recordings or video meetings, nor by someone who helps you from a distance.</translation>
    </message>
    <message>
        <source>Dela inte skärmen medan valvet är öppet.</source>
        <translation>Do not share the screen while the vault is open.</translation>
    </message>
    <message>
        <source>Linux låter inget program hålla sina fönster utanför bilder av skärmen.</source>
        <translation>Linux lets no program keep its windows out of pictures of the screen.</translation>
    </message>
    <message>
        <source>macOS låter andra program ta bilder av skärmen, vad ett program än ber om.</source>
        <translation>macOS lets other programs take pictures of the screen, whatever a program asks for.</translation>
    </message>
    <message>
        <source>Datorn svarade inte att alla programmets fönster hålls utanför bilder av skärmen.</source>
        <translation>The computer did not answer that all the program’s windows are kept out of pictures of the screen.</translation>
    </message>
    <message>
        <source>Det finns inget sätt att hålla fönstren utanför här.</source>
        <translation>There is no way to keep the windows out here.</translation>
    </message>
    <message>
        <source>En kamera, eller någon som ser över axeln.</source>
        <translation>A camera, or somebody looking over your shoulder.</translation>
    </message>
    <message>
        <source>Program som läser av tangenterna, en dator som någon annan styr, och den som är administratör på den.</source>
        <translation>Programs that read the keys, a computer that somebody else controls, and whoever is its administrator.</translation>
    </message>
    <message>
        <source>Rapporter som är sparade utanför valvet eller utskrivna: de är inte krypterade.</source>
        <translation>Reports that have been saved outside the vault or printed: they are not encrypted.</translation>
    </message>
    <message>
        <source>Filer som är raderade kan finnas kvar på disken. Diskkryptering skyddar dem.</source>
        <translation>Files that have been deleted may remain on the disk. Disk encryption protects them.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Skydd på den här datorn</source>
        <translation>Protection on this computer</translation>
    </message>
    <message>
        <source>Här står vad som kan komma ut ur programmet utan att du märker det. Bara där det står kontrollera behöver du själv se efter. Bekräftat betyder att programmet har sett efter nu. Inte bekräftat betyder att det inte går att veta, inte att något är fel.</source>
        <translation>This shows what can get out of the program without you noticing. Only where it says “check” do you need to look for yourself. “Confirmed” means that the program has looked now. “Not confirmed” means that it is not possible to know, not that something is wrong.</translation>
    </message>
    <message>
        <source>Där valvet ligger</source>
        <translation>Where the vault lies</translation>
    </message>
    <message>
        <source>Det som går ut ur fönstret</source>
        <translation>What goes out of the window</translation>
    </message>
    <message>
        <source>Det som datorn kan minnas</source>
        <translation>What the computer may remember</translation>
    </message>
    <message>
        <source>Bilder av skärmen</source>
        <translation>Pictures of the screen</translation>
    </message>
    <message>
        <source>Behöver någon se fönstret, i ett möte eller för att hjälpa dig? Tillåt bilder en stund. Det skrivs i åtkomstloggen.</source>
        <translation>Does somebody need to see the window, in a meeting or to help you? Allow pictures for a while. It is written in the access log.</translation>
    </message>
    <message>
        <source>Tillåt i {count} minuter</source>
        <translation>Allow for {count} minutes</translation>
    </message>
    <message>
        <source>Spärra nu</source>
        <translation>Block now</translation>
    </message>
    <message>
        <source>Det här skyddar programmet inte mot</source>
        <translation>What the program does not protect against</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Göm</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Idag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Stödkatalog</source>
        <translation>Support directory</translation>
    </message>
    <message>
        <source>Vår kommun</source>
        <translation>Our municipality</translation>
    </message>
    <message>
        <source>Granska rapport</source>
        <translation>Check a report</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Röda tråden</source>
        <translation>The red thread</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Vem får veta vad</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Händelser</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Underlag att läsa upp</source>
        <translation>Script to read aloud</translation>
    </message>
    <message>
        <source>Tillbaka till sidan</source>
        <translation>Back to the page</translation>
    </message>
    <message>
        <source>Anteckna rådet</source>
        <translation>Note the advice</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Öppna med två återställningsdelar</source>
        <translation>Open with two recovery parts</translation>
    </message>
    <message>
        <source>Skriv in två av de tre delarna från deras papper, i vilken ordning som helst, och välj en ny lösenfras. Att det öppnades så skrivs i loggen och står sedan kvar på första sidan. Det går inte att ta bort.</source>
        <translation>Enter two of the three parts from their papers, in any order, and choose a new passphrase. That it was opened in this way is written in the log and then stays on the first page. It cannot be removed.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>En del</source>
        <translation>One part</translation>
    </message>
    <message>
        <source>En annan del</source>
        <translation>Another part</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Den nya en gång till</source>
        <translation>The new one once more</translation>
    </message>
    <message>
        <source>Den gamla lösenfrasen öppnar inte längre efter det här.</source>
        <translation>The old passphrase no longer opens the vault after this.</translation>
    </message>
    <message>
        <source>Öppnar. Det tar någon sekund.</source>
        <translation>Opening. It takes a second or so.</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>Byt nyckel</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Den nya nyckeln används från och med nu. Den gamla ligger kvar i valvet för det som den har förseglat. Sedan kan du spara ett nyckelbyte: ett blad, förseglat med den gamla nyckeln, som intygar de nya orden.</source>
        <translation>The new key is used from now on. The old one stays in the vault for what it has sealed. Then you can save a key change: a sheet, sealed with the old key, that vouches for the new words.</translation>
    </message>
    <message>
        <source>Varför byter du?</source>
        <translation>Why are you changing it?</translation>
    </message>
    <message>
        <source>Då kan den gamla inte intyga den nya. Nyckelbytet säger det, och de nya orden lämnar du muntligt.</source>
        <translation>Then the old one cannot vouch for the new one. The key change says so, and you give out the new words in person.</translation>
    </message>
    <message>
        <source>Gör en ny nyckel</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>Nyckelns tid går ut</source>
        <translation>The key’s time is running out</translation>
    </message>
    <message>
        <source>Valvet eller datorn är bytt</source>
        <translation>The vault or the computer has been replaced</translation>
    </message>
    <message>
        <source>Någon annan kan ha kommit åt den gamla</source>
        <translation>Somebody else may have got at the old one</translation>
    </message>
    <message>
        <source>Annat skäl</source>
        <translation>Another reason</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Så ser rapporten ut</source>
        <translation>This is how the report looks</translation>
    </message>
    <message>
        <source>Ritar sidorna …</source>
        <translation>Drawing the pages …</translation>
    </message>
    <message>
        <source>Sida {number} av {of}</source>
        <translation>Page {number} of {of}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Här finns inget fastställt ännu</source>
        <translation>Nothing has been signed off here yet</translation>
    </message>
    <message>
        <source>Till Första timmen</source>
        <translation>To First hour</translation>
    </message>
    <message>
        <source>Förseglade rapporter</source>
        <translation>Sealed reports</translation>
    </message>
    <message>
        <source>Rapporten är förseglad och ligger i valvet</source>
        <translation>The report is sealed and lies in the vault</translation>
    </message>
    <message>
        <source>Spara den som fil när du ska lämna den vidare.</source>
        <translation>Save it as a file when you are going to hand it on.</translation>
    </message>
    <message>
        <source>Ny rapport</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>{guide}, version {number}, fastställd {day}</source>
        <translation>{guide}, version {number}, signed off {day}</translation>
    </message>
    <message>
        <source>Vem ska läsa?</source>
        <translation>Who is going to read it?</translation>
    </message>
    <message>
        <source>Förbered rapporten</source>
        <translation>Prepare the report</translation>
    </message>
    <message>
        <source>Välj en läsare. Varje läsare får bara se det som behövs.</source>
        <translation>Choose a reader. Each reader may see only what is needed.</translation>
    </message>
    <message>
        <source>{name} ligger nu utanför valvet och är inte krypterad. Lämna över den på det säkra sätt som kommunen har bestämt, och ta bort filen när den är framme.</source>
        <translation>{name} is now outside the vault and is not encrypted. Hand it over in the safe way the municipality has decided on, and delete the file when it has arrived.</translation>
    </message>
    <message>
        <source>Innan du gör den</source>
        <translation>Before you make it</translation>
    </message>
    <message>
        <source>Hos er</source>
        <translation>In your municipality</translation>
    </message>
    <message>
        <source>Kort till den utsatta</source>
        <translation>Card for the person</translation>
    </message>
    <message>
        <source>Ett litet neutralt kort med nummer och egna rader. Det är ingen rapport: det förseglas inte, och inget av det sparas.</source>
        <translation>A small neutral card with numbers and own lines. It is no report: it is not sealed, and nothing of it is kept.</translation>
    </message>
    <message>
        <source>Till kortet</source>
        <translation>To the card</translation>
    </message>
    <message>
        <source>Till kortet till den utsatta</source>
        <translation>To the card for the person</translation>
    </message>
    <message>
        <source>En rapport görs ur en fastställd version. Svara på frågorna i Första timmen eller Riskscreening och fastställ, så kan du försegla en rapport till din arbetsledare.</source>
        <translation>A report is made from a version that has been signed off. Answer the questions in First hour or Risk screening and sign off; then you can seal a report for your supervisor.</translation>
    </message>
    <message>
        <source>Vad ska rapporten handla om?</source>
        <translation>What is the report to be about?</translation>
    </message>
    <message>
        <source>Svaren har ändrats sedan dess. Fastställ dem först, annars står det gamla i rapporten.</source>
        <translation>The answers have changed since then. Sign them off first, or the report will hold the old ones.</translation>
    </message>
    <message>
        <source>Den var aktuell till och med {day}. Se över den först.</source>
        <translation>It was valid until {day}. Look it over first.</translation>
    </message>
    <message>
        <source>förseglad</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>{guide}, version {number}</source>
        <translation>{guide}, version {number}</translation>
    </message>
    <message>
        <source>{day} kl. {time} · {name}</source>
        <translation>{day} at {time} · {name}</translation>
    </message>
    <message>
        <source>Nyckelord: {words}</source>
        <translation>Key words: {words}</translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Spara {name} som fil</source>
        <translation>Save {name} as a file</translation>
    </message>
    <message>
        <source>Rapporten är sparad som fil</source>
        <translation>The report has been saved as a file</translation>
    </message>
</context>
<context>
    <name>RestoreDecision</name>
    <message>
        <source>Det här saknas efteråt</source>
        <translation>This is missing afterwards</translation>
    </message>
    <message>
        <source>Så går det till</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Sedan låses programmet och kopian läggs i valvets ställe. Filerna som finns nu läggs undan i samma mapp. Inget raderas, och de andra kopiorna är orörda.</source>
        <translation>Then the program locks and the copy is put in the place of the vault. The files that are there now are set aside in the same folder. Nothing is deleted, and the other copies are untouched.</translation>
    </message>
    <message>
        <source>Lås och återställ</source>
        <translation>Lock and restore</translation>
    </message>
    <message>
        <source>Först öppnas kopian och läses igenom, så att den säkert är hel.</source>
        <translation>First the copy is opened and read through, so that it is certain to be whole.</translation>
    </message>
    <message>
        <source>Kopian är från före Byt allt och går inte att öppna härifrån. Efteråt öppnas valvet bara med lösenfrasen eller delarna som gällde då. Ha dem till hands.</source>
        <translation>The copy is from before Change everything and cannot be opened from here. Afterwards the vault opens only with the passphrase or the parts that applied then. Have them to hand.</translation>
    </message>
    <message>
        <source>Läser igenom kopian …</source>
        <translation>Reading through the copy …</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Återställ från en säkerhetskopia</source>
        <translation>Restore from a backup copy</translation>
    </message>
    <message>
        <source>Radera ingenting. Kopiorna är egna filer och är orörda. De skadade filerna läggs undan när en kopia återställs. Du kan också försöka en gång till först.</source>
        <translation>Delete nothing. The copies are files of their own and are untouched. The damaged files are set aside when a copy is restored. You can also try once more first.</translation>
    </message>
    <message>
        <source>Försök öppna igen</source>
        <translation>Try to open again</translation>
    </message>
    <message>
        <source>Kopian är återställd.</source>
        <translation>The copy has been restored.</translation>
    </message>
    <message>
        <source>Kopian lästes igenom och är återställd.</source>
        <translation>The copy was read through and has been restored.</translation>
    </message>
    <message>
        <source>Lås upp med lösenfrasen som gällde då, eller välj ”Jag kommer inte åt lösenfrasen” och skriv två återställningsdelar. Fanns det något här förut ligger det undanlagt i mappen.</source>
        <translation>Unlock with the passphrase that applied then, or choose “I cannot get at the passphrase” and write two recovery parts. If there was something here before, it is set aside in the folder.</translation>
    </message>
</context>
<context>
    <name>SafeContactCard</name>
    <message>
        <source>Ingen säker kontakt är avtalad</source>
        <translation>No safe contact has been agreed</translation>
    </message>
    <message>
        <source>Det är inte känt hur den utsatta kan nås utan att någon annan märker det. Kom överens om det innan du ringer, skriver eller besöker.</source>
        <translation>It is not known how the person exposed can be reached without someone else noticing. Agree on it before you call, write or visit.</translation>
    </message>
    <message>
        <source>Skriv in säker kontakt</source>
        <translation>Enter safe contact</translation>
    </message>
    <message>
        <source>Innan du tar kontakt</source>
        <translation>Before you make contact</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra säker kontakt</source>
        <translation>Change safe contact</translation>
    </message>
    <message>
        <source>Så här</source>
        <translation>How</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Om ingen svarar</source>
        <translation>If nobody answers</translation>
    </message>
    <message>
        <source>Avtalat {day}</source>
        <translation>Agreed {day}</translation>
    </message>
    <message>
        <source>När det avtalades är inte angivet.</source>
        <translation>When it was agreed has not been given.</translation>
    </message>
    <message>
        <source>Aldrig: inget är sagt. Fråga vad som aldrig får ske.</source>
        <translation>Never: nothing has been said. Ask what must never happen.</translation>
    </message>
    <message>
        <source>Aldrig</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>{label}: inte avtalat</source>
        <translation>{label}: not agreed</translation>
    </message>
    <message>
        <source>Kodord: inte avtalat</source>
        <translation>Code word: not agreed</translation>
    </message>
    <message>
        <source>Kodord</source>
        <translation>Code word</translation>
    </message>
    <message>
        <source>finns, visas inte</source>
        <translation>there is one, not shown</translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Dölj kodordet</source>
        <translation>Hide the code word</translation>
    </message>
    <message>
        <source>Visa kodordet</source>
        <translation>Show the code word</translation>
    </message>
</context>
<context>
    <name>SafeContactPage</name>
    <message>
        <source>Kom överens med den utsatta, enskilt, och skriv ordagrant. Det visas för dig före varje kontakt. Det du lämnar tomt räknas som inte avtalat.</source>
        <translation>Agree with the person exposed, in private, and write it word for word. It is shown to you before every contact. What you leave blank counts as not agreed.</translation>
    </message>
    <message>
        <source>Till personerna</source>
        <translation>To the people</translation>
    </message>
    <message>
        <source>Så här går det bra</source>
        <translation>This is a good way</translation>
    </message>
    <message>
        <source>Vilket sätt, och vem som kan läsa eller svara.</source>
        <translation>Which way, and who might read or answer.</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Dagar och tider då ingen annan är i närheten.</source>
        <translation>Days and times when nobody else is near.</translation>
    </message>
    <message>
        <source>Aldrig</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Sådant som kan röja: nummer, brev, tider, vissa ord.</source>
        <translation>Things that could give it away: numbers, letters, times, certain words.</translation>
    </message>
    <message>
        <source>Om ingen svarar</source>
        <translation>If nobody answers</translation>
    </message>
    <message>
        <source>Vad du gör, vad du inte gör, och efter hur lång tid.</source>
        <translation>What you do, what you do not do, and after how long.</translation>
    </message>
    <message>
        <source>Avtalat den</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Kodord</source>
        <translation>Code word</translation>
    </message>
    <message>
        <source>Bara ordet. Vad det betyder skriver du ovan. Röjandekontrollen vaktar det.</source>
        <translation>The word only. What it means you write above. The disclosure guard watches it.</translation>
    </message>
    <message>
        <source>finns, visas inte</source>
        <translation>there is one, not shown</translation>
    </message>
    <message>
        <source>Dölj kodordet</source>
        <translation>Hide the code word</translation>
    </message>
    <message>
        <source>Visa kodordet</source>
        <translation>Show the code word</translation>
    </message>
    <message>
        <source>Det är inte läst som en dag som har varit. Skriv till exempel 23 november eller 2026-11-23.</source>
        <translation>It was not read as a day that has passed. Write, for example, 23 November or 2026-11-23.</translation>
    </message>
    <message>
        <source>Läst som {weekday} {day}.</source>
        <translation>Read as {weekday} {day}.</translation>
    </message>
    <message>
        <source>Till exempel i dag, 23 november eller 2026-11-23.</source>
        <translation>For example 23 November or 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>SafeToHave</name>
    <message>
        <source>Ja, vi har talat om det</source>
        <translation>Yes, we have talked about it</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Vet inte</source>
        <translation>Don’t know</translation>
    </message>
    <message>
        <source>Fråga enskilt: vem går igenom väskan, fickorna, rummet? Vad händer om någon hittar det? Berätta också att samtal och sökningar kan synas i telefonen.</source>
        <translation>Ask in private: who goes through the bag, the pockets, the room? What happens if somebody finds it? Say too that calls and searches can be seen on the phone.</translation>
    </message>
    <message>
        <source>Skriv då inte ut</source>
        <translation>Then do not print</translation>
    </message>
    <message>
        <source>Låt den utsatta ringa härifrån, eller lära sig ett nummer utantill. Ett nummer kan också finnas hos någon som är trygg, till exempel i skolan.</source>
        <translation>Let the person exposed call from here, or learn a number by heart. A number can also be kept by someone who is safe, for example at school.</translation>
    </message>
</context>
<context>
    <name>SafetyPlanPage</name>
    <message>
        <source>Hos er</source>
        <translation>In your municipality</translation>
    </message>
</context>
<context>
    <name>SavedFoot</name>
    <message>
        <source>Det du skriver sparas av sig självt.</source>
        <translation>What you write is saved by itself.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Sparat {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Sparar …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Inte sparat: {reason}</source>
        <translation>Not saved: {reason}</translation>
    </message>
</context>
<context>
    <name>ScreeningSummary</name>
    <message>
        <source>Din bedömning, per scenario</source>
        <translation>Your judgement, per scenario</translation>
    </message>
    <message>
        <source>Inget scenario är beskrivet ännu.</source>
        <translation>No scenario has been described yet.</translation>
    </message>
    <message>
        <source>Öppna scenarierna</source>
        <translation>Open the scenarios</translation>
    </message>
    <message>
        <source>Utan beskrivning</source>
        <translation>No description</translation>
    </message>
    <message>
        <source>inte bedömt</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>Tills vi vet handlar vi som om: {what}</source>
        <translation>Until we know, we act as if: {what}</translation>
    </message>
    <message>
        <source>Öppna trådar: {count}</source>
        <translation>Open threads: {count}</translation>
    </message>
    <message>
        <source>De hindrar dig inte, men de syns i rapporten. Ett fullständigt svar är inte detsamma som ett säkert läge.</source>
        <translation>They do not stop you, but they are seen in the report. A complete answer is not the same as a safe situation.</translation>
    </message>
    <message>
        <source>{count} faktorer står inte i något scenario</source>
        <translation>{count} factors are not in any scenario</translation>
    </message>
    <message>
        <source>{count} svar är övertagna och inte sedda över</source>
        <translation>{count} answers are carried over and not looked at again</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>står inte i något scenario</source>
        <translation>is not in any scenario</translation>
    </message>
    <message>
        <source>bär bedömningen, men källa eller säkerhet saknas</source>
        <translation>carries the judgement, but source or certainty is missing</translation>
    </message>
    <message>
        <source>bygger inte på någon faktor</source>
        <translation>builds on no factor</translation>
    </message>
    <message>
        <source>bygger på något som inte längre är framkommet eller misstänkt</source>
        <translation>builds on something that no longer counts as emerged or suspected</translation>
    </message>
    <message>
        <source>möts inte av någon åtgärd</source>
        <translation>is met by no measure</translation>
    </message>
    <message>
        <source>möter inget scenario</source>
        <translation>meets no scenario</translation>
    </message>
    <message>
        <source>är övertaget och inte sett över</source>
        <translation>is carried over and not looked at again</translation>
    </message>
    <message>
        <source>Sedan {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Inget scenario och ingen faktor har fått ett annat läge. Det som är skrivet kan ha ändrats.</source>
        <translation>No scenario and no factor stands differently. What is written may have changed.</translation>
    </message>
    <message>
        <source>inte besvarat</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Visa sida vid sida</source>
        <translation>Show side by side</translation>
    </message>
    <message>
        <source>Det här talar emot din bedömning</source>
        <translation>This speaks against your judgement</translation>
    </message>
    <message>
        <source>Om det har gått fel om tre månader</source>
        <translation>If it has gone wrong in three months</translation>
    </message>
    <message>
        <source>Inte beskrivet ännu.</source>
        <translation>Not described yet.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra det som talar emot</source>
        <translation>Change what speaks against</translation>
    </message>
</context>
<context>
    <name>ScriptPart</name>
    <message>
        <source>Läs upp</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Texten är gjord ur ärendet. Något som pekar ut någon kan stå kvar: läs den själv innan du ringer, och ändra. Bokstäverna är desamma i varje samtal.</source>
        <translation>The text is made from the case. Something that points someone out may remain: read it yourself before you call, and change it. The letters are the same in every call.</translation>
    </message>
    <message>
        <source>Välj vad som ska vara med</source>
        <translation>Choose what to include</translation>
    </message>
    <message>
        <source>Underlag att läsa upp</source>
        <translation>Script to read aloud</translation>
    </message>
    <message>
        <source>Det här kan vara med</source>
        <translation>This can be included</translation>
    </message>
    <message>
        <source>Ålder, ungefär</source>
        <translation>Age, roughly</translation>
    </message>
    <message>
        <source>Personer, med bokstav</source>
        <translation>People, by letter</translation>
    </message>
    <message>
        <source>Vad det handlar om</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Riskfaktorer</source>
        <translation>Risk factors</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Det du inte vet</source>
        <translation>What you do not know</translation>
    </message>
    <message>
        <source>Åtgärder hittills</source>
        <translation>Measures so far</translation>
    </message>
    <message>
        <source>Den utsattas egen syn</source>
        <translation>The view of the person exposed</translation>
    </message>
    <message>
        <source>Scenarier med dina egna ord</source>
        <translation>Scenarios in your own words</translation>
    </message>
    <message>
        <source>Dina anteckningar om</source>
        <translation>Your notes about</translation>
    </message>
    <message>
        <source>Text som du har märkt med ”får inte nå vårdnadshavare” kommer inte med av sig själv. Säg det med andra ord om det behövs.</source>
        <translation>Text that you have marked “must not reach guardians” is not included by itself. Say it in other words if it is needed.</translation>
    </message>
    <message>
        <source>Visa i stor text för samtalet</source>
        <translation>Show in large text for the call</translation>
    </message>
    <message>
        <source>Gör om texten ur ärendet</source>
        <translation>Make the text from the case again</translation>
    </message>
    <message>
        <source>Ta tillbaka min text</source>
        <translation>Take back my text</translation>
    </message>
    <message>
        <source>Tomt: inget underlag sparas med. Det går att göra om ur ärendet.</source>
        <translation>Blank: no script is saved. It can be made from the case again.</translation>
    </message>
    <message>
        <source>Du har ändrat texten. Det du väljer ovan gäller först när den görs om.</source>
        <translation>You have changed the text. What you choose above applies only once it is made again.</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Sidans innehåll</source>
        <translation>Content of the page</translation>
    </message>
</context>
<context>
    <name>SealKeyPage</name>
    <message>
        <source>Förseglingsnyckeln</source>
        <translation>The seal key</translation>
    </message>
    <message>
        <source>Med nyckeln förseglas dina rapporter. Den finns bara i valvet och lämnas aldrig ut. Det du lämnar är tio ord, så att din arbetsledare kan känna igen den.</source>
        <translation>Your reports are sealed with the key. It exists only in the vault and is never given out. What you give out is ten words, so that your supervisor can recognise it.</translation>
    </message>
    <message>
        <source>Nyckeln är gjord</source>
        <translation>The key has been made</translation>
    </message>
    <message>
        <source>Lämna orden muntligt till din arbetsledare.</source>
        <translation>Give the words to your supervisor in person.</translation>
    </message>
    <message>
        <source>Ring din arbetsledare: lämna de nya orden muntligt, och gå igenom vilka rapporter du själv har lämnat. Nyckelbytet säger att den gamla inte är att lita på.</source>
        <translation>Call your supervisor: give the new words by voice, and go through which reports you yourself have handed over. The key change says that the old key is not to be relied on.</translation>
    </message>
    <message>
        <source>Lämna nyckelbytet till din arbetsledare. Det intygar de nya orden. Det går att spara igen senare, under Tidigare nycklar.</source>
        <translation>Give the key change to your supervisor. It vouches for the new words. It can be saved again later, under Earlier keys.</translation>
    </message>
    <message>
        <source>Den nya nyckeln används nu</source>
        <translation>The new key is in use now</translation>
    </message>
    <message>
        <source>Spara nyckelbytet som fil</source>
        <translation>Save the key change as a file</translation>
    </message>
    <message>
        <source>Nyckelbytet är sparat som fil</source>
        <translation>The key change has been saved as a file</translation>
    </message>
    <message>
        <source>{name} innehåller inget ur något ärende. Lämna det till din arbetsledare.</source>
        <translation>{name} contains nothing from any case. Give it to your supervisor.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Två återställningsdelar</source>
        <translation>Two recovery parts</translation>
    </message>
    <message>
        <source>En del</source>
        <translation>One part</translation>
    </message>
    <message>
        <source>En annan del</source>
        <translation>Another part</translation>
    </message>
    <message>
        <source>Vad öppnar du den med?</source>
        <translation>What do you open it with?</translation>
    </message>
    <message>
        <source>Skriv lösenfrasen som gällde när kopian gjordes.</source>
        <translation>Write the passphrase that applied when the copy was made.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Ljust eller mörkt</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Som datorn</source>
        <translation>Like the computer</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Textstorlek</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Språk i knappar och rubriker</source>
        <translation>Language of buttons and headings</translation>
    </message>
    <message>
        <source>Frågor och vägledning finns på svenska. Ändringen gäller efter nästa lås.</source>
        <translation>Questions and guidance are in Swedish. The change applies after the next lock.</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lås när ingen har rört programmet på</source>
        <translation>Lock when nobody has touched the program for</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Den sista halva minuten syns en nedräkning. Inget du har skrivit går förlorat.</source>
        <translation>A countdown is shown for the last half minute. Nothing you have written is lost.</translation>
    </message>
    <message>
        <source>Påminnelse</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Visa ”1 sak att göra” i aktivitetsfältet</source>
        <translation>Show “1 thing to do” in the task bar</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Bara antalet, aldrig vad eller i vilket ärende. Det står i fönstrets namn medan programmet är öppet, inte när det är låst, gömt eller i samtalsläge.</source>
        <translation>Only the number, never what or in which case. It stands in the name of the window while the program is open, not when it is locked, hidden or in conversation mode.</translation>
    </message>
    <message>
        <source>Din försegling</source>
        <translation>Your seal</translation>
    </message>
    <message>
        <source>Förseglingsnyckeln</source>
        <translation>The seal key</translation>
    </message>
    <message>
        <source>Nyckeln skapas när du förseglar din första rapport.</source>
        <translation>The key is created when you seal your first report.</translation>
    </message>
</context>
<context>
    <name>SettledCard</name>
    <message>
        <source>Borttaget: ”{found}”</source>
        <translation>Removed: “{found}”</translation>
    </message>
    <message>
        <source>Omskrivet: ”{found}”</source>
        <translation>Rewritten: “{found}”</translation>
    </message>
    <message>
        <source>Behållet: ”{found}”</source>
        <translation>Kept: “{found}”</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ångra: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
</context>
<context>
    <name>StateRing</name>
    <message>
        <source>Inte påbörjat</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Fastställt och aktuellt</source>
        <translation>Signed off and current</translation>
    </message>
    <message>
        <source>Se över igen</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Alla svar</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>Samtalsläge (F8)</source>
        <translation>Conversation mode (F8)</translation>
    </message>
    <message>
        <source>Visar bara frågan och svarsfältet, för när någon annan ser skärmen.</source>
        <translation>Shows only the question and the field for the answer, for when somebody else sees the screen.</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Här står vad lösenfrasen står emot, när du har börjat skriva.</source>
        <translation>This shows what the passphrase withstands, once you have begun to write.</translation>
    </message>
    <message>
        <source>För kort. Minst 12 tecken behövs.</source>
        <translation>Too short. At least 12 characters are needed.</translation>
    </message>
    <message>
        <source>Den som hittar datorn kan gissa den.</source>
        <translation>Whoever finds the computer can guess it.</translation>
    </message>
    <message>
        <source>Står emot den som hittar datorn, men inte den som har råd och tid.</source>
        <translation>Withstands someone who finds the computer, but not someone with means and time.</translation>
    </message>
    <message>
        <source>Står emot också den som har råd och tid.</source>
        <translation>Withstands someone with means and time as well.</translation>
    </message>
    <message>
        <source>Att gissa den lönar sig inte längre. Den kan fortfarande ses, filmas eller hittas på en lapp.</source>
        <translation>Guessing it is no longer worth while. It can still be seen, filmed or found on a note.</translation>
    </message>
    <message>
        <source>En enda vanlig dator behöver {time}.</source>
        <translation>A single ordinary computer needs {time}.</translation>
    </message>
    <message>
        <source>Tusen snabba datorer behöver {time}.</source>
        <translation>A thousand fast computers need {time}.</translation>
    </message>
    <message>
        <source>mindre än en timme</source>
        <translation>less than an hour</translation>
    </message>
    <message>
        <source>ungefär ett dygn</source>
        <translation>about a day and a night</translation>
    </message>
    <message>
        <source>ungefär {days} dagar</source>
        <translation>about {days} days</translation>
    </message>
    <message>
        <source>ungefär {months} månader</source>
        <translation>about {months} months</translation>
    </message>
    <message>
        <source>ungefär {years} år</source>
        <translation>about {years} years</translation>
    </message>
    <message>
        <source>mer än tusen år</source>
        <translation>more than a thousand years</translation>
    </message>
    <message>
        <source>Den innehåller ord som finns i valvet.</source>
        <translation>It contains words that are in the vault.</translation>
    </message>
    <message>
        <source>Det är något som många kan utantill.</source>
        <translation>It is something that many people know by heart.</translation>
    </message>
    <message>
        <source>Samma sak upprepas.</source>
        <translation>The same thing is repeated.</translation>
    </message>
    <message>
        <source>Tecknen ligger i rad eller bredvid varandra på tangentbordet.</source>
        <translation>The characters are in a row or next to each other on the keyboard.</translation>
    </message>
    <message>
        <source>Namn gissas bland det första.</source>
        <translation>Names are among the first things guessed.</translation>
    </message>
    <message>
        <source>Lag gissas bland det första.</source>
        <translation>Teams are among the first things guessed.</translation>
    </message>
    <message>
        <source>Orter gissas bland det första.</source>
        <translation>Towns are among the first things guessed.</translation>
    </message>
    <message>
        <source>Årtal, månader och årstider gissas bland det första.</source>
        <translation>Years, months and seasons are among the first things guessed.</translation>
    </message>
    <message>
        <source>Orden hör till de vanligaste.</source>
        <translation>The words are among the most common.</translation>
    </message>
    <message>
        <source>Den består av få ord.</source>
        <translation>It consists of few words.</translation>
    </message>
    <message>
        <source>Gör den längre.</source>
        <translation>Make it longer.</translation>
    </message>
    <message>
        <source>Välj ord som inte har med arbetet att göra.</source>
        <translation>Choose words that have nothing to do with the work.</translation>
    </message>
    <message>
        <source>Ta fyra eller fem ord som inte hör ihop.</source>
        <translation>Take four or five words that do not belong together.</translation>
    </message>
    <message>
        <source>Ett ord till hjälper mest.</source>
        <translation>One more word helps most.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Vad svaren leder till</source>
        <translation>What the answers lead to</translation>
    </message>
    <message>
        <source>Ring inte hem</source>
        <translation>Do not call home</translation>
    </message>
    <message>
        <source>Ta ingen kontakt med vårdnadshavare, familj eller släkt innan risken är bedömd och kontakten är beslutad, med namn och skäl. Ett samtal i god tro kan utlösa det ni vill förhindra.</source>
        <translation>Make no contact with guardians, family or relatives until the risk has been judged and the contact has been decided, with a name and a reason. A call made in good faith can trigger what you want to prevent.</translation>
    </message>
    <message>
        <source>Kvar att svara på</source>
        <translation>Left to answer</translation>
    </message>
    <message>
        <source>”Vet inte” är ett svar.</source>
        <translation>“Don’t know” is an answer.</translation>
    </message>
    <message>
        <source>Att ta ställning till</source>
        <translation>To take a position on</translation>
    </message>
    <message>
        <source>Svaren lyfter inget särskilt. Det betyder inte att faran är liten: fråga dig vad du inte har frågat om.</source>
        <translation>The answers raise nothing in particular. That does not mean that the danger is small: ask yourself what you have not asked about.</translation>
    </message>
    <message>
        <source>Förslagen är granskade av {who}.</source>
        <translation>The suggestions have been reviewed by {who}.</translation>
    </message>
    <message>
        <source>Förslagen är inte granskade av metodexpert.</source>
        <translation>The suggestions have not been reviewed by a method expert.</translation>
    </message>
    <message>
        <source>Inte känt ännu, kan gälla: {count}</source>
        <translation>Not known yet, may apply: {count}</translation>
    </message>
    <message>
        <source>inte känt, akut om det stämmer</source>
        <translation>not known, acute if true</translation>
    </message>
    <message>
        <source>inte känt</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>akut</source>
        <translation>acute</translation>
    </message>
    <message>
        <source>att ta ställning till</source>
        <translation>take a position</translation>
    </message>
    <message>
        <source>Underlag för omedelbar skyddsbedömning</source>
        <translation>Basis for the immediate protection assessment</translation>
    </message>
    <message>
        <source>Utkast till text om bedömningen</source>
        <translation>Draft text about the judgement</translation>
    </message>
    <message>
        <source>Sammanställt ur dina svar. Bedömningen är din: läs, ändra svaren om något är fel, och ta texten vidare genom en rapport.</source>
        <translation>Put together from your answers. The judgement is yours: read, change the answers if something is wrong, and take the text further by making a report.</translation>
    </message>
    <message>
        <source>Vem beslutar, och vem ringer du?</source>
        <translation>Who decides, and whom do you call?</translation>
    </message>
    <message>
        <source>nationellt nödnummer</source>
        <translation>national emergency number</translation>
    </message>
    <message>
        <source>Omedelbar fara</source>
        <translation>Immediate danger</translation>
    </message>
    <message>
        <source>Fastställ</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>När du fastställer fryses svaren med frågornas ordalydelse som en version. Den skrivs aldrig över. Ny kunskap blir en ny version.</source>
        <translation>When you sign off, the answers are frozen with the wording of the questions as a version. It is never overwritten. New knowledge becomes a new version.</translation>
    </message>
    <message>
        <source>Fastställ versionen</source>
        <translation>Sign off the version</translation>
    </message>
    <message>
        <source>Tillbaka till frågorna</source>
        <translation>Back to the questions</translation>
    </message>
</context>
<context>
    <name>SupervisorSees</name>
    <message>
        <source>Vad din arbetsledare ser</source>
        <translation>What your supervisor sees</translation>
    </message>
    <message>
        <source>Din arbetsledare har dina ord uppskrivna och jämför dem med dem i rapporten, eller skriver in dem där filer kontrolleras.</source>
        <translation>Your supervisor has your words written down and compares them with those in the report, or enters them where files are checked.</translation>
    </message>
    <message>
        <source>Efter ett byte är de nya orden okända. Med nyckelbytet och de gamla orden svarar programmet vilka de nya är. Utan det svarar det att nyckeln inte är känd, och då behöver ni talas vid.</source>
        <translation>After a change, the new words are unknown. With the key change and the old words, the program answers which the new ones are. Without it, the answer is that the key is not known, and then you need to talk to each other.</translation>
    </message>
    <message>
        <source>Är nyckeln borta, efter ett nytt valv eller en äldre kopia, finns inget som intygar den nya. Lämna orden muntligt.</source>
        <translation>If the key is gone, after a new vault or an older copy, nothing vouches for the new one. Give out the words in person.</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>1 sak att göra</source>
        <translation>1 thing to do</translation>
    </message>
    <message>
        <source>{count} saker att göra</source>
        <translation>{count} things to do</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Markera allt</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>ThreadGap</name>
    <message>
        <source>{what}: leder inte till något scenario och möts av ingen åtgärd.</source>
        <translation>{what}: leads to no scenario and is met by no measure.</translation>
    </message>
    <message>
        <source>{what}: möts av ingen åtgärd.</source>
        <translation>{what}: is met by no measure.</translation>
    </message>
    <message>
        <source>{what}: bygger inte på någon riskfaktor.</source>
        <translation>{what}: builds on no risk factor.</translation>
    </message>
    <message>
        <source>{what}: det står inte vad åtgärden möter.</source>
        <translation>{what}: it does not say what the measure meets.</translation>
    </message>
    <message>
        <source>{what}: möter något som inte längre står kvar i riskscreeningen.</source>
        <translation>{what}: meets something that no longer stands in the risk screening.</translation>
    </message>
    <message>
        <source>{what}: ingen har tagit ställning till åtgärden.</source>
        <translation>{what}: nobody has decided on the measure.</translation>
    </message>
    <message>
        <source>{what}: saknar ansvarig.</source>
        <translation>{what}: nobody is responsible.</translation>
    </message>
    <message>
        <source>{what}: saknar dag.</source>
        <translation>{what}: no day is set.</translation>
    </message>
    <message>
        <source>{what}: dagen har passerat och läget är fortfarande planerat.</source>
        <translation>{what}: the day has passed and it is still planned.</translation>
    </message>
    <message>
        <source>Planen saknar dag för nästa uppföljning.</source>
        <translation>The plan has no day for the next follow-up.</translation>
    </message>
    <message>
        <source>Glapp: möts av inget</source>
        <translation>Gap: met by nothing</translation>
    </message>
    <message>
        <source>Glapp: ingen åtgärd</source>
        <translation>Gap: no measure</translation>
    </message>
    <message>
        <source>Glapp: ingen riskfaktor</source>
        <translation>Gap: no risk factor</translation>
    </message>
    <message>
        <source>Glapp: möter inget</source>
        <translation>Gap: meets nothing</translation>
    </message>
    <message>
        <source>Glapp: möter något som inte står kvar</source>
        <translation>Gap: meets something that no longer stands</translation>
    </message>
    <message>
        <source>Glapp: inget ställningstagande</source>
        <translation>Gap: not decided</translation>
    </message>
    <message>
        <source>Glapp: ingen ansvarig</source>
        <translation>Gap: nobody responsible</translation>
    </message>
    <message>
        <source>Glapp: ingen dag</source>
        <translation>Gap: no day</translation>
    </message>
    <message>
        <source>Glapp: dagen har passerat</source>
        <translation>Gap: the day has passed</translation>
    </message>
    <message>
        <source>Glapp: ingen uppföljning</source>
        <translation>Gap: no follow-up</translation>
    </message>
    <message>
        <source>Riskfaktorer</source>
        <translation>Risk factors</translation>
    </message>
    <message>
        <source>Scenarier</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Riskfaktorer utanför scenarierna</source>
        <translation>Risk factors outside the scenarios</translation>
    </message>
    <message>
        <source>Åtgärder som bygger på annat</source>
        <translation>Measures that build on something else</translation>
    </message>
    <message>
        <source>Bygger på</source>
        <translation>Builds on</translation>
    </message>
    <message>
        <source>{factor} möts av</source>
        <translation>{factor} is met by</translation>
    </message>
    <message>
        <source>Möts av</source>
        <translation>Met by</translation>
    </message>
    <message>
        <source>Möts av inget än.</source>
        <translation>Met by nothing yet.</translation>
    </message>
    <message>
        <source>Inget än.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare.</source>
        <translation>Must not reach guardians.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Från det du har sett, till det som kan hända, det ni gör och när ni ser på det igen. Ett glapp är något som inget eller ingen tar hand om än.</source>
        <translation>From what you have seen, to what could happen, what you do and when you look at it again. A gap is something that nothing or nobody takes care of yet.</translation>
    </message>
    <message>
        <source>Här syns vad som hänger ihop</source>
        <translation>Here you see how things hang together</translation>
    </message>
    <message>
        <source>När riskscreeningen är påbörjad visas det du har sett, scenarierna och det som möter dem, och det som inget möter.</source>
        <translation>Once the risk screening is begun, this shows what you have seen, the scenarios and what meets them, and what nothing meets.</translation>
    </message>
    <message>
        <source>Öppna Riskscreening</source>
        <translation>Open the risk screening</translation>
    </message>
    <message>
        <source>Glapp att ta ställning till</source>
        <translation>Gaps to take a position on</translation>
    </message>
    <message>
        <source>Inga öppna glapp syns. Det betyder inte att planen räcker.</source>
        <translation>No open gaps are seen. That does not mean that the plan is enough.</translation>
    </message>
    <message>
        <source>Visa {count} glapp till</source>
        <translation>Show {count} more gaps</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Lämna med skäl</source>
        <translation>Leave with a reason</translation>
    </message>
    <message>
        <source>Skäl: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Ta upp igen</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Lämnade glapp: {count}</source>
        <translation>Gaps left: {count}</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Lista</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Visa tråden som</source>
        <translation>Show the thread as</translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare.</source>
        <translation>Must not reach guardians.</translation>
    </message>
</context>
<context>
    <name>ThreadPicture</name>
    <message>
        <source>{title}: inget än</source>
        <translation>{title}: nothing yet</translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare</source>
        <translation>Must not reach guardians</translation>
    </message>
    <message>
        <source>{count} hopfällda</source>
        <translation>{count} folded</translation>
    </message>
    <message>
        <source>Öppna glapp: {count}</source>
        <translation>Open gaps: {count}</translation>
    </message>
    <message>
        <source>Tryck för att visa dem.</source>
        <translation>Press to show them.</translation>
    </message>
    <message>
        <source>Hänger ihop bakåt med: {names}.</source>
        <translation>Comes from: {names}.</translation>
    </message>
    <message>
        <source>Leder vidare till: {names}.</source>
        <translation>Leads on to: {names}.</translation>
    </message>
    <message>
        <source>Tryck igen för att gå dit.</source>
        <translation>Press again to go there.</translation>
    </message>
    <message>
        <source>Tryck för att se bara den tråden.</source>
        <translation>Press to see that thread alone.</translation>
    </message>
    <message>
        <source>{name} (får inte nå vårdnadshavare)</source>
        <translation>{name} (must not reach guardians)</translation>
    </message>
    <message>
        <source>{names} och {count} till</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>Tryck på en ruta för att se bara den tråden. Piltangenterna går mellan rutorna. En streckad ruta har ett glapp.</source>
        <translation>Press a box to see its thread alone. The arrow keys go between the boxes. A dashed box has a gap.</translation>
    </message>
    <message>
        <source>Fäll ihop igen</source>
        <translation>Fold again</translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare.</source>
        <translation>Must not reach guardians.</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Akut: 112 · Socialjour saknas i Vår kommun</source>
        <translation>Acute: 112 · On-call social services missing in Our municipality</translation>
    </message>
    <message>
        <source>God morgon</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>God kväll</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Hej</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Har du någon framför dig nu?</source>
        <translation>Is someone in front of you now?</translation>
    </message>
    <message>
        <source>Öppna ett ärende under ett täcknamn. Första timmen är korta frågor som tar ungefär tio minuter. De går att ta tillsammans med personen, och ”vet inte” är alltid ett svar. Programmet behöver inget nät. Är någon i fara: ring 112 först.</source>
        <translation>Open a case under an alias. First hour is a set of short questions that takes about ten minutes. They can be answered together with the person, and “don’t know” is always an answer. The program needs no network. If somebody is in danger, call 112 first.</translation>
    </message>
    <message>
        <source>Öppna ett ärende</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Där du slutade</source>
        <translation>Where you left off</translation>
    </message>
    <message>
        <source>Vilket ärende det gäller, och vem</source>
        <translation>Which case it concerns, and whom</translation>
    </message>
    <message>
        <source>Sedan sist</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <source>Du har varit borta i {days} dagar. Läs ikapp när du är ensam.</source>
        <translation>You have been away for {days} days. Catch up when you are alone.</translation>
    </message>
    <message>
        <source>Läs</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Läs ikapp: {alias}</source>
        <translation>Catch up: {alias}</translation>
    </message>
    <message>
        <source>Osäker? Det är vanligt.</source>
        <translation>Unsure? That is common.</translation>
    </message>
    <message>
        <source>Du kan läsa upp ett avidentifierat underlag för den nationella stödtelefonen.</source>
        <translation>You can read a de-identified script aloud to the national helpline.</translation>
    </message>
    <message>
        <source>Förbered samtal</source>
        <translation>Prepare a call</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>Continue where you were</translation>
    </message>
    <message>
        <source>Där du slutade {day}</source>
        <translation>Where you left off {day}</translation>
    </message>
    <message>
        <source>Att göra</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Visa färre</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Visa {count} till</source>
        <translation>Show {count} more</translation>
    </message>
    <message>
        <source>Dölj detaljer</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Visa detaljer</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Inget väntar på dig just nu.</source>
        <translation>Nothing is waiting for you just now.</translation>
    </message>
    <message>
        <source>Akut: 112 · {label} {number}</source>
        <translation>Acute: 112 · {label} {number}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>Innan något händer</source>
        <translation>Before anything happens</translation>
    </message>
    <message>
        <source>1 uppgift saknas i Vår kommun. Bara ni kan fylla i den.</source>
        <translation>1 entry is missing in Our municipality. Only you can fill it in.</translation>
    </message>
    <message>
        <source>{holes} uppgifter saknas i Vår kommun. Bara ni vet dem: vem som beslutar och vem du ringer, också en lördag klockan 02.00.</source>
        <translation>{holes} entries are missing in Our municipality. Only you know them: who decides and whom you call, also on a Saturday at 02.00.</translation>
    </message>
    <message>
        <source>Vår kommun är ifylld. Läs igenom den då och då: nummer ändras.</source>
        <translation>Our municipality is filled in. Read it through now and then: numbers change.</translation>
    </message>
    <message>
        <source>Öppna Vår kommun</source>
        <translation>Open Our municipality</translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>Utfälld</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hopfälld</source>
        <translation>Folded away</translation>
    </message>
</context>
<context>
    <name>UnfoldRow</name>
    <message>
        <source>Utfälld</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hopfälld</source>
        <translation>Folded away</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Låst</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Jag kommer inte åt lösenfrasen</source>
        <translation>I cannot get at the passphrase</translation>
    </message>
    <message>
        <source>Återställ från en säkerhetskopia</source>
        <translation>Restore from a backup copy</translation>
    </message>
    <message>
        <source>Kontrollera en fil</source>
        <translation>Check a file</translation>
    </message>
    <message>
        <source>Öppna med två återställningsdelar</source>
        <translation>Open with two recovery parts</translation>
    </message>
    <message>
        <source>Låser upp …</source>
        <translation>Unlocking …</translation>
    </message>
</context>
<context>
    <name>VaultLinks</name>
    <message>
        <source>Valvet</source>
        <translation>The vault</translation>
    </message>
    <message>
        <source>Lösenfras och återställning</source>
        <translation>Passphrase and recovery</translation>
    </message>
    <message>
        <source>Byt lösenfras, gör återställningsdelar, byt allt.</source>
        <translation>Change the passphrase, make recovery parts, change everything.</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>Var kopiorna finns, när de prövades, och hur en tas tillbaka.</source>
        <translation>Where the copies are, when they were tested, and how one is restored.</translation>
    </message>
    <message>
        <source>Åtkomstlogg</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>När valvet öppnades och vad som gjordes. Förseglat utdrag.</source>
        <translation>When the vault was opened and what was done. Sealed extract.</translation>
    </message>
    <message>
        <source>Skydd på den här datorn</source>
        <translation>Protection on this computer</translation>
    </message>
    <message>
        <source>Vad som är bekräftat, vad som inte är det, och skärmbilder.</source>
        <translation>What is confirmed, what is not, and screenshots.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Granska rapport</source>
        <translation>Check a report</translation>
    </message>
    <message>
        <source>Kontrollera en fil</source>
        <translation>Check a file</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tillbaka till Inställningar</source>
        <translation>Back to Settings</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Fyll i det som saknas i Vår kommun</source>
        <translation>Fill in what is missing in Our municipality</translation>
    </message>
    <message>
        <source>Fler i Stödkatalogen</source>
        <translation>More in the Support directory</translation>
    </message>
</context>
<context>
    <name>WindowLine</name>
    <message>
        <source>Tidslinje</source>
        <translation>Time line</translation>
    </message>
</context>
<context>
    <name>WindowsCard</name>
    <message>
        <source>Riskfönster</source>
        <translation>Risk windows</translation>
    </message>
    <message>
        <source>tider då hotet kan ändras, sex veckor framåt</source>
        <translation>times when the threat may change, six weeks ahead</translation>
    </message>
    <message>
        <source>Visa som tidslinje</source>
        <translation>Show as a time line</translation>
    </message>
    <message>
        <source>Visa som lista</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>Inget som programmet känner till infaller då. Skriv in rättegångar, resor och beslut som löper ut under Händelser, och födelsemånad under Personer, så syns de här.</source>
        <translation>Nothing that the program knows of falls then. Enter trials, journeys and orders that expire under Events, and month of birth under People, and they are shown here.</translation>
    </message>
    <message>
        <source>Riskfönster, sex veckor framåt</source>
        <translation>Risk windows, six weeks ahead</translation>
    </message>
</context>
<context>
    <name>WithheldMark</name>
    <message>
        <source>Får inte nå vårdnadshavare</source>
        <translation>Must not reach guardians</translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare, därför att</source>
        <translation>Must not reach guardians, because</translation>
    </message>
    <message>
        <source>Ta bort märket</source>
        <translation>Remove the mark</translation>
    </message>
    <message>
        <source>Skäl till att det inte får nå vårdnadshavare</source>
        <translation>Reason why it must not reach guardians</translation>
    </message>
    <message>
        <source>Märket gäller nu och följer med till journaltext och rapporter. Skriv ett skäl, så att någon annan kan pröva det.</source>
        <translation>The mark applies from now on and follows into record text and reports. Give a reason, so that someone else can test it.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Sedan sist</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <source>Konsultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Röjandekontroll</source>
        <translation>Disclosure guard</translation>
    </message>
    <message>
        <source>Bedömd {day} · aktuell till {until}</source>
        <translation>Judged {day} · current until {until}</translation>
    </message>
    <message>
        <source>Akut: 112 · {label} {number}</source>
        <translation>Acute: 112 · {label} {number}</translation>
    </message>
    <message>
        <source>Akut: 112 · Socialjour saknas i Vår kommun</source>
        <translation>Acute: 112 · On-call social services missing in Our municipality</translation>
    </message>
</context>
<context>
    <name>_Checker</name>
    <message>
        <source>Välj en fil, så svarar programmet på tre frågor var för sig: är den oförändrad, vilken nyckel förseglade den, och är det en nyckel du känner?</source>
        <translation>Choose a file, and the program answers three separate questions: is it unchanged, which key sealed it, and is it a key you know?</translation>
    </message>
    <message>
        <source>Nyckelord som du har fått (om du har några)</source>
        <translation>Key words that you were given (if you have any)</translation>
    </message>
    <message>
        <source>Tio ord. Du får dem av den som förseglade, helst muntligt.</source>
        <translation>Ten words. You get them from the person who sealed the report, preferably in person.</translation>
    </message>
    <message>
        <source>Välj fil</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Förseglingen säger inte att innehållet är riktigt och är ingen godkänd e-underskrift. Tiden är datorns egen.</source>
        <translation>The seal does not say that the content is correct, and it is not an approved electronic signature. The time is the computer’s own.</translation>
    </message>
    <message>
        <source>Är filen oförändrad?</source>
        <translation>Is the file unchanged?</translation>
    </message>
    <message>
        <source>Det går inte att säga</source>
        <translation>It is not possible to say</translation>
    </message>
    <message>
        <source>Filen är inte förseglad, eller så är den ingen PDF. Be om den förseglade rapporten igen.</source>
        <translation>The file is not sealed, or it is not a PDF. Ask for the sealed report again.</translation>
    </message>
    <message>
        <source>Filen är förseglad eller underskriven av ett annat program. Den kan inte kontrolleras här.</source>
        <translation>The file was sealed or signed by another program. It cannot be checked here.</translation>
    </message>
    <message>
        <source>Nej, eller så är den skadad</source>
        <translation>No, or it is damaged</translation>
    </message>
    <message>
        <source>Filen är ändrad, skadad eller ofullständig. Lita inte på innehållet. Be om en ny från den som förseglade.</source>
        <translation>The file has been changed, is damaged or is incomplete. Do not rely on the content. Ask the person who sealed it for a new one.</translation>
    </message>
    <message>
        <source>Förseglad {day} kl. {time} enligt datorns klocka.</source>
        <translation>Sealed {day} at {time} by the computer’s clock.</translation>
    </message>
    <message>
        <source>Den tiden ligger utanför nyckelns egen tid: klockan kan ha gått fel. Fråga den som förseglade.</source>
        <translation>That time lies outside the key’s own time: the clock may have been wrong. Ask the person who sealed it.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Det är nyckeln i ditt valv.</source>
        <translation>It is the key in your vault.</translation>
    </message>
    <message>
        <source>Använd till {day}.</source>
        <translation>Used until {day}.</translation>
    </message>
    <message>
        <source>Men filen säger sig vara förseglad efter det. Har du inte gjort den själv, kan någon annan ha nyckeln.</source>
        <translation>But the file claims to have been sealed after that. If you did not make it yourself, somebody else may have the key.</translation>
    </message>
    <message>
        <source>Ja, din tidigare nyckel</source>
        <translation>Yes, your earlier key</translation>
    </message>
    <message>
        <source>Orden stämmer med dem du skrev.</source>
        <translation>The words match those you typed.</translation>
    </message>
    <message>
        <source>Jämför orden med dem du fått av den som förseglade, till exempel per telefon: läs dem för varandra, ett i taget, i ordning. Stämmer alla tio är det samma nyckel. Stämmer något inte kan nyckeln vara bytt. Be då om ett nyckelbyte, en fil som är förseglad med den gamla nyckeln, och kontrollera den här med de gamla orden. Finns inget sådant: be att få de nya orden muntligt.</source>
        <translation>Compare the words with those you were given by the person who sealed it, for example by telephone: read them to each other, one at a time, in order. If all ten match, it is the same key. If something does not match, the key may have been changed. Then ask for a key change, a file sealed with the old key, and check it here with the old words. If there is none: ask to be given the new words in person.</translation>
    </message>
    <message>
        <source>Vad säger filen om nyckeln?</source>
        <translation>What does the file say about the key?</translation>
    </message>
    <message>
        <source>Filen är ett nyckelbyte, men det intygar inget för dig</source>
        <translation>The file is a key change, but it vouches for nothing to you</translation>
    </message>
    <message>
        <source>Det är gjort i en nyare version av programmet, och går inte att läsa här.</source>
        <translation>It was made in a newer version of the program, and cannot be read here.</translation>
    </message>
    <message>
        <source>Du känner inte nyckeln som förseglade det. Skriv in de gamla orden som du fått tidigare, inte dem som står i filen. Har du inga: be att få de nya orden muntligt.</source>
        <translation>You do not know the key that sealed it. Enter the old words that you were given earlier, not those that stand in the file. If you have none: ask to be given the new words in person.</translation>
    </message>
    <message>
        <source>Nyckeln byttes den {day}.</source>
        <translation>The key was changed on {day}.</translation>
    </message>
    <message>
        <source>Någon annan kan ha kommit åt den gamla nyckeln, så den är inte att lita på längre. Ring den som förseglade på ett nummer du redan har, och få de nya orden muntligt.</source>
        <translation>Somebody else may have got at the old key, so it is no longer to be relied on. Call the person who sealed it on a number that you already have, and get the new words by voice.</translation>
    </message>
    <message>
        <source>Nya ord: {words}</source>
        <translation>New words: {words}</translation>
    </message>
    <message>
        <source>Skriv ner dem där du har de gamla, och behåll de gamla för äldre rapporter. Väntade du dig inget byte, ring innan du litar på de nya.</source>
        <translation>Write them down where you have the old ones, and keep the old ones for older reports. If you were not expecting a change, call before you rely on the new ones.</translation>
    </message>
    <message>
        <source>Nej, inte här</source>
        <translation>No, not here</translation>
    </message>
    <message>
        <source>Ja, sedan den förseglades</source>
        <translation>Yes, since it was sealed</translation>
    </message>
    <message>
        <source>Vilken nyckel förseglade den?</source>
        <translation>Which key sealed it?</translation>
    </message>
    <message>
        <source>Känner du nyckeln?</source>
        <translation>Do you know the key?</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Beteckning</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Till exempel ”äldre bror”. Inte namnet.</source>
        <translation>For example “older brother”. Not the name.</translation>
    </message>
    <message>
        <source>Relation till den utsatta</source>
        <translation>Relationship to the person exposed</translation>
    </message>
    <message>
        <source>Vad gör eller är personen?</source>
        <translation>What does the person do, or what are they?</translation>
    </message>
    <message>
        <source>Flera kan stämma. Den som utövar kan själv vara utsatt.</source>
        <translation>Several may fit. A perpetrator may also be exposed.</translation>
    </message>
    <message>
        <source>Född, om det spelar roll</source>
        <translation>Born, if it matters</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>Saknas: {labels}</source>
        <translation>Missing: {labels}</translation>
    </message>
    <message>
        <source>Läs om: {labels}</source>
        <translation>Read again: {labels}</translation>
    </message>
    <message>
        <source>{holes} av {of} saknas</source>
        <translation>{holes} of {of} missing</translation>
    </message>
    <message>
        <source>läs om</source>
        <translation>read again</translation>
    </message>
    <message>
        <source>Dölj uppgifterna</source>
        <translation>Hide the entries</translation>
    </message>
    <message>
        <source>Visa uppgifterna</source>
        <translation>Show the entries</translation>
    </message>
</context>
<context>
    <name>_QuietLinks</name>
    <message>
        <source>Det som redan står i ärendet visas inte i samtalsläge.</source>
        <translation>What is already written in the case is not shown in conversation mode.</translation>
    </message>
</context>
<context>
    <name>_RemovalStep</name>
    <message>
        <source>Ta bort det som öppnas med det gamla?</source>
        <translation>Remove what opens with the old?</translation>
    </message>
    <message>
        <source>En kopia eller undanlagd mapp tas bort.</source>
        <translation>One copy or folder set aside is removed.</translation>
    </message>
    <message>
        <source>{count} kopior och undanlagda mappar tas bort, här och på det andra stället om det är inkopplat.</source>
        <translation>{count} copies and folders set aside are removed, here and in the second place if it is connected.</translation>
    </message>
    <message>
        <source>En nyare kopia, som öppnas med det som gäller nu, är genomläst och står kvar.</source>
        <translation>A newer copy, which opens with what applies now, has been read through and is kept.</translation>
    </message>
    <message>
        <source>Det går inte att ångra. Raderade filer kan ibland återskapas från en disk eller ett minne: har någon haft minnet i sin hand, förstör det.</source>
        <translation>It cannot be undone. Deleted files can sometimes be recovered from a disk or a memory stick: if somebody has had the memory stick in their hands, destroy it.</translation>
    </message>
    <message>
        <source>Ta bort dem</source>
        <translation>Remove them</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
</TS>
