"""The standing words of the script that is read aloud, by what was chosen in the guides."""

from __future__ import annotations

from typing import Final

from hedersstod.domain.people import Role

# The first hour's questions, in the order they are told while the screening says nothing; what
# concerns tonight is told until there are scenarios.
TONIGHT: Final = ("immediate_danger", "safe_tonight", "expected_home", "home_contact")
FIRST: Final = (
    *TONIGHT, "violence", "journey", "journey_about", "suicide", "others_at_home", "who_knows",
)  # fmt: skip
AGES: Final = {
    "under_18": "Den utsatta är under 18 år.",
    "age_18_19": "Den utsatta är myndig men under 20 år.",
    "age_20_or_older": "Den utsatta är 20 år eller äldre.",
}
NATURES: Final = {
    "honour": "Jag bedömer att det är hedersrelaterat.",
    "partner": "Jag bedömer att det är våld i parrelation.",
    "both": "Jag bedömer att det är både hedersrelaterat och våld i parrelation.",
    "neither": "Jag bedömer att det varken är hedersrelaterat eller våld i parrelation.",
    "unclear": "Det är oklart än om det är hedersrelaterat, våld i parrelation eller både och.",
}
ACUTE: Final = {
    "yes": "Det är akut.",
    "no": "Det är inte akut.",
    "dont_know": "Om det är akut vet jag inte, och jag planerar som om det är det.",
}
ASSESSED: Final = {
    "made": "En bedömning är gjord på annat håll.",
    "ordered": "En bedömning är beställd på annat håll.",
}
ROLES: Final = {
    Role.PERPETRATOR: "utövar våld eller kontroll",
    Role.SANCTIONS: "godkänner det",
    Role.KNOWS: "vet om det",
    Role.CAN_PROTECT: "kan skydda",
    Role.EXPOSED: "kan själv vara utsatt",
    Role.CHILD: "är barn",
    Role.PROFESSIONAL: "är yrkesperson i ärendet",
}
TOLD_FIRST: Final = frozenset({Role.PERPETRATOR, Role.SANCTIONS, Role.EXPOSED, Role.CHILD})
