"""Memberships told of a time before they began or after they ended."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.ties import PART, parties
from checker.dates.period import Period
from checker.model.claim import Modality
from checker.values import Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.event import EventMeaning

MEMBER = "member"
"""The role that a beginning or an end is about."""
_REAL = frozenset({Modality.ACTUAL, Modality.ALLEGED})
_OWN = frozenset({"as", "of"})


@dataclass(frozen=True, slots=True)
class Untimely:
    """A membership, and the beginning or the end that it does not fit."""

    membership: Fact
    edge: Fact
    begins: bool
    """Whether the other one is a beginning; otherwise it is an end."""
    verdict: Verdict
    reasons: tuple[str, ...]


def untimely(dossier: Dossier) -> Iterator[Untimely]:
    """Yield memberships of one source that do not fit when another source says that they began or ended."""
    vocabulary = dossier.known.vocabulary
    for name in sorted(dossier.by_predicate):
        spec = vocabulary.predicate(name)
        kinds = {one.relation for one in spec.relations if vocabulary.canonical(one.predicate) == PART} if spec else set()
        for kind in sorted(kinds & {"begins", "ends"}):
            for edge in dossier.by_predicate[name]:
                yield from _of_edge(edge, kind, dossier)


def _of_edge(edge: Fact, kind: str, dossier: Dossier) -> Iterator[Untimely]:
    if edge.denied or edge.modality not in _REAL or edge.scope.get("as") != MEMBER or "of" not in edge.scope:
        return
    turns = _times(edge, dossier)
    for fact in dossier.facts_about(edge.scope["of"], PART):
        pair = parties(fact)
        if pair is None or pair[0] != edge.subject or fact.source == edge.source or not _comparable(fact, edge, dossier):
            continue
        reason = next((why for turn in turns if (why := _misfit(fact, edge, turn, kind))), None)
        if reason is not None:
            doubts = tuple(_doubts(fact, edge, kind))
            yield Untimely(fact, edge, kind == "begins", Verdict.TENSION if doubts else Verdict.CONTRADICT, (reason, *doubts))


def _comparable(fact: Fact, edge: Fact, dossier: Dossier) -> bool:
    """Tell whether a membership is real and its further qualifiers are not other ones than those of the beginning or end."""
    shared = (set(fact.scope) & set(edge.scope)) - _OWN
    alike = all(dossier.known.qualified(one, fact.scope[one], edge.scope[one]) is Identity.SAME for one in shared)
    return alike and fact.modality in _REAL and fact.time is not None


def _times(edge: Fact, dossier: Dossier) -> tuple[Period, ...]:
    """Return when the membership began or ended."""
    if isinstance(edge.value, DateMeaning):
        return (edge.value.period,)
    if isinstance(edge.value, EventMeaning):
        return tuple(period for period, _ in dossier.occasions.periods(edge.value.event))
    return ()


def _misfit(fact: Fact, edge: Fact, turn: Period, kind: str) -> str | None:
    """Return why a membership, or its denial, does not fit the day on which it began or ended."""
    assert fact.time is not None  # noqa: S101
    if kind == "begins" and not fact.denied:
        return "It is told of a time before its beginning." if fact.time.before(turn) else None
    since = turn.before(fact.time) and not _is_later(fact, edge)
    if kind == "begins":
        return "It is denied for a time after its beginning." if since else None
    return "It is told of a time after its end." if since and not fact.denied else None


def _is_later(fact: Fact, edge: Fact) -> bool:
    """Tell whether a claim speaks of a time after the other article, which could not know of it: they may have joined again."""
    assert fact.time is not None  # noqa: S101
    written = edge.statement.published
    return written is not None and bool(written.before(fact.time))


def _doubts(fact: Fact, edge: Fact, kind: str) -> Iterator[str]:
    """Yield why a misfit is only to check."""
    if kind == "begins":
        yield "A beginning may be one of several, and a later bond may be told of earlier times, so this is only to check."
    if kind == "ends" and edge.statement.published is None:
        yield "When the article that tells of the end was written is not known, so this is only to check."
    if any(one.statement.speakers or one.modality is Modality.ALLEGED for one in (fact, edge)):
        yield "It is put into somebody's mouth, so this is only to check."
    yield from (one.statement.loose for one in (fact, edge) if one.statement.loose)
