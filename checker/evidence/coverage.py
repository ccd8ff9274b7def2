"""Which facts of an article no claim covers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.evidence.anchor import Anchored, anchor
from checker.evidence.facts import Fact, facts_of, holds, parts_of
from checker.evidence.holding import Holding, holding_of
from checker.evidence.known_names import KnownNames
from checker.evidence.omissions import omitted_stretches
from checker.evidence.paragraphs import Span
from checker.evidence.sentences import Sentence
from checker.evidence.source_view import SourceView
from checker.model.claim_file import ClaimFile
from checker.model.gaps import Uncovered
from checker.model.registry import Registry
from checker.model.source import Evidence
from checker.reading.library import LoadedFile

LONGEST = 300
"""So many characters of a sentence are shown."""

_TOUCHES = 3


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of an article its claims cover: the sentences with facts, and the facts in them."""

    sentences: int
    covered: int
    facts: int
    held: int

    @property
    def share(self) -> float:
        """The share of the sentences that are covered, from 0 to 1; 1 where none has a fact."""
        return self.covered / self.sentences if self.sentences else 1.0


@dataclass(frozen=True, slots=True)
class _Judged:
    sentence: Sentence
    facts: tuple[Fact, ...]
    open: tuple[Fact, ...]


def uncovered(file: LoadedFile, registries: Iterable[Registry] = ()) -> Iterator[Uncovered]:
    """Yield the sentences whose dates, numbers, ordinals or known names no claim holds, in their order.

    A fact is held where a claim that quotes the sentence has it in value, subject, scope, `as_of` or
    `attributed_to`, by any wording of the thing; or where an entry under `omitted` covers it. Without its text an
    article has no sentences.
    """
    if file.text is None:
        return
    for one in _judged(file.record, SourceView(file.text.text), registries):
        if one.open:
            start = one.sentence.start
            yield Uncovered(
                source=file.record.source.id,
                facts=tuple(dict.fromkeys(fact.words for fact in one.open)),
                sentence=_shown(file.text.text, one.sentence),
                place=str(one.sentence.place),
                start=start,
                end=one.sentence.end,
                line=file.text.text.count("\n", 0, start) + 1,
            )


def coverage(file: LoadedFile, registries: Iterable[Registry] = ()) -> Coverage:
    """Return how much of an article its claims and omissions cover."""
    if file.text is None:
        return Coverage(0, 0, 0, 0)
    found = [one for one in _judged(file.record, SourceView(file.text.text), registries) if one.facts]
    facts, missing = sum(len(one.facts) for one in found), sum(len(one.open) for one in found)
    return Coverage(len(found), sum(not one.open for one in found), facts, facts - missing)


def _judged(file: ClaimFile, view: SourceView, registries: Iterable[Registry]) -> Iterator[_Judged]:
    known = KnownNames(file, registries)
    claims = _placed_claims(file, view, known)
    omitted = (*omitted_stretches(file, view), *_spans(file.source.evidence, view))
    for sentence in view.sentences:
        facts = facts_of(view.text, sentence, known, file.source.language)
        if not facts:
            continue
        about = [held for spans, held in claims if _quotes(spans, sentence)]
        missing = tuple(
            fact
            for fact in facts
            if not _left_out(fact, sentence, omitted)
            and not any(holds(held, fact) for held in about)
            and not _jointly(fact, about, known)
        )
        yield _Judged(sentence, facts, missing)


def _left_out(fact: Fact, sentence: Sentence, omitted: tuple[Span, ...]) -> bool:
    """Tell whether the omitted stretches hold a fact, which may run across the pieces of its sentence."""
    pieces = [(max(first, fact.start), min(last, fact.end)) for first, last in sentence.spans]
    return all(any(start <= first and last <= end for start, end in omitted) for first, last in pieces if first < last)


def _jointly(fact: Fact, about: list[Holding], known: KnownNames) -> bool:
    """Tell whether several claims together hold a list of dates or names."""
    parts = parts_of(fact, known)
    return bool(parts) and all(any(holds(held, part) for held in about) for part in parts)


def _placed_claims(file: ClaimFile, view: SourceView, known: KnownNames) -> list[tuple[tuple[Span, ...], Holding]]:
    places: dict[Evidence, tuple[Span, ...]] = {}
    placed = []
    for claim in file.claims:
        for one in claim.evidence:
            if one not in places:
                places[one] = _spans((one,), view)
        spans = tuple(span for one in claim.evidence for span in places[one])
        placed.append((spans, holding_of(claim, file, known)))
    return placed


def _spans(evidence: Iterable[Evidence], view: SourceView) -> tuple[Span, ...]:
    places = (anchor(view, one.quote, one.prefix, one.suffix) for one in evidence)
    return tuple(span for place in places if isinstance(place, Anchored) for span in place.spans)


def _quotes(spans: tuple[Span, ...], sentence: Sentence) -> bool:
    return any(min(last, end) - max(first, start) >= _TOUCHES for first, last in spans for start, end in sentence.spans)


def _shown(text: str, sentence: Sentence) -> str:
    words = " ".join(" ".join(text[start:end] for start, end in sentence.spans).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
