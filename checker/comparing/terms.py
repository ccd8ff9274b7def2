"""When somebody held a post that one person holds at a time: a day on which a source says so, or a term from one date to another."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.relate import is_told
from checker.comparing.single_posts import Post, post_of
from checker.comparing.time_gate import AHEAD
from checker.dates.period import Period, Relation
from checker.model.claim import Modality
from checker.values import Identity
from checker.values.date import DateMeaning
from checker.values.entity import EntityMeaning
from checker.values.event import EventMeaning
from checker.values.mention import MentionKind

HOLDS, FROM, UNTIL = "holds-office", "role-from", "role-until"
OF, AS, IN = "of", "as", "in"
FEW = 12
"""So many holders that one source tells of are held against each other."""

Key = tuple[str, str, str]
"""The post, whose it is, and where."""


@dataclass(frozen=True, slots=True)
class Term:
    """That somebody held a post from one day to another, both counted from one epoch, and the claims of one source that say so."""

    holder: str
    first: int
    last: int
    facts: tuple[Fact, ...]
    words: str
    """When that was, as it stands behind a name."""
    doubts: tuple[str, ...] = ()
    """Why a conflict is only to check."""

    @property
    def source(self) -> str:
        """Return the id of the source."""
        return self.facts[0].source

    @property
    def is_day(self) -> bool:
        """Tell whether it is a single day."""
        return self.first == self.last


@dataclass(slots=True)
class Office:
    """All that sources tell of one post of one body."""

    key: Key
    doubt: str | None
    shared: bool = False
    """Whether a source says that several hold it at one time."""
    held: list[Fact] = field(default_factory=list)
    edges: list[tuple[str, Fact]] = field(default_factory=list)
    """Who took it up or gave it up, by predicate."""
    turns: list[Fact] = field(default_factory=list)
    """Who is told as acting, elect, former, or still to come."""


def offices_of(dossier: Dossier) -> tuple[Office, ...]:
    """Return the posts with one holder at a time, in order."""
    found: dict[Key, Office] = {}
    for predicate in (HOLDS, FROM, UNTIL):
        for fact in dossier.by_predicate.get(predicate, ()):
            title = _title(fact, dossier)
            post = _post(fact, title, dossier) if title else None
            if post is not None and not fact.denied and not fact.implied:
                key = (post.name, fact.scope[OF], fact.scope.get(IN, ""))
                _sort_in(fact, post, found.setdefault(key, Office(key, post.doubt)))
    for office in found.values():
        office.shared = office.shared or _is_shared(office, dossier)
    return tuple(found[key] for key in sorted(found))


def _title(fact: Fact, dossier: Dossier) -> str | None:
    """Return the title of the office that a claim is about, where a person holds it and the claim says whose it is."""
    names = dossier.known.names
    if OF not in fact.scope or names.kind(fact.subject) is not MentionKind.PERSON:
        return None
    if fact.predicate == HOLDS:
        return fact.value.say() if isinstance(fact.value, EntityMeaning) else None
    thing = names.things.get(fact.scope.get(AS, ""))
    return thing.label if thing is not None and thing.kind is MentionKind.OFFICE else None


def _post(fact: Fact, title: str, dossier: Dossier) -> Post | None:
    owner = fact.scope[OF]
    return post_of(title, dossier.label(owner), dossier.known.names.kind(owner))


def _sort_in(fact: Fact, post: Post, office: Office) -> None:
    office.shared = office.shared or post.shared
    if post.turn or (fact.predicate == HOLDS and fact.modality in AHEAD):
        office.turns.append(fact)
    elif fact.predicate != HOLDS:
        office.edges.append((fact.predicate, fact))
    elif is_told(fact):
        office.held.append(fact)


def _is_shared(office: Office, dossier: Dossier) -> bool:
    """Tell whether one source names two holders whose times may meet."""
    by_source: defaultdict[str, dict[tuple[str, Period | None], Fact]] = defaultdict(dict)
    for fact in office.held:
        by_source[fact.source].setdefault((fact.subject, fact.time), fact)
    told = (tuple(facts.values())[: FEW * FEW] for facts in by_source.values())
    return any(_may_meet(one, two, dossier) for facts in told for one, two in combinations(facts, 2))


def _may_meet(one: Fact, two: Fact, dossier: Dossier) -> bool:
    if dossier.known.identity(one.subject, two.subject) is Identity.SAME:
        return False
    if one.time is None or two.time is None:
        return True
    return one.time.relation(two.time) not in {Relation.APART, Relation.APART_SOFTLY}


def terms_of(office: Office) -> Iterator[Term]:
    """Yield the exact days and terms that sources tell of."""
    edges: defaultdict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for predicate, fact in office.edges:
        if is_told(fact) and isinstance(fact.value, DateMeaning):
            edges[fact.source, fact.subject, predicate].append(fact)
    for source, person, predicate in tuple(edges):
        if predicate == FROM:
            yield from _between(edges[source, person, FROM], edges.get((source, person, UNTIL), []), office)
    for fact in office.held:
        told = fact.source, fact.subject
        yield from _of_claim(fact, edges.get((*told, FROM), []), edges.get((*told, UNTIL), []), office)


def _of_claim(fact: Fact, begins: list[Fact], ends: list[Fact], office: Office) -> Iterator[Term]:
    """Yield the day or the term that a claim is true of, and the time since its source says that the post was taken up."""
    if fact.time is None:
        return
    when, day = DateMeaning(fact.time).say(), _day(fact.time)
    first, last = fact.time.hull()
    if day is not None:
        yield Term(fact.subject, day, day, (fact,), f"on {when}", _doubts((fact,), office))
        yield from _since(begins, ends, fact, day, office)
    elif first is not None and last is not None and fact.statement.timed and is_exact_span(fact.time):
        yield Term(fact.subject, first, last, (fact,), f"in {when}", _doubts((fact,), office))


def is_exact_span(period: Period) -> bool:
    """Tell whether a time lasts through some days that are all stated."""
    return period.days() is not None and period.inner == period.outer


def _between(begins: list[Fact], ends: list[Fact], office: Office) -> Iterator[Term]:
    """Yield the term of one who is told to have taken up a post once and given it up once."""
    if len(begins) != 1 or len(ends) != 1:
        return
    begin, end = begins[0], ends[0]
    first, last = _period(begin).hull(outer=True)[1], _period(end).hull(outer=True)[0]
    if first is not None and last is not None and first < last:
        words = f"from {begin.value.say()} to {end.value.say()}"
        yield Term(begin.subject, first, last, (begin, end), words, _doubts((begin, end), office))


def _since(begins: list[Fact], ends: list[Fact], held: Fact, day: int, office: Office) -> Iterator[Term]:
    """Yield the term of one who took up a post once and is told to hold it later on."""
    if len(begins) != 1 or ends:
        return
    first = _period(begins[0]).hull(outer=True)[1]
    if first is not None and first < day:
        again = "Whoever took up an office may have given it up and taken it up once more, so this is only to check."
        words = f"from {begins[0].value.say()} on"
        facts = (begins[0], held)
        yield Term(held.subject, first, day, facts, words, (*_doubts(facts, office), again))


def _doubts(facts: tuple[Fact, ...], office: Office) -> tuple[str, ...]:
    loose = [fact.statement.loose for fact in facts if fact.statement.loose]
    spoken = (
        ["It is put into somebody's mouth, so this is only to check."] if any(one.statement.speakers for one in facts) else []
    )
    return tuple(dict.fromkeys([*loose, *spoken, *([office.doubt] if office.doubt else [])]))


def _day(period: Period) -> int | None:
    """Return the day that a time is, where it is a single stated one."""
    first, last = period.hull(outer=True)
    return first if first is not None and first == last else None


def _period(fact: Fact) -> Period:
    assert isinstance(fact.value, DateMeaning)  # noqa: S101
    return fact.value.period


def changes(office: Office, dossier: Dossier) -> Iterator[Period | None]:
    """Yield when somebody took up or gave up a post, or is to do so; None where no date is known."""
    for _, fact in office.edges:
        if fact.modality is Modality.PROPOSED:
            continue
        if isinstance(fact.value, EventMeaning):
            periods = dossier.occasions.periods(fact.value.event)
            yield from (period for period, _ in periods)
            if not periods:
                yield None
        elif isinstance(fact.value, DateMeaning):
            yield fact.value.period
