"""A finding with its sides: the values, who says each, and the quotes with the telling words marked."""

import shlex
from dataclasses import dataclass

from checker.model.finding import Finding, FindingClaim, Passage, Severity
from checker.model.report import ReportClaim, ReportDecision, ReportSource
from checker.model.shown import shown
from checker.reporters.view import anchor
from checker.reporters.view.differing import Piece, differing, plain, pointed
from checker.reporters.view.index import Index
from checker.reporters.view.surroundings import ALONE, Around
from checker.reporters.view.wording import from_where, is_open, qualified

_LONGEST = 1_200


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote in pieces, its place for people, and its place in the page (None: not in the article)."""

    pieces: tuple[Piece, ...]
    place: str | None
    target: str | None
    cut: bool
    around: Around = ALONE
    """What stands beside it in its sentence."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One claim: who says it, what qualifies it, the quotes. `source` is None where it is unknown."""

    address: str
    name: str
    source: ReportSource | None
    qualified: tuple[str, ...]
    quotes: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class AccountSide:
    """A value, with the words marked that the other side lacks, and those who say it."""

    value: tuple[Piece, ...]
    voices: tuple[Voice, ...]
    origins: str | None
    """How many independent origins those have who say it, where they are several."""


@dataclass(frozen=True, slots=True)
class Account:
    """A finding as a page tells it.

    `further` are claims that belong to no side, `event` is the place of its sheet, `related` hang together with it.
    """

    finding: Finding
    number: int
    anchor: str
    sides: tuple[AccountSide, ...]
    further: tuple[Voice, ...]
    decision: ReportDecision | None
    command: str
    event: str | None
    related: tuple[Finding, ...]


def account(finding: Finding, index: Index, level: Severity = Severity.NOTE) -> Account:
    """Return what a page tells of one finding; open ones that weigh less than `level` are not on it."""
    claims = {one.address: one for one in finding.claims}
    sides = tuple(_side(finding, at, claims, index) for at in range(len(finding.sides)))
    taken = {address for side in finding.sides for address in side.claims}
    further = tuple(_voice(one, None, index) for one in finding.claims if one.address not in taken)
    number = index.number.get(finding.id, 0)
    place = anchor.finding(finding.id)
    return Account(
        finding,
        number,
        place,
        sides,
        further,
        index.decision(finding),
        command(finding.id),
        _sheet(finding, index),
        tuple(
            one
            for one in map(index.finding.get, finding.related)
            if one and (not is_open(one) or one.severity.rank <= level.rank)
        ),
    )


def command(identifier: str) -> str:
    """Return the command that records a decision, safe to paste into a shell whatever the id holds."""
    return f'checker decide {shlex.quote(shown(identifier))} --as real --reason "\u2026"'


def quoted(passage: Passage, source: str, pieces: tuple[Piece, ...] | None = None, around: Around = ALONE) -> Quoted:
    """Return a quote with its place and what stands around it; what is longer than 1,200 characters is cut."""
    whole = pieces or plain(passage.quote)
    kept = _cut(whole)
    target = None
    if passage.start is not None and passage.end is not None:
        target = anchor.quote(source, passage.start, passage.end)
    return Quoted(kept, passage.place, target, kept != whole, around)


def _sheet(finding: Finding, index: Index) -> str | None:
    event = finding.event
    return anchor.event(event.id) if event is not None and event.id in index.spoken_of else None


def _side(finding: Finding, at: int, claims: dict[str, FindingClaim], index: Index) -> AccountSide:
    side = finding.sides[at]
    other = finding.sides[0 if at else 1] if len(finding.sides) > 1 else None
    value = differing(side.value, other.value) if other else plain(side.value)
    against = next((_first_quote(claims[one]) for one in (other.claims if other else ()) if one in claims), None)
    voices = tuple(_voice(claims[one], against, index) for one in side.claims if one in claims)
    sources = {claims[one].source for one in side.claims if one in claims}
    return AccountSide(value, voices, from_where(side.origins, side.origin_note, len(sources)))


def _first_quote(claim: FindingClaim) -> str | None:
    return claim.evidence[0].quote if claim.evidence else None


def _voice(claim: FindingClaim, against: str | None, index: Index) -> Voice:
    known = index.claim.get(claim.address)
    beside = index.surroundings.of(claim.source, claim.evidence)
    quotes = tuple(
        quoted(one, claim.source, _marked(one.quote, known, against), around)
        for one, around in zip(claim.evidence, beside, strict=True)
    )
    source = index.source.get(claim.source)
    return Voice(claim.address, index.name(claim.source), source, qualified(known) if known else (), quotes)


def _marked(quote: str, claim: ReportClaim | None, against: str | None) -> tuple[Piece, ...]:
    """Mark the words that carry the value; where the record names none, those that the other side lacks."""
    found = pointed(quote, claim.words) if claim else None
    return found or (differing(quote, against) if against else plain(quote))


def _cut(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    kept: list[Piece] = []
    room = _LONGEST
    for piece in pieces:
        if room <= 0:
            break
        fits = len(piece.text) <= room
        kept.append(piece if fits else Piece(piece.text[:room] + "\u2026", piece.marked))
        room -= len(piece.text)
    return tuple(kept)
