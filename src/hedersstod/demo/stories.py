"""Three invented people and what is known of each; nothing here is about anybody real.

Each story holds what is answered in *Riskscreening*, by question id: other questions are left
blank or, where the guide never asks them, never met.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FactorTold:
    """How a factor is answered: state, what is known, and what it rests on when it carries."""

    state: str
    note: str = ""
    sources: tuple[str, ...] = ()
    certainty: str = ""
    moved: str = ""


@dataclass(frozen=True, slots=True)
class ItemTold:
    """One item of a list: texts, choices and links by field id, and the note of a choice."""

    texts: dict[str, str] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)
    links: dict[str, tuple[str, ...]] = field(default_factory=dict)  # labels of what is pointed at
    notes: dict[str, str] = field(default_factory=dict)
    days: dict[str, int] = field(default_factory=dict)  # from today

    def fields(self) -> frozenset[str]:
        """The fields that something is told of."""
        return frozenset().union(self.texts, self.choices, self.links, self.notes, self.days)


@dataclass(frozen=True, slots=True)
class Person:
    label: str
    relation: str
    roles: tuple[str, ...]
    born: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One walk through the screening."""

    alias: str
    what: str
    people: tuple[Person, ...]
    factors: dict[str, FactorTold]
    choices: dict[str, str | tuple[str, ...]]
    notes: dict[str, str]
    texts: dict[str, str]
    scenarios: tuple[ItemTold, ...]
    measures: tuple[ItemTold, ...]
    days: dict[str, int]
    links: dict[str, tuple[str, ...]] = field(default_factory=dict)


BIRCH = Story(
    alias="Björk",
    what="en flicka på 16 år före en resa",
    people=(
        Person("storebror", "äldre bror", ("perpetrator",)),
        Person("farbror", "farbror på annan ort", ("perpetrator", "sanctions")),
        Person("mamma", "mamma", ("sanctions", "exposed")),
        Person("lillasyster", "yngre syster", ("child", "exposed"), "december 2011"),
        Person("kurator", "skolkurator", ("professional", "can_protect")),
    ),
    factors={
        "f_daily_limits": FactorTold(
            "emerged", "Rakt hem efter skolan. Får inte vara med i laget."
        ),
        "f_watched": FactorTold(
            "emerged",
            "Storebror hämtar vid bussen och läser telefonen på kvällen.",
            ("client",),
            "firm",
        ),
        "f_marriage": FactorTold("suspected", "En kusin nämns som den hon ska träffa."),
        "f_refusal": FactorTold("emerged", "Har sagt nej till att byta skola."),
        "f_body": FactorTold("dont_know"),
        "f_violence": FactorTold("emerged"),
        "f_threats": FactorTold("emerged", "Ska få se vad som händer om hon pratar."),
        "f_several": FactorTold(
            "emerged", "Farbrodern bestämmer, brodern utför.", ("client", "professional"), "fairly"
        ),
        "f_reach": FactorTold("suspected", "Släkt på flera orter."),
        "f_burden": FactorTold("dont_know"),
        "f_abroad": FactorTold("suspected", "", ("client",), "fairly"),
        "f_trigger": FactorTold("emerged", "Lovet, och att skolan ringer hem.", ("seen",), "firm"),
        "f_suicide": FactorTold("dont_know"),
        "f_dependence": FactorTold("emerged", "Älskar sin mamma och är rädd om systern."),
        "f_others": FactorTold("suspected"),
        "f_rural": FactorTold("emerged", "Alla känner familjen. En buss om dagen."),
        "f_protects": FactorTold("emerged", "Kuratorn, och en vän i klassen."),
        "f_strength": FactorTold("suspected", "Vill, men längtar redan hem."),
    },
    choices={
        "way_in": "school",
        "talked_alone": "yes",
        "nature": "honour",
        "other_assessment": "ordered",
        "consulted": "planned",
    },
    notes={
        "nature": "Flera deltar, farbrodern bestämmer och familjens rykte är det som vaktas.",
        "consulted": "Ringer chefen före lunch och stödtelefonen när den öppnar.",
    },
    texts={
        "speaks_against": "Har rest förr och kommit hem. Mamman säger att det är en semester.",
        "missed": "Att resan bytte datum, och att systern redan var bokad.",
    },
    scenarios=(
        ItemTold(
            texts={
                "what": "Förs utomlands under jullovet",
                "trigger": "Att lovet börjar, eller att hemmet får veta.",
            },
            choices={"soon": "days", "grave": "serious", "level": "high", "acute": "yes"},
            links={
                "who": ("farbror", "storebror"),
                "against": ("den utsatta", "lillasyster"),
                "builds_on": (
                    "Förs utomlands eller gifts bort",
                    "Flera deltar eller godkänner",
                    "Något som kan utlösa våld snart",
                ),
            },
            notes={"level": "Passet är borta, samtalen om resan tätnar och lovet är nära."},
        ),
        ItemTold(
            texts={"what": "Samtalen upptäcks i telefonen och hon straffas", "trigger": "Ett sms."},
            choices={"soon": "weeks", "grave": "serious", "level": "medium", "acute": "no"},
            links={
                "who": ("storebror",),
                "against": ("den utsatta",),
                "builds_on": ("Övervakning och kontroll",),
            },
            notes={"level": "Han läser telefonen varje kväll. Kontakten går bara genom kuratorn."},
        ),
    ),
    measures=(
        ItemTold(
            texts={
                "measure_what": "Tillfälligt utreseförbud prövas",
                "measure_who": "Nämndens ordförande, underlag av handläggaren",
            },
            links={"measure_for": ("Förs utomlands under jullovet",)},
            days={"measure_when": 0},
        ),
    ),
    days={"next_look": 4},
    links={"others_who": ("lillasyster",)},
)

