"""The invented case of the demonstration: everybody, every place and every number is made up."""

from __future__ import annotations

PASSPHRASE = "grind lampa rosa tak måne"  # noqa: S105 - invented, for an invented case
ALIAS = "Björk"
PLACE = "Storsund"
PHONE = "070-174 06 05"

LOCAL = {
    "decides_office_hours": "Enhetschefen, eller ersättaren enligt delegationsordningen",
    "social_on_call": "000-00 00 00",
}

LOCAL_SOURCE = "Enhetschefen, i telefon"

# A line of the directory that she has called, and what she then writes there.
EDITED_LINE = "psychiatric_emergency"
EDITED = {
    "number": "000-00 00 00",
    "hours": "vardagar 9–15",
    "source": "ringde själv",
    "read_when": "i dag",
}

# Question id → what is chosen; a tuple for several.
CHOICES: dict[str, str | tuple[str, ...]] = {
    "immediate_danger": "no",
    "contact_noticed": "some_ways",
    "expected_home": "later_today",
    "safe_tonight": "no",
    "age_band": "under_18",
    "others_at_home": "yes",
    "violence": "recent",
    "journey": "suspected",
    "journey_about": ("abroad", "passport"),
    "suicide": "dont_know",
    "who_knows": ("professionals", "friend"),
    "home_contact": "none",
    "decision_maker": "tried",
    "judgement": "cannot_yet",
}

NOTES: dict[str, str] = {
    "contact_noticed": "Bara genom skolkuratorn, före klockan tre. Aldrig sms.",
    "expected_home": "Väntas hem strax efter fyra. Storebror hämtar vid bussen i Storsund.",
    "safe_tonight": "Säger att hon inte vågar vara hemma i kväll om brodern får veta.",
    "violence": "Berättar att brodern har slagit henne två gånger i höst.",
    "journey": "En moster har ringt flera gånger om en resa till lovet. Passet ligger hos pappa.",
    "judgement": "Hennes rädsla i kväll, slagen i höst och samtalen om en resa till lovet.",
    "who_knows": "Kuratorn och en vän i klassen. Vännen nås på 070-174 06 05.",
}

TEXTS: dict[str, str] = {
    "place_tonight": "hos en vuxen utanför släkten, prövas av den som beslutar",
    "if_found_out": "Tror att hon låses in och skickas i väg. Säger att en farbror bestämmer.",
    "own_view": "Vill inte hem i kväll. Vill fortsätta skolan. Är rädd om sin syster.",
    "speaks_against": "Har varit hemma hela hösten. Brodern har ångrat sig förr.",
    "until_then": "hon inte kan vara hemma i natt.",
    "measures_now": "Beslutsfattaren rings igen klockan tre. Kuratorn stannar hos henne.",
}

UNKNOWN: dict[str, str] = {"suicide": "Har inte frågat än. Kuratorn kan veta."}
WITHHELD: dict[str, str] = {"violence": "brodern då förstår vem som har berättat"}

SISTER = {"other_age": "under_18", "other_exposed": "suspected", "other_safe_tonight": "dont_know"}

REWRITTEN = "en ort i närheten"

# In the vault: the passphrase after *Byt allt*, the one after the parts, and one that is not kept.
NEW_PASSPHRASE = "kvarn segel höst bänk kopp"  # noqa: S105 - invented, for an invented case
LAST_PASSPHRASE = "damm ekorre spade frost vante"  # noqa: S105 - invented, for an invented case
GUESSABLE = "Björk Storsund 2026"
LATER_ALIAS = "Lönn"
