"""The life of the sealing key: in use, renewed by her own hand, vouched for by the one before.

Every key stays in the vault, so that old reports are known for ever; none is ever handed out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from hedersstod.casework.out_file import write_whole
from hedersstod.content import Content
from hedersstod.domain.errors import ReportNotWritable
from hedersstod.domain.identifiers import DocumentId
from hedersstod.domain.sealing import ChangeReason, KeyState, KnownAs, SealKey
from hedersstod.vault import Vault

Outcomes = deque[tuple[str, str, datetime]]


@dataclass(frozen=True, slots=True)
class EarlierKey:
    """A key that is no longer sealed with; `change` counts the changes of this vault from one."""

    words: tuple[str, ...]
    made_at: datetime
    used_until: datetime
    reason: ChangeReason
    change: int


class SealKeys:
    """The sealing keys of an unlocked vault.

    What is slow is handed out as jobs that touch no vault. `outcomes` takes what a job came to,
    for the journal.
    """

    def __init__(
        self,
        vault: Vault,
        content: Content,
        now: Callable[[], datetime],
        outcomes: Outcomes | None = None,
    ) -> None:
        self._vault = vault
        self._content = content
        self._now = now
        self._outcomes: Outcomes = deque() if outcomes is None else outcomes

    # -- what there is ---------------------------------------------------------------------

    def present(self) -> SealKey | None:
        """The key that seals now, or None before the first."""
        return self._vault.seal_key()

    def state(self) -> KeyState:
        """What can be said of it by this computer's clock."""
        key = self.present()
        return key.state(self._now()) if key is not None else KeyState.NONE

    def today(self) -> datetime:
        """What this computer's clock says."""
        return self._now()

    def earlier(self) -> tuple[EarlierKey, ...]:
        """The keys before, the last one first."""
        changes = enumerate(pairwise(self._vault.seal_keys()), start=1)
        found = [
            EarlierKey(old.words, old.made_at, new.made_at, new.reason or ChangeReason.OTHER, count)
            for count, (old, new) in changes
        ]
        return tuple(reversed(found))

    def restored_since(self) -> datetime | None:
        """When the vault was last restored from a copy, if no key has been made since.

        A key made after that copy is then gone, and the older one is in use again.
        """
        return self._since("vault_restored")

    def vault_changed_since(self) -> datetime | None:
        """When all keys of the vault were last changed, if no sealing key has been made since."""
        return self._since("keys_changed")

    def known_as(self, words: tuple[str, ...]) -> tuple[KnownAs, datetime | None]:
        """Whether a key is hers, now or earlier, and until when it then was in use."""
        key = self.present()
        if key is not None and key.words == words:
            return KnownAs.OWN, None
        until = next((old.used_until for old in self.earlier() if old.words == words), None)
        return (KnownAs.OWN_EARLIER, until) if until else (KnownAs.NOT_KNOWN, None)

    def known_words(self) -> list[tuple[str, ...]]:
        """The words of every key of this vault."""
        return [key.words for key in self._vault.seal_keys()]

    def words_of(self, document: DocumentId) -> tuple[str, ...]:
        """The words of the key that sealed a kept report; none if that cannot be told."""
        made = 0
        for entry in self._vault.journal():
            made += entry.event == "seal_key_made"
            if entry.event == "document_sealed" and entry.object_id == document:
                return self._vault.seal_keys()[made - 1].words if made else ()
        return ()

    def _since(self, event: str) -> datetime | None:
        # By the order of the journal, for the clock may have been moved in between.
        last = made = 0
        when: datetime | None = None
        for entry in self._vault.journal():
            if entry.event == event:
                last, when = entry.seq, entry.at
            elif entry.event == "seal_key_made":
                made = entry.seq
        return when if last > made else None

    # -- a new one -------------------------------------------------------------------------

    def make_job(self, reason: ChangeReason) -> Callable[[], SealKey]:
        """A job that makes another key; it is in use only when it has been taken into use.

        The first key of a vault carries no reason: it takes nobody's place.
        """
        now = self._now()
        why = reason if self.present() is not None else None

        def make() -> SealKey:
            from hedersstod.report.signing import make_seal_key

            return make_seal_key(now, why)

        return make

    def take_into_use(self, key: SealKey) -> None:
        """Keep a new key, which seals from now on; the one before stays for what it has sealed."""
        if key.words not in self.known_words():
            self._vault.save_seal_key(key, now=self._now())

    # -- telling of it ---------------------------------------------------------------------

    def notice_name(self, change: int) -> str:
        """What the file of a notice may be called; says nothing of whom or where."""
        return f"nyckelbyte-{self._pair(change)[1].made_at.astimezone():%Y-%m-%d}.pdf"

    def notice_job(self, change: int, path: Path) -> Callable[[], None]:
        """A job that makes the notice of that change and writes it outside the vault.

        It raises ReportNotWritable; what stood there is then untouched. The old key seals it,
        also when its time has run out: vouching for the next is the last thing it does.
        """
        old, new = self._pair(change)
        # Written down before it happens, as when a report is taken out.
        now = self._now()
        self._vault.record("seal_key_notice_made", "", now=now)
        texts, log_head = self._content.report_texts, self._vault.log_head()

        def make() -> None:
            from hedersstod.report.key_notice import make_notice

            sealed = make_notice(old, new, texts, now, log_head)
            try:
                write_whole(path, sealed)
            except ReportNotWritable:
                self._outcomes.append(("report_not_taken_out", "", self._now()))
                raise

        return make

    def _pair(self, change: int) -> tuple[SealKey, SealKey]:
        keys = self._vault.seal_keys()
        return keys[change - 1], keys[change]
