"""Identifiers as distinct types, so that one cannot be handed over as another."""

from typing import NewType

CaseId = NewType("CaseId", str)
RunId = NewType("RunId", str)
RevisionId = NewType("RevisionId", str)
DocumentId = NewType("DocumentId", str)
FactId = NewType("FactId", str)
GuideId = NewType("GuideId", str)
SectionId = NewType("SectionId", str)
QuestionId = NewType("QuestionId", str)
OptionId = NewType("OptionId", str)
ItemId = NewType("ItemId", str)
FlagId = NewType("FlagId", str)
PersonId = NewType("PersonId", str)
LogId = NewType("LogId", str)
