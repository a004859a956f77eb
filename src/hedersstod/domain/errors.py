"""The expected errors, named and without prose; `ui/messages.py` gives each its sentences.

None carries a secret: no answer, name, place, passphrase or key is ever put into an exception.
"""

from __future__ import annotations

from dataclasses import dataclass


class HedersstodError(Exception):
    """Something that can happen to a careful user, and that we can explain."""


# -- content -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ContentFault:
    """One fault in a content file: which file, which id in it, what is wrong (in Swedish)."""

    file: str
    id: str
    what: str


class ContentError(HedersstodError):
    """Content files (ours, not the user's) are damaged; holds every fault found at once."""

    def __init__(self, faults: tuple[ContentFault, ...]) -> None:
        super().__init__("; ".join(f"{f.file}: {f.id}: {f.what}" for f in faults))
        self.faults = faults


# -- the vault ---------------------------------------------------------------------------------


class VaultError(HedersstodError):
    """Anything expected that can happen to the vault."""


class VaultMissing(VaultError):
    """There is no vault where it was looked for."""


class VaultExists(VaultError):
    """A vault already stands where one should be made; it is never overwritten."""


class WrongPassphrase(VaultError):
    """The key file is whole, but the passphrase does not open it."""


class KeyFileDamaged(VaultError):
    """The key file (and its copy) cannot be read: neither right nor wrong passphrase."""


class VaultDamaged(VaultError):
    """The passphrase was right, but the encrypted file cannot be read or is not whole."""


class VaultForeign(VaultError):
    """The files do not belong together, or are not a vault of this program."""


class VaultNewer(VaultError):
    """The vault was written by a newer version of the program."""


class VaultTooWeak(VaultError):
    """The key file asks for a cheaper key derivation than this program accepts."""


class VaultInUse(VaultError):
    """Another running program holds the vault."""


class VaultReadOnly(VaultError):
    """The folder or file cannot be written to."""


class DiskFull(VaultError):
    """There was no room to write; what was saved before is untouched."""


class VaultClosed(VaultError):
    """The vault has been locked; nothing can be read or written."""


class PassphraseTooShort(VaultError):
    """A passphrase shorter than the least length."""


class PassphraseTooLong(VaultError):
    """A passphrase so long that something else must have been pasted."""


class NotEnoughMemory(VaultError):
    """The key derivation could not get the memory it needs."""


class PartMistyped(VaultError):
    """What was typed is no recovery part; `group` counts from one where it went wrong, or 0."""

    def __init__(self, group: int = 0) -> None:
        super().__init__(f"group {group}")
        self.group = group


class PartsOfAnotherSet(VaultError):
    """The recovery parts are whole, but were made for another vault or before new ones were."""


class SamePartTwice(VaultError):
    """Two different recovery parts are needed; the same one was typed twice."""


class WrongParts(VaultError):
    """The recovery parts are whole and of this set, but do not open the vault."""


class NoParts(VaultError):
    """No recovery parts have been made for this vault."""


class PartsNotProved(VaultError):
    """Something may be done only when the recovery parts have been typed back."""


class KeyringMissing(VaultError):
    """This computer has no keyring that may hold a secret, or it does not answer as it should."""


class KeyringLost(VaultError):
    """The passphrase is bound to this computer's keyring, which does not hold its half any more."""


class ChangeUnfinished(VaultError):
    """All keys have been changed, but the vault could not be opened again: it must be locked."""


class PlaceNotSafe(VaultError):
    """A folder may not hold the vault or its copies; `why` is one of the codes of places.py."""

    def __init__(self, why: str = "") -> None:
        super().__init__(why)
        self.why = why


class CopyPlaceMissing(VaultError):
    """The place for copies is not there now (the stick is not plugged in, the folder is gone)."""


class CopyDamaged(VaultError):
    """A backup copy cannot be read whole; the vault itself is untouched."""


class CopyOfAnotherVault(VaultError):
    """The backup copy belongs to another vault than the one at hand."""


# -- casework ----------------------------------------------------------------------------------


class CaseworkError(HedersstodError):
    """Anything expected that can happen in the caseworker's acts."""


class AliasEmpty(CaseworkError):
    """A case needs an alias."""


class AliasTaken(CaseworkError):
    """Another case has the same alias."""


class AliasLooksLikeIdentityNumber(CaseworkError):
    """The alias has the shape of a personal identity number."""


class LooksLikeIdentityNumber(CaseworkError):
    """A text that may not be one has the shape of a personal identity number."""


class PersonUnnamed(CaseworkError):
    """Somebody in the register needs a label."""


class PersonInUse(CaseworkError):
    """Somebody cannot be taken out while `places` places point at her; the client never."""

    def __init__(self, places: int = 0) -> None:
        super().__init__(f"{places} places")
        self.places = places


class EntrySaysNothing(CaseworkError):
    """An entry of the log with nothing in it."""


class FactSaysNothing(CaseworkError):
    """A protected fact without a letter or digit."""


class TextTooLong(CaseworkError):
    """More text than a field holds; nothing was changed."""


class NotReadyToSignOff(CaseworkError):
    """Required questions stand unanswered; `missing` holds their ids."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(f"{len(missing)} required questions unanswered")
        self.missing = missing


class RevisionFrozen(CaseworkError):
    """What was signed off cannot be changed."""


# -- reports -----------------------------------------------------------------------------------


class ReportError(HedersstodError):
    """Anything expected that can happen when a report is made, kept or taken out."""


class FindingsUnsettled(ReportError):
    """The guard has findings nobody has taken a position on."""


class GuardRefused(ReportError):
    """The finished bytes still hold something the reader must not see; nothing left."""


class ReportNotWritable(ReportError):
    """The report could not be written at the chosen place."""


class SealKeyExpired(ReportError):
    """The sealing key's time has run out; a new one must be made first."""


class NoLogHead(ReportError):
    """The report shown does not carry the head of an access log."""


class NotPrinted(ReportError):
    """The printer did not take the pages."""


class FileUnreadable(ReportError):
    """The chosen file cannot be opened or read at all."""
