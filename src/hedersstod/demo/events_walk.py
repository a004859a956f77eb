"""Writes events in the log of the open case, and sees the time limits of the law they start."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from hedersstod.demo.visitor import LIGHT, Visitor

INQUIRY = "event_kind_group_0"  # where an inquiry and a placement stand among the kinds


def choose_kind(visitor: Visitor, kind: str, group: str = "") -> None:
    """Say what kind of event it is; the rarer kinds are unfolded first."""
    if visitor.is_there("event_kind_change"):
        visitor.click("event_kind_change")
    if group:
        visitor.click(group)
    visitor.click(f"event_kind_{kind}")


def write_event(visitor: Visitor, kind: str, what: str, day: int, group: str = "") -> None:
    """Keep one event so many days from today."""
    visitor.click("rail_case_events")
    visitor.click("new_event_button")
    choose_kind(visitor, kind, group)
    visitor.write("event_what", what)
    visitor.select_all_in(visitor.find("event_day"))
    visitor.write("event_day", f"{visitor.today() + timedelta(days=day)}")
    visitor.click("keep_entry_button")
    visitor.rest(200)


def time_limits(visitor: Visitor) -> None:
    """What starts a limit is written as an event: seen on Översikt, and what is near on Idag."""
    write_event(visitor, "investigation_begun", "Utredning inleds.", -20, INQUIRY)
    write_event(visitor, "placement_begun", "En äldre syster placerades.", -90, INQUIRY)
    write_event(visitor, "report_received", "Orosanmälan om lillasystern.", -9, INQUIRY)
    visitor.click("rail_case_overview")
    card = visitor.find("limits_card")
    if visitor.is_there("more_limits_button"):
        visitor.click_in(card, "more_limits_button")
    visitor.scroll_to(visitor.find("limits_card"))
    visitor.look("tider-i-lagen")
    visitor.click("rail_today")
    visitor.press(Qt.Key.Key_D, control=True)
    visitor.look("idag-tider-i-lagen", LIGHT, whole=False)
    visitor.press(Qt.Key.Key_D, control=True)
    visitor.click("rail_case_overview")