ROWAN = Story(
    alias="Rönn",
    what="en man på 19 år",
    people=(
        Person("pappa", "pappa", ("perpetrator",)),
        Person("kusiner", "kusiner i grannkommunen", ("perpetrator", "knows")),
        Person("pojkvän", "partner", ("exposed", "can_protect")),
    ),
    factors={
        "f_daily_limits": FactorTold("emerged", "Ska arbeta med pappan och lämna lönen hemma."),
        "f_watched": FactorTold("emerged", "Kusinerna följer efter bilen."),
        "f_marriage": FactorTold("emerged", "Förlovning är bestämd till våren."),
        "f_refusal": FactorTold(
            "emerged", "Har en relation som ingen får veta om.", ("client",), "firm"
        ),
        "f_violence": FactorTold("emerged", "Slagen av pappan i somras."),
        "f_threats": FactorTold("emerged", "Kusinerna har hotat att berätta.", ("client",), "firm"),
        "f_several": FactorTold("emerged", "Pappan och två kusiner."),
        "f_reach": FactorTold("emerged", "Kusinerna kör i hela länet."),
        "f_burden": FactorTold("suspected", "Pappan har förlorat arbetet."),
        "f_abroad": FactorTold("speaks_against", "Har eget pass och inget tyder på resa."),
        "f_trigger": FactorTold("suspected", "Förlovningen i vår."),
        "f_suicide": FactorTold("emerged", "Har tänkt på det, ingen plan. Vården kontaktad."),
        "f_dependence": FactorTold("emerged", "Bor och arbetar hos familjen."),
        "f_others": FactorTold("suspected", "Partnern kan fara illa."),
        "f_rural": FactorTold("emerged", "Arbetet, affären och träningen är samma fem personer."),
        "f_protects": FactorTold("emerged", "En lärare från gymnasiet."),
        "f_strength": FactorTold("emerged", "Vill flytta om det finns någonstans."),
    },
    choices={
        "way_in": "own_contact",
        "talked_alone": "yes",
        "age_band": "age_18_19",
        "nature": "honour",
        "other_assessment": "none",
        "consulted": "yes",
    },
    notes={"nature": "Släktens rykte är skälet, och flera deltar."},
    texts={
        "own_view": "Vill bort, men inte långt. Är mest rädd att partnern ska skadas.",
        "speaks_against": "Ingen har gjort något sedan sommaren.",
        "missed": "Att kusinerna visste mer än vi trodde.",
    },
    scenarios=(
        ItemTold(
            texts={
                "what": "Misshandlas när relationen blir känd",
                "trigger": "Att kusinerna berättar.",
            },
            choices={"soon": "weeks", "grave": "life", "level": "high", "acute": "no"},
            links={
                "who": ("kusiner", "pappa"),
                "against": ("den utsatta", "pojkvän"),
                "builds_on": ("Något familjen kan vilja straffa", "Hot"),
            },
            notes={"level": "Hotet är uttalat, men de vet inte var han är på kvällarna."},
        ),
    ),
    measures=(
        ItemTold(
            texts={
                "measure_what": "Ta reda på vilket boende som tar emot män",
                "measure_who": "Handläggaren",
            },
            days={"measure_when": 1},
        ),
    ),
    days={"next_look": 10},
    links={"others_who": ("pojkvän",)},
)

