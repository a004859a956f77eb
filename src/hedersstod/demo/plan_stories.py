"""The safety plans of the three invented people: what is taken up, decided, gone through, left."""

from __future__ import annotations

from hedersstod.demo.plan_told import PlanTold, decision, device, measure, step
from hedersstod.demo.stories import ItemTold

BIRCH_PLAN = PlanTold(
    alias="Björk",
    choices={
        "basis": "screening",
        "circumstances": ("legal_process",),
        "children_state": "yes",
        "children_reported": "all",
        "out_of_hours": "partly",
        "plan_consulted": "yes",
    },
    texts={
        "can_live_with": "Vill gå kvar i skolan och träffa sin vän. Klarar att byta buss.",
        "keeping": "Kuratorn, varje tisdag, och handläggaren däremellan.",
        "plan_unknown": "Vem som har köpt biljetterna. Kuratorn kan fråga systern.",
        "plan_against": "Den hänger på en enda person i skolan.",
        "plan_missed": "Att resan flyttades och att ingen läste frånvaron den dagen.",
    },
    notes={
        "basis": "Hög risk för bortförande, bedömd samma dag som planen.",
        "circumstances": "Förhör väntar. Ingen vet dagen utom kuratorn och handläggaren.",
        "children_state": "Lillasystern. Hon är också bokad på resan.",
        "children_reported": "Lillasystern, samma dag.",
        "out_of_hours": "Jouren har numret men har inte läst planen.",
        "plan_consulted": "Stödtelefonen, utan namn. Rådet var att vänta med hemmet.",
    },
    days={"valid_until": 14, "plan_follow_up": 7},
    proposed={
        "journey_child_ban": measure(
            "Underlag om tillfälligt utreseförbud lämnas till den som beslutar, med passets nummer "
            "hos polisen.",
            "Handläggaren, som ringer ordföranden",
            0,
            "Beslutet finns skrivet, och polisen har kvitterat det.",
            said="Vill att det görs, men inte att hon själv ska lämna passet.",
        ),
        "school_plan": measure(
            "Rektorn ringer handläggaren före nio vid frånvaro och ringer inte hem.",
            "Rektorn och kuratorn",
            1,
            "Kuratorn ser henne varje morgon. Uteblir hon rings handläggaren.",
            meets=("Förs utomlands under jullovet",),
        ),
        "device_review": measure(
            "Telefonen gås igenom på kuratorns dator. Inget ändras den dagen.",
            "Handläggaren och kuratorn",
            3,
            "Listan är daterad, och brodern har inte frågat något.",
            agreed="no",
            said="Är rädd att det märks. Vi tittar bara, och hon bestämmer när vi slutar.",
        ),
    },
    aside={"new_phone": "En ny telefon hemma skulle hittas samma kväll."},
    lists={
        "measures": (
            ItemTold(
                texts={
                    "m_what": "Ett ord hon kan säga till busschauffören betyder: ring min kurator.",
                    "m_builds_on": "En buss om dagen, och brodern möter den.",
                },
                choices={"m_area": "on_call", "m_state": "undecided"},
                links={"m_meets": ("Något som kan utlösa våld snart",)},
            ),
        ),
        "decisions": (
            decision(
                "family_contact",
                "not_done",
                "Enhetschefen",
                "Hemmet kontaktas inte: farbrodern bestämmer, och resan kan tidigareläggas.",
                7,
                ("storebror", "farbror"),
            ),
            decision(
                "guardians_told",
                "not_done",
                "Enhetschefen, efter råd av juristen",
                "Särskilda skäl: en underrättelse nu når den som planerar resan. Prövas igen.",
                3,
            ),
        ),
        "devices": (
            device(
                "phone",
                "yes",
                "secured",
                "left",
                sees="Storebror läser den varje kväll.",
                plan="En ändring skulle märkas direkt.",
            ),
            device(
                "family_sharing",
                "suspected",
                "not_yet",
                "planned",
                sees="Platsen delas med mamman.",
                plan="Stängs av när skyddet finns.",
                when="Den dag utreseförbudet gäller, på skolan, med kuratorn bredvid.",
            ),
            device("school_platform", "dont_know", "dont_know", "undecided"),
        ),
        "found_out_steps": (
            step("Går in där det finns folk och ringer 112.", "Den utsatta", "112, aldrig hem."),
            step("Ringer jouren och läser upp planens första rad.", "Kuratorn", "Socialjouren."),
        ),
    },
    left_because="Vardagen ändras inte före resan: det skulle märkas. Tas upp vid uppföljningen.",
)

