<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
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
        <translation>the exposed person</translation>
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
        <source>Ingen är inskriven. Tänk på fler än en utövare, på syskon, barn, partner och den som hjälper.</source>
        <translation>Nobody has been entered. Think of more than one perpetrator, of siblings, children, partner and anyone who helps.</translation>
    </message>
    <message>
        <source>1 person utöver den utsatta</source>
        <translation>1 person besides the exposed person</translation>
    </message>
    <message>
        <source>{count} personer utöver den utsatta</source>
        <translation>{count} people besides the exposed person</translation>
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
        <translation>Nothing has been agreed about how the exposed person may be reached. Do not call or write until you know how.</translation>
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
        <translation>Who decides, and whom do you ring?</translation>
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
    <name>ClientCard</name>
    <message>
        <source>Den utsatta</source>
        <translation>The exposed person</translation>
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
        <source>Dag, månad eller egna ord.</source>
        <translation>A day, a month or your own words.</translation>
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
        <source>För dig som är yrkesverksam</source>
        <translation>For you as a professional</translation>
    </message>
    <message>
        <source>För den utsatta och anhöriga</source>
        <translation>For the exposed person and those close to them</translation>
    </message>
    <message>
        <source>Samtal och sökningar kan synas i telefonen. Låt personen ringa härifrån om det går.</source>
        <translation>Calls and searches can be seen on the phone. Let the person call from here if possible.</translation>
    </message>
    <message>
        <source>kontrollera lokalt</source>
        <translation>check locally</translation>
    </message>
    <message>
        <source>Inget nummer är känt.</source>
        <translation>No number is known.</translation>
    </message>
    <message>
        <source>Källa: {source}</source>
        <translation>Source: {source}</translation>
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
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
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
        <source>Välj en lösenfras</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Fyra eller fem ord som du minns men ingen kan gissa. Minst 12 tecken. Ingen kan återställa den åt dig: skriv ner den och lägg den inlåst, inte vid datorn.</source>
        <translation>Four or five words that you remember but nobody can guess. At least 12 characters. Nobody can restore it for you: write it down and keep it locked away, not by the computer.</translation>
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
        <source>Skapar nyckeln. Det tar någon sekund.</source>
        <translation>Creating the key. It takes a second or so.</translation>
    </message>
    <message>
        <source>De två skiljer sig åt. Skriv samma lösenfras igen.</source>
        <translation>The two differ. Write the same passphrase again.</translation>
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
        <source>Skriv i stället</source>
        <translation>Write instead</translation>
    </message>
    <message>
        <source>Behåll, därför att</source>
        <translation>Keep, because</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
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
        <source>Alla svar</source>
        <translation>All answers</translation>
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
        <source>Nyckelfilen är hel. Kontrollera stora och små bokstäver, mellanslag och tangentbordets språk, och försök igen.</source>
        <translation>The key file is whole. Check capital and small letters, spaces and the language of the keyboard, and try again.</translation>
    </message>
    <message>
        <source>Nyckelfilen är skadad</source>
        <translation>The key file is damaged</translation>
    </message>
    <message>
        <source>Det går inte att avgöra om lösenfrasen är rätt. Radera ingenting. Lägg tillbaka hela mappen från en säkerhetskopia.</source>
        <translation>It is not possible to tell whether the passphrase is right. Delete nothing. Put the whole folder back from a backup.</translation>
    </message>
    <message>
        <source>Valvet är skadat</source>
        <translation>The vault is damaged</translation>
    </message>
    <message>
        <source>Lösenfrasen är rätt, men filen går inte att läsa. Radera ingenting. Lägg tillbaka hela mappen från en säkerhetskopia.</source>
        <translation>The passphrase is right, but the file cannot be read. Delete nothing. Put the whole folder back from a backup.</translation>
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
    <name>MunicipalityPage</name>
    <message>
        <source>Vår kommun</source>
        <translation>Our municipality</translation>
    </message>
    <message>
        <source>Fyll i det du vet, en rad i taget. Skriv varifrån uppgiften kommer och när du kontrollerade den. Det som saknas visas där det behövs.</source>
        <translation>Fill in what you know, one line at a time. Write where it comes from and when you checked it. What is missing is shown where it is needed.</translation>
    </message>
    <message>
        <source>{holes} av {of} saknas.</source>
        <translation>{holes} of {of} missing.</translation>
    </message>
    <message>
        <source>Allt är ifyllt. Kontrollera då och då: nummer och namn ändras.</source>
        <translation>Everything is filled in. Check now and then: numbers and names change.</translation>
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
        <translation>Who is there around the exposed person?</translation>
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
        <translation>Relationship to the exposed person</translation>
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
    <name>Program</name>
    <message>
        <source>Det sista du skrev kunde inte sparas när programmet låstes.</source>
        <translation>The last thing you wrote could not be saved when the program was locked.</translation>
    </message>
    <message>
        <source>Inställningarna kunde inte läsas och är återställda.</source>
        <translation>The settings could not be read and have been reset.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
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
        <source>En rapport görs ur en fastställd version. Svara på frågorna i Första timmen eller Riskscreening och fastställ, så kan du försegla en rapport till din arbetsledare.</source>
        <translation>A report is made from a version that has been signed off. Answer the questions in First hour or Risk screening and sign off; then you can seal a report for your supervisor.</translation>
    </message>
    <message>
        <source>Vad ska rapporten handla om?</source>
        <translation>What is the report to be about?</translation>
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
    <name>SafeContactCard</name>
    <message>
        <source>Ingen säker kontakt är avtalad</source>
        <translation>No safe contact has been agreed</translation>
    </message>
    <message>
        <source>Det är inte känt hur den utsatta kan nås utan att någon annan märker det. Kom överens om det innan du ringer, skriver eller besöker.</source>
        <translation>It is not known how the exposed person can be reached without someone else noticing. Agree on it before you call, write or visit.</translation>
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
        <translation>Agree with the exposed person, in private, and write it word for word. It is shown to you before every contact. What you leave blank counts as not agreed.</translation>
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
        <translation>The exposed person’s own view</translation>
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
        <source>Din försegling</source>
        <translation>Your seal</translation>
    </message>
    <message>
        <source>Ge de här orden till din arbetsledare på ett annat sätt än i samma brev som rapporten, till exempel muntligt. Med dem går det att se att rapporten kommer från ditt valv.</source>
        <translation>Give these words to your supervisor in another way than in the same message as the report, for example in person. They show that the report comes from your vault.</translation>
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
        <translation>Who decides, and whom do you ring?</translation>
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
        <source>Fyll i det som saknas i Vår kommun</source>
        <translation>Fill in what is missing in Our municipality</translation>
    </message>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
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
    <name>TodayPage</name>
    <message>
        <source>Akut: 112 · Socialjour {number}</source>
        <translation>Acute: 112 · On-call social services {number}</translation>
    </message>
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
        <source>Kontrollera en fil</source>
        <translation>Check a file</translation>
    </message>
    <message>
        <source>Låser upp …</source>
        <translation>Unlocking …</translation>
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
        <source>Akut: 112 · Socialjour {number}</source>
        <translation>Acute: 112 · On-call social services {number}</translation>
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
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Orden stämmer med nyckeln i ditt valv eller med dem du skrev.</source>
        <translation>The words match the key in your vault or those you typed.</translation>
    </message>
    <message>
        <source>Nej, inte här</source>
        <translation>No, not here</translation>
    </message>
    <message>
        <source>Jämför orden med dem du fått av den som förseglade, till exempel per telefon. Stämmer alla är det samma nyckel.</source>
        <translation>Compare the words with those you were given by the person who sealed it, for example by telephone. If all of them match, it is the same key.</translation>
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
    <name>_EntryCard</name>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Kontrollerat den</source>
        <translation>Checked on</translation>
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
        <source>Skriv ett datum, till exempel 2026-11-23.</source>
        <translation>Write a date, for example 2026-11-23.</translation>
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
        <translation>Relationship to the exposed person</translation>
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
</TS>
