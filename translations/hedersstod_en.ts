<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AnswerEditor</name>
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
        <source>Börja</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
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
        <source>Vem får veta vad</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Inga skyddade uppgifter är angivna. Skriv in orter, namn och nummer som inte får läcka, så letar röjandekontrollen efter dem i rapporter och kopierad text.</source>
        <translation>No protected facts have been entered. Write the places, names and numbers that must not leak, and the disclosure check will look for them in reports and copied text.</translation>
    </message>
    <message>
        <source>1 skyddad uppgift vaktas av röjandekontrollen.</source>
        <translation>1 protected fact is guarded by the disclosure check.</translation>
    </message>
    <message>
        <source>{count} skyddade uppgifter vaktas av röjandekontrollen.</source>
        <translation>{count} protected facts are guarded by the disclosure check.</translation>
    </message>
    <message>
        <source>Öppna skyddade uppgifter</source>
        <translation>Open protected facts</translation>
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
    <name>ChoicesEditor</name>
    <message>
        <source>Flera svar går bra.</source>
        <translation>You can choose several.</translation>
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
    <name>FactsPage</name>
    <message>
        <source>Skriv sådant som kan röja personen: orter, skola, arbetsplats, namn, nummer. Tänk på den som inte får hitta personen: vad skulle räcka? Röjandekontrollen letar efter dem, också böjda, innan något lämnar programmet. Skriv inget som du inte behöver: för den som har fingerade personuppgifter skrivs varken den gamla eller den nya identiteten här.</source>
        <translation>Write what could give the person away: places, school, workplace, names, numbers. Think of the one who must not find the person: what would be enough? The disclosure check looks for them, in inflected forms too, before anything leaves the program. Write nothing you do not need: for a person with fictitious personal details, neither the old nor the new identity is written here.</translation>
    </message>
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
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Får arbetsledaren veta det i rapporter?</source>
        <translation>May the supervisor know it in reports?</translation>
    </message>
    <message>
        <source>Vårdnadshavare får aldrig veta en skyddad uppgift.</source>
        <translation>Guardians may never know a protected fact.</translation>
    </message>
    <message>
        <source>Skydda uppgiften</source>
        <translation>Protect the fact</translation>
    </message>
    <message>
        <source>Skriv uppgiften som ska skyddas.</source>
        <translation>Write the fact to protect.</translation>
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
        <source>Visa eller dölj de skyddade uppgifterna</source>
        <translation>Show or hide the protected facts</translation>
    </message>
    <message>
        <source>Dessutom vaktas platser som du har angett i svaren: {count}.</source>
        <translation>Places that you have given in the answers are watched over too: {count}.</translation>
    </message>
    <message>
        <source>Inget är angivet ännu.</source>
        <translation>Nothing has been entered yet.</translation>
    </message>
    <message>
        <source>Arbetsledaren får veta</source>
        <translation>The supervisor may know</translation>
    </message>
    <message>
        <source>Ingen läsare får veta</source>
        <translation>No reader may know</translation>
    </message>
    <message>
        <source>Ändra vem som får veta</source>
        <translation>Change who may know</translation>
    </message>
    <message>
        <source>Sluta skydda</source>
        <translation>Stop protecting</translation>
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
        <source>Texten får inte plats</source>
        <translation>The text does not fit</translation>
    </message>
    <message>
        <source>Ett fält rymmer 20 000 tecken. Inget ändrades. Dela upp texten.</source>
        <translation>A field holds 20,000 characters. Nothing was changed. Divide the text.</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
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
        <translation>The disclosure check stopped the report</translation>
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
    <name>PlaceEditor</name>
    <message>
        <source>Platsen blir en skyddad uppgift: den stoppas i röjandekontrollen. Skriv så lite som räcker, aldrig adress, ort eller namn på boendet.</source>
        <translation>The place becomes a protected fact: the disclosure check stops it. Write as little as will do, never an address, a town or the name of a shelter.</translation>
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
        <source>Vem får veta vad</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
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
        <source>En rapport görs ur en fastställd version. Svara på frågorna i Första timmen och fastställ, så kan du försegla en rapport till din arbetsledare.</source>
        <translation>A report is made from a version that has been signed off. Answer the questions in First hour and sign off, and you can seal a report for your supervisor.</translation>
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
        <source>förseglad</source>
        <translation>sealed</translation>
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
        <source>Sammanställt ur dina svar. Bedömningen är din: läs, ändra svaren om något är fel, och ta texten vidare genom en rapport.</source>
        <translation>Put together from your answers. The assessment is yours: read, change the answers if something is wrong, and take the text further by making a report.</translation>
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
        <source>Fortsätt där du var</source>
        <translation>Continue where you were</translation>
    </message>
    <message>
        <source>Att göra</source>
        <translation>To do</translation>
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
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>att börja</source>
        <translation>to begin</translation>
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
    <name>Workplace</name>
    <message>
        <source>Vem får veta vad</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Röjandekontroll</source>
        <translation>Disclosure check</translation>
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
</TS>
