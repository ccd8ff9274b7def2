"""Does a claim say more than its quotes do? Numbers, dates and names must stand in them or be listed as inferred."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.dates.edtf import EdtfError, parse
from checker.evidence.ellipsis import pieces
from checker.evidence.folding import fold
from checker.evidence.quoted import Quoted
from checker.evidence.source_view import SourceView
from checker.evidence.support_dates import Dateline, date_lacks, edtf_lacks
from checker.evidence.support_names import Vocabulary
from checker.evidence.support_numbers import duration_lacks, quantity_lacks
from checker.evidence.support_ordinals import says_ordinal
from checker.evidence.wordings import claim_names, contains, folded, series_of, wordings, words
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.values.date import DateValue
from checker.values.duration import DurationValue
from checker.values.event import EventValue
from checker.values.mention import AnyMention, MentionKey
from checker.values.quantity import QuantityValue
from checker.values.text import TextValue

_SPOKEN = "said"
_IN_A_ROW = "ordinal"


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A part of a claim that none of its quotes says."""

    pointer: str
    """The JSON pointer inside the claim."""
    words: str
    """What is missing, for people: "14", "September", "Norway"."""


def unsupported(claim: Claim, file: ClaimFile, view: SourceView) -> tuple[Unsupported, ...]:
    """Return the parts of a claim that none of its quotes says or implies, without those under `inferred`.

    A number, date or ordinal must stand in the claim's own quotes, a name anywhere in the text. The year may come
    from the article's date. Terms and free text are not checked, but what was `said` must be quoted word for word.
    """
    quoted = Quoted(claim, file.source.language)
    dateline = Dateline(file.source.published)
    lacks = (
        *_value_lacks(claim, file, quoted, dateline),
        *_date_lacks(claim, quoted, dateline),
        *_name_lacks(claim, file, view),
    )
    inferred = [one.part for one in claim.inferred]
    return tuple(Unsupported(pointer, said) for pointer, said in lacks if not _exempt(pointer, inferred))


def _exempt(pointer: str, inferred: list[str]) -> bool:
    """Tell whether a part, or one that holds it, is listed as inferred."""
    return any(pointer == one or pointer.startswith(f"{one}/") for one in inferred)


def _value_lacks(claim: Claim, file: ClaimFile, quoted: Quoted, dateline: Dateline) -> Iterator[tuple[str, str]]:
    match claim.value:
        case QuantityValue():
            yield from quantity_lacks(claim.value, quoted, counts_on=claim.predicate == _IN_A_ROW)
        case DurationValue():
            yield from duration_lacks(claim.value, quoted)
        case DateValue():
            yield from date_lacks(claim.value, quoted, dateline)
        case EventValue():
            yield from _event_lacks(claim.value, file, quoted)
        case TextValue() if claim.predicate == _SPOKEN and not _verbatim(claim.value.text, quoted):
            yield "/value/text", claim.value.text


def _event_lacks(value: EventValue, file: ClaimFile, quoted: Quoted) -> Iterator[tuple[str, str]]:
    """Yield the ordinal of an event unless the quotes have it, or a wording that the file's table gives."""
    event: AnyMention = value.mention()
    numbered = series_of(event, file)
    if numbered is None or says_ordinal(numbered[1], quoted):
        return
    if isinstance(event, MentionKey):
        tokens = [one.folded for one in words(quoted.text)]
        if any(contains(tokens, folded(name)) for name in wordings(event, file)):
            return
    yield "/value/ordinal" if value.event is None else "/value/event", f"number {numbered[1]}"


def _verbatim(spoken: str, quoted: Quoted) -> bool:
    whole = fold(spoken).text.casefold()
    return all(one.strip(" .,;:!?\"'") in quoted.low for one in (pieces(whole) or (whole,)))


def _date_lacks(claim: Claim, quoted: Quoted, dateline: Dateline) -> Iterator[tuple[str, str]]:
    if isinstance(claim.as_of, str):
        yield from edtf_lacks("/as_of", claim.as_of, quoted, dateline, current=True)
    since = claim.scope.get("since")
    if isinstance(since, str) and _is_date(since):
        yield from edtf_lacks("/scope/since", since, quoted, dateline)


def _is_date(text: str) -> bool:
    try:
        parse(text)
    except EdtfError:
        return False
    return True


def _name_lacks(claim: Claim, file: ClaimFile, view: SourceView) -> Iterator[tuple[str, str]]:
    known = _vocabulary(view.text)
    for pointer, named in claim_names(claim):
        missing = known.missing(wordings(named, file))
        numbered = series_of(named, file)
        if not missing and numbered is not None and not wordings(named, file):
            missing = known.missing(wordings(numbered[0], file))
            pointer = f"{pointer}/series"  # noqa: PLW2901
        if missing:
            yield pointer, missing


@lru_cache(maxsize=16)
def _vocabulary(text: str) -> Vocabulary:
    return Vocabulary(text)
