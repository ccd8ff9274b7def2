"""How a claim is held by its quotes: where each stands, which is not there, and what none of them says."""

from dataclasses import dataclass

from checker.evidence.anchor import Anchored, anchor
from checker.evidence.nearest import Nearest, nearest
from checker.evidence.sentences import place_of
from checker.evidence.source_view import SourceView
from checker.evidence.support import Unsupported, unsupported
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.model.finding import Passage
from checker.model.source import Evidence


@dataclass(frozen=True, slots=True)
class Missing:
    """A quote that the source's text does not hold."""

    index: int
    """Its place among the claim's quotes, from 0."""
    quote: str
    nearest: Nearest | None
    passage: str
    """The words of the source that come nearest; empty where nothing does."""
    cut_word: str = ""


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
        passages.append(find(one, view))
        if passages[-1].start is None:
            missing.append(_missing(index, one, view))
    return Held(tuple(passages), tuple(missing), unsupported(claim, file, view))


def find(evidence: Evidence, view: SourceView) -> Passage:
    """Return where a quote stands; without `start` where the text does not hold it."""
    found = anchor(view, evidence.quote, evidence.prefix, evidence.suffix)
    if not isinstance(found, Anchored):
        return Passage(quote=evidence.quote)
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
    passage = view.text[near.start : near.end] if near else ""
    return Missing(index, evidence.quote, near, passage)