ROWAN_PLAN = PlanTold(
    alias="Rönn",
    choices={
        "basis": "screening",
        "circumstances": ("male", "hbtqi", "protected_data"),
        "children_state": "no",
        "out_of_hours": "yes",
        "plan_consulted": "planned",
    },
    texts={
        "can_live_with": "Vill ha kvar partnern och något av arbetet. Klarar att flytta en bit.",
        "plan_unknown": "Om kusinerna redan har berättat. Partnern kan få veta det först.",
        "plan_against": "Den bygger på ett boende som inte finns än.",
        "plan_missed": "Att partnern var den de letade efter.",
    },
    notes={
        "basis": "Hög risk för misshandel om relationen blir känd.",
        "circumstances": "Relationen får inte nämnas för någon som känner släkten.",
        "children_state": "Inga syskon, enligt honom själv på direkt fråga.",
        "out_of_hours": "Jouren har läst det som behövs och ringer tillbaka inom en kvart.",
        "plan_consulted": "Resurscentrum på fredag, utan namn.",
    },
    days={"valid_until": 30, "plan_follow_up": 10},
    proposed={
        "which_shelters": measure(
            "Två boenden som tar emot män rings, utan namn, och svaret skrivs med dag.",
            "Handläggaren",
            1,
            "Det finns ett namn på någon som svarar och en dag för besked.",
            meets=("Misshandlas när relationen blir känd",),
        ),
        "lgbtqi_not_outed": measure(
            "I allt som skrivs står partner, och inget om vem det är.",
            "Handläggaren",
            0,
            "Kollegan som läser utan att känna ärendet ser inte vad det gäller.",
            state="done",
        ),
        "marriage_report_timing": measure(
            "Dagen för en anmälan bestäms med polisen när boendet är klart att flytta till.",
            "Handläggaren och polisens kontaktperson",
            14,
            "Han vet dagen före alla andra.",
        ),
    },
    aside={"contact_ban_each": "Vill inte än: kusinerna skulle förstå varför. Prövas igen."},
    lists={
        "decisions": (
            decision(
                "police_report",
                "not_done",
                "Den utsatta själv, efter samtal om vad som kan hända",
                "Anmälan i dag röjer relationen innan det finns någonstans att bo.",
                10,
                ("pappa", "kusiner"),
            ),
            decision(
                "return_home",
                "done",
                "Den utsatta själv; stödet beslutas av enhetschefen",
                "Stannar hemma tills boendet finns, med säker kontakt två gånger i veckan.",
                5,
            ),
        ),
        "devices": (
            device(
                "social_media",
                "suspected",
                "secured",
                "planned",
                sees="Kusinerna följer ett gemensamt konto.",
                plan="Taggar tas bort.",
                when="När han sover hos en vän, en helg i taget.",
            ),
        ),
        "found_out_steps": (
            step("Kör inte hem. Ringer den som vet.", "Den utsatta", "Först läraren."),
            step("Varnar partnern med det ord de har bestämt.", "Den utsatta", "Partnern först."),
        ),
    },
    left_because="Han vill ha kvar arbetet medan han bor hemma. Tas upp när boendet är klart.",
)

HAZEL_PLAN = PlanTold(
    alias="Hassel",
    choices={
        "basis": "screening",
        "circumstances": ("stays", "own_children", "interpreter"),
        "children_state": "yes",
        "children_reported": "some",
        "out_of_hours": "dont_know",
        "plan_consulted": "no",
    },
    texts={
        "can_live_with": "Vill ha kvar hemmet och skolan för sonen. Klarar en tid i veckan.",
        "plan_unknown": "Vad sonen har hört. Skolan kan veta.",
        "plan_against": "Den räknar med att grannen orkar.",
        "plan_missed": "Att ingen frågade sonen.",
    },
    notes={
        "basis": "Kan inte bedömas än. Vi handlar som om våldet blir grövre, också mot sonen.",
        "circumstances": "Stannar. Tolk på telefon, alltid bokad utan ort.",
        "children_state": "Sonen.",
        "children_reported": "För sonen i dag. Svägerskans barn är inte sedda än.",
    },
    days={"valid_until": 21, "plan_follow_up": 7},
    proposed={
        "stays_plan": measure(
            "Ett samtal varje torsdag när hon handlar, och tecken på att det blivit farligare.",
            "Handläggaren",
            6,
            "Hon hör av sig. Uteblir två torsdagar frågar grannen om något vardagligt.",
            meets=("Våldet hemma blir grövre",),
        ),
        "phone_interpreter": measure(
            "Tolk bokas på telefon från annat län, och samma tolk varje gång om hon vill.",
            "Handläggaren",
            2,
            "Hon säger att hon inte känner igen rösten.",
        ),
        "children_safety_plan": measure(
            "Skolans kurator talar med sonen om vem han kan gå till.",
            "Skolkuratorn",
            5,
            "Han kan säga två namn.",
        ),
    },
    aside={
        "device_review": "Maken sitter bredvid när den används. Först en annan telefon att låna."
    },
    lists={
        "decisions": (
            decision(
                "mediation",
                "not_done",
                "Enhetschefen",
                "Ett samtal tillsammans gör henne tyst och honom förberedd.",
                14,
                ("maken",),
            ),
            decision(
                "sibling_report",
                "done",
                "Handläggaren",
                "Sonen ser och hör. Anmälan säger att hemmet inte ska kontaktas än.",
                5,
                ("sonen",),
            ),
        ),
        "found_out_steps": (
            step("Går till grannen med sonen. Tar inget med.", "Den utsatta", "112 därifrån."),
        ),
    },
    left_because="Hon vill inte att något ändras i vardagen nu. Frågan ställs igen om en vecka.",
)

PLANS = {plan.alias: plan for plan in (BIRCH_PLAN, ROWAN_PLAN, HAZEL_PLAN)}
