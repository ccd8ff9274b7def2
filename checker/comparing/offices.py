"""An office is its title and whose it is: "the chair" of the board in one article is the chair of the board in the other.

A title alone stands for nothing outside its own source, so no names are joined here. Only what claims say of offices is, where both say whose.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from checker.comparing.known import Known
from checker.comparing.statement import Statement
from checker.names.forms import normal_form
from checker.values.entity import EntityMeaning
from checker.values.mention import MentionKind

OF, AS = "of", "as"
"""The qualifiers that say whose an office is, and as what somebody began or ended."""
Title = tuple[str, str]
"""The normal form of a title, and whose office it is."""


def with_offices(statements: Iterable[Statement], known: Known) -> tuple[Statement, ...]:
    """Return statements in which titles of one normal form and one owner stand for one office, the first of them by id."""
    given = tuple(statements)
    titles: defaultdict[Title, set[str]] = defaultdict(set)
    for statement in given:
        for office, title in _titles(statement, known):
            titles[title].add(office)
    one = {title: min(offices) for title, offices in titles.items() if len(offices) > 1}
    return tuple(_settled(statement, one, known) for statement in given) if one else given


def _titles(statement: Statement, known: Known) -> Iterator[tuple[str, Title]]:
    """Yield the offices that a claim names by a title alone and says whose they are."""
    owner = statement.scope.get(OF)
    if owner is None:
        return
    value = statement.value.entity if isinstance(statement.value, EntityMeaning) else None
    for office in (value, statement.scope.get(AS)):
        thing = known.names.things.get(office) if office else None
        if thing is not None and thing.kind is MentionKind.OFFICE and thing.alone:
            yield thing.id, (normal_form(thing.label, thing.kind), owner)


def _settled(statement: Statement, one: Mapping[Title, str], known: Known) -> Statement:
    """Return a statement with the office that stands for all of its title and owner."""
    instead = {office: one[title] for office, title in _titles(statement, known) if title in one}
    if not instead:
        return statement
    value, scope = statement.value, dict(statement.scope)
    if isinstance(value, EntityMeaning) and value.entity in instead:
        value = replace(value, entity=instead[value.entity])
    if scope.get(AS) in instead:
        scope[AS] = instead[scope[AS]]
    return replace(statement, value=value, scope=scope)
