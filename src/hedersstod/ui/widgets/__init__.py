"""The shared parts of every page; all sizes and colours follow the style."""

from __future__ import annotations

from hedersstod.ui.widgets.banner import Banner
from hedersstod.ui.widgets.bottom_bar import BottomBar
from hedersstod.ui.widgets.buttons import (
    IconTextButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
)
from hedersstod.ui.widgets.call_line import CallLine
from hedersstod.ui.widgets.coverage import mark_covers
from hedersstod.ui.widgets.field_block import FieldBlock
from hedersstod.ui.widgets.flow_layout import FlowBox
from hedersstod.ui.widgets.frames import Card, EmptyState, Hairline, IconMark
from hedersstod.ui.widgets.guidance_panel import GuidancePanel, GuidanceSection
from hedersstod.ui.widgets.labels import (
    Body,
    Heading,
    KeyHint,
    Pill,
    SavedLabel,
    Secondary,
    WrappedLabel,
)
from hedersstod.ui.widgets.need_to_know import KnownFact, NeedToKnow
from hedersstod.ui.widgets.option_chips import OptionChips
from hedersstod.ui.widgets.page_header import AcuteBox, PageHeader
from hedersstod.ui.widgets.passphrase_field import PassphraseField
from hedersstod.ui.widgets.rail import RailItem, StateRing
from hedersstod.ui.widgets.report_preview import ReportPreview
from hedersstod.ui.widgets.safe_contact_card import SafeContactCard
from hedersstod.ui.widgets.scroll_page import ScrollPage
from hedersstod.ui.widgets.segmented_buttons import SegmentedButtons
from hedersstod.ui.widgets.text_field import TextField, set_copy_gate
from hedersstod.ui.widgets.two_panes import TwoPanes
from hedersstod.ui.widgets.unfold import Unfold

__all__ = [
    "AcuteBox",
    "Banner",
    "Body",
    "BottomBar",
    "CallLine",
    "Card",
    "EmptyState",
    "FieldBlock",
    "FlowBox",
    "GuidancePanel",
    "GuidanceSection",
    "Hairline",
    "Heading",
    "IconMark",
    "IconTextButton",
    "KeyHint",
    "KnownFact",
    "LinkButton",
    "NeedToKnow",
    "OptionChips",
    "PageHeader",
    "PassphraseField",
    "Pill",
    "PrimaryButton",
    "RailItem",
    "ReportPreview",
    "SafeContactCard",
    "SavedLabel",
    "ScrollPage",
    "Secondary",
    "SecondaryButton",
    "SegmentedButtons",
    "StateRing",
    "TextField",
    "TwoPanes",
    "Unfold",
    "WrappedLabel",
    "mark_covers",
    "set_copy_gate",
]