HAZEL = Story(
    alias="Hassel",
    what="en kvinna som stannar",
    people=(
        Person("maken", "make", ("perpetrator",)),
        Person("svärmor", "svärmor", ("sanctions", "knows")),
        Person("sonen", "son, 9 år", ("child", "exposed")),
    ),
    factors={
        "f_daily_limits": FactorTold("emerged", "Får gå till affären och till skolan."),
        "f_watched": FactorTold("suspected", "Maken vet alltid var hon varit."),
        "f_violence": FactorTold("emerged", "Knuffar och förolämpningar, värre i höst."),
        "f_threats": FactorTold("speaks_against", "Nej, på direkt fråga."),
        "f_several": FactorTold("suspected", "Svärmor är med i besluten."),
        "f_reach": FactorTold("dont_know"),
        "f_burden": FactorTold("emerged", "Maken dricker mer sedan arbetet tog slut."),
        "f_abroad": FactorTold("speaks_against", "Inget tyder på det."),
        "f_suicide": FactorTold("speaks_against", "Nej, på direkt fråga."),
        "f_dependence": FactorTold(
            "emerged", "Pengar, bostad och språk går genom maken.", ("client",), "firm"
        ),
        "f_others": FactorTold("emerged", "Sonen ser och hör."),
        "f_rural": FactorTold("emerged", "Ingen annan på orten talar hennes språk."),
        "f_protects": FactorTold("suspected", "En granne som frågar."),
        "f_strength": FactorTold("speaks_against", "Vill inte lämna nu."),
    },
    choices={
        "way_in": "other_case",
        "talked_alone": "partly",
        "age_band": "age_20_or_older",
        "nature": "unclear",
        "other_assessment": "none",
        "consulted": "no",
    },
    notes={"nature": "Svärmors del är inte klarlagd. Fråga när hon är ensam, med tolk på telefon."},
    texts={
        "own_view": "Vill stanna för sonens skull. Vill veta vad som gäller vid skilsmässa.",
        "speaks_against": "Hon säger att det blir bättre när han får arbete.",
        "missed": "Att sonen var den som for mest illa.",
    },
    scenarios=(
        ItemTold(
            texts={
                "what": "Våldet hemma blir grövre",
                "trigger": "Att maken dricker, eller att hon frågar om skilsmässa.",
                "until_then": "det blir grövre, också mot sonen",
            },
            choices={"soon": "weeks", "grave": "dont_know", "level": "cannot_yet", "acute": "no"},
            links={
                "who": ("maken",),
                "against": ("den utsatta", "sonen"),
                "builds_on": ("Band och beroende", "Våld"),
            },
            notes={"level": "Har bara talat med henne när maken var i närheten."},
            days={"until_day": 7},
        ),
    ),
    measures=(),
    days={"next_look": 7},
    links={"others_who": ("sonen",)},
)

STORIES = (BIRCH, ROWAN, HAZEL)
