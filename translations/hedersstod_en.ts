<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Något vi inte vet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad vet vi inte? Och vem kan veta det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Får inte nå vårdnadshavare, därför att</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort märket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skäl till att svaret inte får nå vårdnadshavare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Märket följer med svaret till journaltext och rapporter. Skriv ett skäl: utan skäl gäller märket inte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Öppnat {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Börja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} · fastställd {day} · aktuell till {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aktuell till {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inte påbörjad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se över</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem får veta vad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga skyddade uppgifter är angivna. Skriv in orter, namn och nummer som inte får läcka, så letar röjandekontrollen efter dem i allt som lämnar programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} skyddade uppgifter vaktas av röjandekontrollen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna skyddade uppgifter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Ärenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öppnat {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna ärendet {alias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditt första ärende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ge ärendet ett täcknamn: ett ord som inte säger något om personen, till exempel ett träd eller en fågel. Inget namn, inget personnummer, ingen ort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täcknamn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Högst {count} tecken får plats. Inget ändrades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Flera svar går bra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Till exempel 30 november</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I morgon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om en vecka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag, månad eller egna ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparas som egna ord: det är inte läst som ett datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läst som en månad, inte en viss dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läst som {weekday} {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den dagen har varit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Stödkatalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer och tider är lästa i kopior och kan ha ändrats. Ring och kontrollera, och ändra här. Avidentifiera när du rådfrågar någon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>För dig som arbetar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>För den utsatta och anhöriga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontrollera lokalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget nummer är känt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källa: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Återgå till programmets uppgift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad de ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varifrån vet du det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollerat när?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Skriv sådant som kan röja personen: orter, skola, arbetsplats, namn, nummer. Röjandekontrollen letar efter dem, också böjda, innan något lämnar programmet. Skriv inget som du inte behöver: för den som har fingerade personuppgifter skrivs varken den gamla eller den nya identiteten här.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort eller plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetsplats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppgift som ska skyddas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad är det för uppgift?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Får arbetsledaren veta det i rapporter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vårdnadshavare får aldrig veta en skyddad uppgift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skydda uppgiften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv uppgiften som ska skyddas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skyddas nu: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa eller dölj de skyddade uppgifterna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dessutom vaktas platser som du har angett i svaren: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget är angivet ännu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetsledaren får veta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen läsare får veta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra vem som får veta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluta skydda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Spara rapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en rapport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Välkommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmet leder dig genom samtal och bedömningar, sparar allt krypterat på den här datorn och skickar aldrig något. Börja med att välja en lösenfras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jag ska bara kontrollera en rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fyra eller fem ord som du minns men ingen kan gissa. Minst 12 tecken. Ingen kan återställa den åt dig: skriv ner den och lägg den inlåst, inte vid datorn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen en gång till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skapa och öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skapar nyckeln. Det tar någon sekund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De två skiljer sig åt. Skriv samma lösenfras igen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardPage</name>
    <message>
        <source>Förbereder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försegla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten är läst mot {facts} skyddade uppgifter, personnummer, telefonnummer och svar som inte får nå läsaren. Inga fynd betyder inte att den är riskfri: läs den själv. Läsare: {reader}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget av det som söktes hittades i texten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} att ta ställning till innan rapporten kan förseglas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs sidorna en gång till. Förseglingen visar att inget ändrats efteråt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Några tecken kan inte visas i rapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ritas som en tom ruta: {characters}. Skriv om dem i svaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} och {count} ställen till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behåll, därför att …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{found}” är en skyddad uppgift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{found}” ser ut som ett personnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{found}” ser ut som ett telefonnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{found}” får inte nå läsaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{found}” har tecken som inte kan ritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”{found}” kan vara en skyddad uppgift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv i stället</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behåll, därför att</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borttaget: ”{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omskrivet: ”{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behållet: ”{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[borttaget]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det går inte att ta bort här</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orden står i rapportens fasta text. Behåll dem med skäl, eller avbryt och ändra svaret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läser den färdiga filen och förseglar …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Stöd till frågan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fäll ihop stödet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stöd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa stöd till frågan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>{section} · {number} av {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till sammanfattningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frågan är granskad av {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frågan är inte granskad av metodexpert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varför frågan ställs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så kan du fråga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanliga misstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I glesbygd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 besvarad · {unknown} vet inte · {left} kvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} besvarade · {unknown} vet inte · {left} kvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texten får inte plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett fält rymmer 20 000 tecken. Inget ändrades. Dela upp texten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Lägg till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad mer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad vet vi inte?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort nummer {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inställningen kunde inte sparas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den gäller tills du låser. Kontrollera att det finns plats på disken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låser om {seconds} sekunder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rör musen eller tryck på en tangent för att fortsätta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texten kopierades inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den rymmer en skyddad uppgift eller ett nummer. Gör en rapport i stället: där tar du ställning till varje fynd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Något gick fel i programmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du skrev är sparat fram till senaste ”Sparat”. Lås programmet och öppna det igen. Händer det en gång till: berätta för den som gav dig programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmets innehåll är skadat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En fil som hör till programmet går inte att läsa. Dina ärenden är orörda. Installera programmet på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget valv här</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har flyttats eller tagits bort. Lägg tillbaka den, eller starta programmet med rätt mapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Här finns redan ett valv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget har ändrats. Stäng programmet och öppna det igen för att låsa upp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyckelfilen är hel. Kontrollera stora och små bokstäver, mellanslag och tangentbordets språk, och försök igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyckelfilen är skadad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det går inte att avgöra om lösenfrasen är rätt. Radera ingenting. Lägg tillbaka hela mappen från en säkerhetskopia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valvet är skadat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen är rätt, men filen går inte att läsa. Radera ingenting. Lägg tillbaka hela mappen från en säkerhetskopia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filerna hör inte ihop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valvet och nyckelfilen kommer från olika håll, eller så är filen gjord av ett annat program. Inget har ändrats. Lägg tillbaka båda från samma kopia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valvet är gjort av en nyare version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget har ändrats. Installera den nyare versionen och öppna igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valvets nyckel är för svagt skyddad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valvet är inte gjort av en vanlig version av programmet och öppnas därför inte. Inget har ändrats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valvet är redan öppet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmet är igång i ett annat fönster. Gå till det, eller stäng det och försök igen här.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det går inte att skriva i mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen är skrivskyddad. Ändra behörigheten eller välj en annan mapp. Det som var sparat är orört.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken är full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som var sparat är orört, men det nya kunde inte sparas. Frigör plats på datorn. Låt sidan vara öppen så sparas texten när det går.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valvet är låst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås upp igen för att fortsätta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valvet svarade inte som väntat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som var sparat är orört. Lås, och lås upp igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen är för kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv minst 12 tecken. Fyra eller fem ord efter varandra fungerar bra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen är för lång</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Något annat kan ha klistrats in. Skriv högst 1 024 tecken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datorns minne räcker inte just nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng andra program och försök igen. Inget har ändrats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ärendet behöver ett täcknamn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ett ord som inte säger något om personen, till exempel ett träd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täcknamnet används redan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj ett annat ord, så att två ärenden inte kan förväxlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det ser ut som ett personnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Här skrivs inga personnummer. Välj ett ord som inte säger något om personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texten är för lång</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget har ändrats. Dela upp texten, eller skriv det viktigaste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Några frågor är obesvarade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svara på dem som visas. ”Vet inte” är ett svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versionen är fastställd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den ändras inte. Gå till frågorna och fastställ en ny version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns fynd att ta ställning till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort, skriv om eller behåll med skäl. Sedan kan rapporten förseglas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten stoppades i röjandekontrollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I den färdiga filen finns något som läsaren inte ska se. Inget har lämnat programmet. Gör om rapporten och ta ställning till fynden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kunde inte sparas där</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en annan mapp, eller kontrollera att det finns plats och att du får skriva där. Rapporten finns kvar i valvet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen går inte att öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollera att den finns kvar och att du får läsa den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gick inte att göra så</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget har ändrats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten kunde inte göras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget har lämnat programmet. Försök igen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalityPage</name>
    <message>
        <source>Vår kommun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fyll i det du vet, en rad i taget. Skriv varifrån uppgiften kommer och när du kontrollerade den. Det som saknas visas där det behövs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holes} av {of} saknas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt är ifyllt. Kontrollera då och då: nummer och namn ändras.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowAndBeforeEditor</name>
    <message>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidigare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa lösenfrasen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock verkar vara på.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dölj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dölj lösenfrasen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Vem? Skriv roll eller täcknamn, inte hela namnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation till den utsatta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Platsen blir en skyddad uppgift: den stoppas i röjandekontrollen. Skriv så lite som räcker, aldrig en adress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stödkatalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vår kommun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granska rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem får veta vad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Så ser rapporten ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritar sidorna …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sida {number} av {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Här finns inget fastställt ännu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En rapport görs ur en fastställd version. Svara på frågorna i Första timmen och fastställ, så kan du försegla en rapport till din arbetsledare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till Första timmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förseglade rapporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten är förseglad och ligger i valvet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara den som fil när du ska lämna den vidare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guide}, version {number}, fastställd {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem ska läsa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förbered rapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en läsare. Varje läsare ser bara det hon behöver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innan du gör den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>förseglad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} kl. {time} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyckelord: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara {name} som fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten är sparad som fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ligger nu utanför valvet och är inte krypterad. Lämna den den säkra vägen och ta bort filen när den är framme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Sparat {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte sparat: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Sidans innehåll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Inställningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ljust eller mörkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som datorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textstorlek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk i knappar och rubriker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frågor och vägledning finns på svenska. Ändringen gäller efter nästa lås.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås när ingen har rört programmet på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den sista halva minuten syns en nedräkning. Inget du har skrivit går förlorat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din försegling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ge de här orden till din arbetsledare på ett annat sätt än i samma brev som rapporten, till exempel muntligt. Med dem går det att se att rapporten kommer från ditt valv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyckeln skapas när du förseglar din första rapport.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateRing</name>
    <message>
        <source>Inte påbörjat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastställt och aktuellt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se över igen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Vad svaren leder till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring inte hem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ingen kontakt med vårdnadshavare eller släkt innan risken är bedömd och du vet vem som har beslutat det. Ett samtal i god tro kan utlösa det ni vill förhindra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kvar att svara på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”Vet inte” är ett svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att ta ställning till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaren lyfter inget särskilt. Det betyder inte att faran är liten: fråga dig vad du inte har frågat om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inte känt ännu, kan gälla: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inte känt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>akut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>att göra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlag för omedelbar skyddsbedömning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammanställt ur dina svar. Bedömningen är din: läs, ändra svaren om något är fel, och ta texten vidare genom en rapport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem beslutar, och vem ringer du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fara för liv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nationellt nödnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fyll i det som saknas i Vår kommun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saknas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastställ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När du fastställer fryses svaren med frågornas ordalydelse som en version. Den skrivs aldrig över. Ny kunskap blir en ny version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastställ versionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka till frågorna</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Ångra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera allt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Har du någon framför dig nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna ett ärende under ett täcknamn. Första timmen är korta frågor som tar ungefär tio minuter. De går att ta tillsammans med personen, och ”vet inte” är alltid ett svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna ett ärende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Där du slutade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att göra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dölj detaljer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa detaljer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget väntar på dig just nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guide} ska ses över</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guide} är påbörjad, inte fastställd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guide} är inte påbörjad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>att börja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sen 1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sen {days} dagar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om {days} dagar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innan något händer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holes} uppgifter saknas i Vår kommun. Det är den lokala halvan av svaret: vem som beslutar och vem du ringer, också en lördag klockan 02.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vår kommun är ifylld. Läs igenom den då och då: nummer ändras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna Vår kommun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>Utfälld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopfälld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Låst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollera en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låser upp …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Granska rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollera en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Vem får veta vad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Röjandekontroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akut: 112 · Socialjour {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akut: 112 · Socialjour saknas i Vår kommun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Checker</name>
    <message>
        <source>Välj en fil, så svarar programmet på tre frågor var för sig: är den oförändrad, vilken nyckel förseglade den, och är det en nyckel du känner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyckelord som du har fått (om du har några)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tio ord. Du får dem av den som förseglade, helst muntligt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förseglingen säger inte att innehållet är riktigt och är ingen godkänd e-underskrift. Tiden är datorns egen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Är filen oförändrad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det går inte att säga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är inte förseglad, eller så är den ingen PDF. Be om den förseglade rapporten igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är förseglad eller underskriven av ett annat program. Den kan inte kontrolleras här.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej, eller så är den skadad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är ändrad, skadad eller ofullständig. Lita inte på innehållet. Be om en ny från den som förseglade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förseglad {day} kl. {time} enligt datorns klocka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orden stämmer med nyckeln i ditt valv eller med dem du skrev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej, inte här</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jämför orden med dem du fått av den som förseglade, till exempel per telefon. Stämmer alla är det samma nyckel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, sedan den förseglades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilken nyckel förseglade den?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Känner du nyckeln?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EntryCard</name>
    <message>
        <source>saknas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollerat den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varifrån vet du det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källa och datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ett datum, till exempel 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>God morgon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God kväll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hej</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
