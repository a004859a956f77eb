"""Swedish words that narrow down who somebody is, as alternatives of a pattern: mostly stems."""

from __future__ import annotations

from typing import Final

PROGRAMMES: Final = (
    "natur|naturvetar|samhälls|samhällsvetar|ekonomi|teknik|estet|humanist|barn- och fritids|"
    "vård- och omsorgs|bygg- och anläggnings|el- och energi|fordons|hantverks|handels|"
    "hotell- och turism|industri|naturbruks|restaurang- och livsmedels|vvs|introduktions"
)
WORKPLACES: Final = (
    "sågverk|äldreboende|bageri|pizzeria|restaurang|kiosk|slakteri|fabrik|bilverkstad|livsmedelsbutik|"
    "frisörsalong|hemtjänst|tandläkarmottagning|gruva|hotell|gatukök|städfirma|åkeri|macken"
)
OCCUPATIONS: Final = (
    "undersköters|sjuksköters|vårdbiträd|taxichauffö|busschauffö|lastbilschauffö|taxiförar|"
    "pizzabagar|frisör|lokalvårdar|städersk|mekaniker|förskollärar|barnskötar|tandläkar|läkar|"
    "bagar|slaktar|kock|snickar|målare|elektriker|rörmokar|advokat|imam|präst|pastor|"
    "butiksbiträd|kassörsk|elevassistent|fritidsledar|hemspråkslärar|modersmålslärar"
)
SPORTS: Final = (
    "fotboll|innebandy|handboll|ishockey|hockey|basket|volleyboll|simning|gymnastik|friidrott|"
    "brottning|boxning|karate|judo|taekwondo|thaiboxning|ridning|tennis|badminton|cricket|"
    "skidor|längdskidor|orientering|piano|gitarr|fiol|trummor"
)
CONGREGATIONS: Final = (
    "moské|kyrka|kyrkan|synagoga|församling|frikyrka|pingstkyrka|koranskol|söndagsskol|konfirmand"
)
BUILDINGS: Final = (
    "bibliotek|simhall|ishall|sporthall|badhus|stationen|busstation|järnvägsstation|resecentrum|"
    "torget|kommunhus|vårdcentral|hälsocentral|fritidsgård|ungdomsgård|medborgarhus|folkets hus|"
    "apotek|systembolaget|konsum|ica|coop|willys|lidl|hemköp|bensinmack|köpcentr|galleria|"
    "asylboende|flyktingförläggning|höghus|brandstation|polisstation|hyreshus|grannby|hembyn"
)
PEOPLES: Final = (
    "somal|syris|irak|irans|afghans|afgans|kurdis|turkis|eritreans|etiopis|pakistans|indis|"
    "bangladeshis|libanes|palestins|jordans|egyptis|marockans|tunisis|algeris|libys|albans|kosov|"
    "bosnis|serbis|kroatis|makedon|rysk|ukrains|tjetjens|azerbajdzj|azeris|armen|georgis|uzbek|"
    "tadzjik|kirgis|kazak|thailänds|filippins|kines|vietnames|roms?k|pols|rumäns|bulgaris|ungers|"
    "jemenit|saudis|sudanes|nigerians|gambis|kongoles|rwand|burundis|ugand|kenyans|ghanans|fins|"
    "samis|norsk|dansk|isländs|grekis|italiens|spans|portugis|franska|fransk|tysk|bolivians|"
    "chilens|colombians|peruans|mexikans|brasilians|assyris|syrians|kaldeis|yazidis|jesidis|"
    "hazar|pashtun|tamil|balochis|uigur|rohingya|burmes|nepales|srilankes|muslims|kristn|judis|"
    "katols|ortodox|hinduis|buddhis|shia|sunni|arabisk|tornedal"
)
PERSONS_OF: Final = (
    "arab|somalier|syrier|irakier|iranier|afghan|afgan|kurd|turk|eritrean|etiopier|pakistanier|indier|"
    "libanes|palestinier|jordanier|egyptier|marockan|alban|kosovoalban|bosnier|serb|ryss|ukrainare|"
    "tjetjen|romer|polack|rumän|assyrier|syrian|kaldé|yazidier|jesid|hazarer|muslim|jude|hindu"
)
LANGUAGES: Final = (
    "arabiska|persiska|farsi|dari|pashto|sorani|kurmanji|tigrinja|tigrinska|amhariska|urdu|bengali|"
    "punjabi|hindi|thai|tagalog|mandarin|romani|azerbajdzjanska|turkmeniska|oromo|swahili"
)
COUNTRIES: Final = (
    "Somalia|Syrien|Irak|Iran|Afghanistan|Turkiet|Kurdistan|Eritrea|Etiopien|Pakistan|Indien|"
    "Bangladesh|Libanon|Palestina|Gaza|Jordanien|Egypten|Marocko|Tunisien|Algeriet|Libyen|Albanien|"
    "Kosovo|Bosnien|Serbien|Kroatien|Makedonien|Nordmakedonien|Ryssland|Ukraina|Tjetjenien|"
    "Azerbajdzjan|Armenien|Georgien|Uzbekistan|Tadzjikistan|Kazakstan|Thailand|Filippinerna|Kina|"
    "Vietnam|Polen|Rumänien|Bulgarien|Ungern|Jemen|Saudiarabien|Kuwait|Qatar|Dubai|Sudan|Nigeria|"
    "Gambia|Kongo|Rwanda|Burundi|Uganda|Kenya|Ghana|Finland|Norge|Danmark|Tyskland|England|"
    "Storbritannien|Frankrike|Nederländerna|Grekland|Italien|Spanien|Chile|Colombia|Nepal|Burma"
)
EVENTS: Final = (
    "brand(?:en)?|bränder|mordbrand(?:en)?|eldsvåda(?:n)?|olycka(?:n)?|trafikolycka(?:n)?|"
    "bilolycka(?:n)?|drunkningsolycka(?:n)?|drunkning(?:en)?|dödsfall(?:et)?|dödsolycka(?:n)?|"
    "skjutning(?:en)?|knivdåd(?:et)?|mordet|rån(?:et)?|konkurs(?:en)?|översvämning(?:en)?|"
    "jordskred(?:et)?|explosion(?:en)?|husrannsakan|tillslag(?:et)?|rättegång(?:en)?"
)
