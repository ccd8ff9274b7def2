"""Who is who as text for a terminal."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TypeVar

from checker.entity_list import Listed, Wording
from checker.hanging import Question
from checker.model.shown import shown
from checker.names.deciding import decide_command
from checker.names.resolution import Resolution

T = TypeVar("T")

LONGEST = 1_000
"""Characters of a line."""
FEW = 40
"""Of a longer list only so many are shown, unless all are asked for."""


def entity_lines(things: Sequence[Listed], *, every: bool) -> Iterator[str]:
    """Yield things with their wordings and evidence, those on which most claims hang first where they are cut."""
    kept = things if every or len(things) <= FEW else sorted(things, key=lambda one: -one.claims)[:FEW]
    for one in kept:
        yield from _entity(one, every=every)
    yield from _more(len(things) - len(kept), "thing", "those on which most claims hang come first")


def question_lines(questions: Sequence[Question], names: Resolution, what: str, *, every: bool) -> Iterator[str]:
    """Yield open questions with their steps and the commands that decide them."""
    kept = questions if every else questions[:FEW]
    for one in kept:
        yield from _question(one, names)
    yield from _more(len(questions) - len(kept), what, "those on which most claims hang come first")


def _more(rest: int, what: str, order: str) -> Iterator[str]:
    """Yield the sentence that says how many are not shown."""
    if rest:
        yield f"… and {rest} more {what}{'' if rest == 1 else 's'} ({order}). Write --all to see all."


def counted(claims: int) -> str:
    """Return a number of claims in words."""
    return f"{claims} claim" if claims == 1 else f"{claims} claims"


def _entity(one: Listed, *, every: bool) -> Iterator[str]:
    thing = one.thing
    where = f", in {one.file}" if one.file else ""
    yield f"{thing.id} [{thing.kind}] {thing.label}: {counted(one.claims)}{where}"
    by_name: defaultdict[str, list[Wording]] = defaultdict(list)
    for wording in one.wordings:
        by_name[wording.name].append(wording)
    kept = list(by_name)[: None if every else FEW]
    for name in kept:
        yield from _wording(name, by_name[name])
    yield from (f"  {line}" for line in _more(len(by_name) - len(kept), "wording", "by name"))


def _wording(name: str, wordings: Sequence[Wording]) -> Iterator[str]:
    told = ", ".join(f"{one.source} ({counted(one.claims)})" for one in wordings)
    yield f"  “{name}”: {told}"
    for step in dict.fromkeys(step for one in wordings for step in one.steps):
        yield f"      {step}"


def _question(one: Question, names: Resolution) -> Iterator[str]:
    pair = one.pair
    parts = f": {one.left_claims} and {one.right_claims}" if one.left_claims and one.right_claims else ""
    yield f"unsure: {pair.left_label} / {pair.right_label} ({pair.kind}, {counted(one.claims)}{parts})"
    for step in pair.steps:
        yield f"    {step}"
    commands = commands_for(one, names)
    yield from (f"    {command}" for command in commands.values())
    if not commands:
        yield f"    {CANNOT}"


CANNOT = (
    "One of the two does not say by itself what it means, and may mean another in another article: give the thing an entry in the "
    'registry, and the mention a "ref" to it in its claim file.'
)


def commands_for(one: Question, names: Resolution) -> dict[str, str]:
    """Return the commands that answer a question, by the answer; none where words cannot."""
    left, right = (_typed(names, entity) for entity in (one.pair.left, one.pair.right))
    if left is None or right is None:
        return {}
    return {answer: decide_command(left, right, one.pair.kind, answer) for answer in ("same", "different")}


def _typed(names: Resolution, entity: str) -> str | None:
    """Return what to type for a thing: the id of an entry, or the name of a thing that has one for itself."""
    thing = names.things.get(entity)
    if entity in names.registry.entities:
        return entity
    if thing is None or thing.alone or not thing.wordings or (thing.event is not None and thing.event.ordinal is not None):
        return None
    return thing.label


def printable(line: str) -> str:
    """Return a line for a terminal."""
    return shown(line, LONGEST)
