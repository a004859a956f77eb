"""Content files (TOML) to frozen values: the only reader of them, and a strict one."""

from hedersstod.content.case_texts import load_case_texts
from hedersstod.content.guides import load_guides
from hedersstod.content.law import load_limits
from hedersstod.content.loader import Content, content_languages, load_content
from hedersstod.content.texts import (
    load_directory,
    load_local_questions,
    load_profiles,
    load_report_texts,
)

__all__ = [
    "Content",
    "content_languages",
    "load_case_texts",
    "load_content",
    "load_directory",
    "load_guides",
    "load_limits",
    "load_local_questions",
    "load_profiles",
    "load_report_texts",
]
