"""Texts that are cited for what came after them: a report of October cannot tell of a fire in the March that follows.

A text is dated by claims about it (`published-on`, without one `signed-on`), or by its own claim file. It is cited where it is among the
speakers of a claim, or where a claim `cites` it for an event.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.comparing.fact import Fact
from checker.comparing.gates import AHEAD
from checker.comparing.relate import is_told
from checker.comparing.statement import Statement
from checker.comparing.versions import moment
from checker.dates.period import Period, describe
from checker.names.forms import normal_form
from checker.values.date import DateMeaning
from checker.values.mention import MentionKind

if TYPE_CHECKING:
    from checker.comparing.dossier import Dossier

AFTERMATH = frozenset(
    """
    taking-part tally killed injured casualties missing displaced arrested released damaged won-by outcome carried-out-by
    """.split()  # noqa: SIM905
)
"""Predicates of an event that nobody can fill in beforehand."""
ACTS = frozenset({"did", "responsible-for"})
"""Predicates of a party whose value is what happened."""
CAME_ABOUT = frozenset({"held-on", "began-on", "ended-on", "reached-on", "signed-on", "died-on", "dissolved-on"})
"""Predicates whose date is that of what happened. A text may come out, or a plan be made known, after an earlier form of it."""
_SLACK = 1
"""So many days the calendars of two places differ."""


@dataclass(frozen=True, slots=True)
class TooEarly:
    """A text that is cited for what came after it."""

    citing: Statement
    text: str
    """The entity id of what is cited."""
    dated: str
    """When the text is of, in words."""
    dating: tuple[Fact, ...]
    """The claims that date the text."""
    about: str
    """The entity id of what it is cited for."""
    when: str
    """When that was, in words."""
    placing: tuple[Fact, ...]
    """The claims that date what it is cited for."""


@dataclass(frozen=True, slots=True)
class _Time:
    """A time with the claims that tell it."""

    periods: tuple[Period, ...]
    facts: tuple[Fact, ...]

    @property
    def words(self) -> str:
        return " or ".join(dict.fromkeys(describe(one) for one in self.periods))

    def long_before(self, other: "_Time") -> bool:
        """Tell whether this time is certainly over before the other begins, by more than the calendars of two places differ."""
        pairs = [(one, two) for one in self.periods for two in other.periods]
        return bool(pairs) and all(one.before(two) and one.gap_days(two) > _SLACK for one, two in pairs)


def too_early(dossier: "Dossier") -> Iterator[TooEarly]:
    """Yield the claims that rest on a text from before what they tell, in the order of their addresses."""
    yield from _Citations(dossier).found()


class _Citations:
    """Holds the dates of texts against those of what they are cited for."""

    def __init__(self, dossier: "Dossier") -> None:
        self._dossier = dossier
        self._titles: defaultdict[str, list[str]] = defaultdict(list)
        for source in dossier.sources.values():
            self._titles[normal_form(source.title, "document")].append(source.id)
        self._foreseen = {fact.subject for fact in dossier.facts if fact.modality in AHEAD or fact.predicate == "announced-on"}

    def found(self) -> Iterator[TooEarly]:
        for address in sorted(self._dossier.by_claim):
            facts = tuple(fact for fact in self._dossier.by_claim[address] if not fact.implied)
            texts, told = (self._cited(facts), True) if facts[0].predicate == "cites" else (facts[0].statement.speakers, False)
            for text in dict.fromkeys(texts):
                dated = self._date(text) if self._kind(text) is MentionKind.DOCUMENT else None
                if dated is not None and all(map(is_told, facts[:1])):
                    found = self._named(facts[0]) if told else self._told(facts)
                    yield from self._against(facts[0].statement, text, dated, found)

    def _against(self, citing: Statement, text: str, dated: _Time, found: Iterable[tuple[str, _Time]]) -> Iterator[TooEarly]:
        """Yield the first of some things that a text is cited for and that came after it."""
        for about, when in found:
            if dated.long_before(when):
                yield TooEarly(citing, text, dated.words, dated.facts, about, when.words, when.facts)
                return

    def _kind(self, entity: str) -> MentionKind:
        return self._dossier.known.names.kind(entity)

    def _cited(self, facts: tuple[Fact, ...]) -> tuple[str, ...]:
        return facts[0].value.entities()

    def _date(self, text: str) -> _Time | None:
        """Return of when a text is."""
        for predicate in ("published-on", "signed-on"):
            facts = tuple(fact for fact in self._dossier.facts_about(text, predicate) if isinstance(fact.value, DateMeaning))
            if facts:
                told = all(map(is_told, facts))
                return _Time(tuple(fact.value.period for fact in facts), facts) if told else None  # type: ignore[attr-defined]
        thing = self._dossier.known.names.things.get(text)
        sources = {one for name in (thing.names if thing else ()) for one in self._titles.get(normal_form(name, "document"), ())}
        if len(sources) != 1:
            return None
        day = moment(self._dossier.sources[sources.pop()].published)
        return _Time((day,), ()) if day is not None else None

    def _told(self, facts: tuple[Fact, ...]) -> Iterator[tuple[str, _Time]]:
        """Yield what a claim tells of as past, with its time."""
        for fact in facts:
            if fact.predicate in CAME_ABOUT and isinstance(fact.value, DateMeaning):
                if fact.subject not in self._foreseen:
                    yield fact.subject, _Time((fact.value.period,), (fact,))
            elif self._happened(fact):
                yield from self._at(fact.subject)
            elif fact.predicate in ACTS:
                for event in fact.value.entities():
                    yield from self._at(event)
        one = facts[0].statement
        if one.as_of_event is not None:
            yield from self._at(one.as_of_event)
        elif one.as_of is not None:
            yield facts[0].subject, _Time((one.as_of,), (facts[0],))

    def _happened(self, fact: Fact) -> bool:
        """Tell whether a fact about an event cannot be known beforehand: of what was planned, who comes and where it is may be."""
        spec = self._dossier.known.vocabulary.predicate(fact.predicate)
        takes_place = spec is not None and spec.occurrence and fact.subject not in self._foreseen
        return fact.predicate in AFTERMATH or takes_place

    def _named(self, fact: Fact) -> Iterator[tuple[str, _Time]]:
        """Yield the event that a text is said to be cited for, where its source tells it as past and nobody foresaw it."""
        event = fact.scope.get("for")
        if event is None or event in self._foreseen or event not in self._dossier.occasions.dates:
            return
        if any(self._happened(one) and is_told(one) for one in self._of_source(fact.source, event)):
            yield from self._at(event)

    def _of_source(self, source: str, event: str) -> Iterator[Fact]:
        for name in (*CAME_ABOUT, *AFTERMATH):
            yield from (fact for fact in self._dossier.facts_about(event, name) if fact.source == source)

    def _at(self, event: str) -> Iterator[tuple[str, _Time]]:
        """Yield an event with all dates that it is given."""
        facts = self._dossier.occasions.dates.get(event, ())
        periods = tuple(fact.value.period for fact in facts if isinstance(fact.value, DateMeaning))
        if periods:
            yield event, _Time(periods, facts)
