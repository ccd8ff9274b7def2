"""How a claim is held by its quotes: where each stands, which is not there, and what none of them says."""

import re
from dataclasses import dataclass
from itertools import islice

from checker.evidence.anchor import Anchored, anchor
from checker.evidence.differences import differences
from checker.evidence.folding import fold
from checker.evidence.nearest import Nearest, nearest
from checker.evidence.paragraphs import Span
from checker.evidence.sentences import place_of
from checker.evidence.source_view import SourceView
from checker.evidence.support import Unsupported, unsupported
from checker.evidence.turned_round import turned_round
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.model.finding import Passage
from checker.model.source import Evidence

_TRIES = 20


@dataclass(frozen=True, slots=True)
class Missing:
    """A quote that the source's text does not hold."""

    index: int
    """Its place among the claim's quotes, from 0."""
    quote: str
    nearest: Nearest | None
    passage: str
    """The words of the source that come nearest; empty where nothing does."""


@dataclass(frozen=True, slots=True)
class Held:
    """The passages of a claim, and what is wrong with them."""

    passages: tuple[Passage, ...]
    missing: tuple[Missing, ...] = ()
    unsupported: tuple[Unsupported, ...] = ()


def hold(claim: Claim, file: ClaimFile, view: SourceView | None) -> Held:
    """Find the quotes of a claim; without a text there is nothing to hold it to."""
    if view is None:
        return Held(tuple(Passage(quote=one.quote) for one in claim.evidence))
    passages, missing = [], []
    for index, one in enumerate(claim.evidence):
        found = _found(one, view)
        if isinstance(found, Anchored):
            passages.append(_passage(one, found, view))
        else:
            passages.append(Passage(quote=one.quote))
            missing.append(_missing(index, one, view) if found is None else _altered(index, one, found, view))
    return Held(tuple(passages), tuple(missing), unsupported(claim, file, view))


def find(evidence: Evidence, view: SourceView) -> Passage:
    """Return where a quote stands; without `start` where the text does not hold it."""
    found = _found(evidence, view)
    return _passage(evidence, found, view) if isinstance(found, Anchored) else Passage(quote=evidence.quote)


def _found(evidence: Evidence, view: SourceView) -> Anchored | Span | None:
    """Return where a quote stands, or the passage whose sense it turns round ("able" for "unable"), or None."""
    found = anchor(view, evidence.quote, evidence.prefix, evidence.suffix)
    if not isinstance(found, Anchored):
        return None
    span = turned_round(found, view)
    if span is None:
        return found
    return _elsewhere(evidence, found, view) or span


def _elsewhere(evidence: Evidence, found: Anchored, view: SourceView) -> Anchored | None:
    """Return a later place of a quote that occurs more than once where it cuts no word."""
    if found.occurrences == 1 or not found.ambiguous:
        return None
    needle = re.compile(rf"(?<!\w){re.escape(fold(evidence.quote).text.strip())}(?!\w)")
    for match in islice(needle.finditer(view.straight.text), _TRIES):
        near = view.straight.raw(*match.span())[0]
        other = anchor(view, evidence.quote, evidence.prefix, evidence.suffix, near)
        if isinstance(other, Anchored) and turned_round(other, view) is None:
            return other
    return None


def _passage(evidence: Evidence, found: Anchored, view: SourceView) -> Passage:
    place = place_of(view, found.start)
    return Passage(
        quote=evidence.quote,
        start=found.start,
        end=found.end,
        line=view.text.count("\n", 0, found.start) + 1,
        paragraph=place.paragraph or None,
        place=str(place),
    )


def _missing(index: int, evidence: Evidence, view: SourceView) -> Missing:
    near = nearest(view, evidence.quote, evidence.prefix, evidence.suffix)
    words = " ".join(view.text[start:end] for start, end in near.spans) if near else ""
    return Missing(index, evidence.quote, near, words)


def _altered(index: int, evidence: Evidence, span: Span, view: SourceView) -> Missing:
    start, end = span
    words = view.text[start:end]
    told = differences(fold(words).text, fold(evidence.quote).text.strip())
    similarity = min(1.0, len(evidence.quote) / (end - start))
    return Missing(index, evidence.quote, Nearest(start, end, (span,), similarity, told), words)
