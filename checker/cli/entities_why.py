"""`checker entities why`: how two mentions came to what they stand for, and how they stand to each other."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Annotated, Any

import typer

from checker.choose import choose
from checker.cli.entities_text import printable
from checker.cli.forms import wants_json
from checker.cli.kinds import kind_of
from checker.cli.leaving import Refused
from checker.cli.project import open_project
from checker.engine import resolve_names
from checker.model.shown import shown
from checker.names.answer import Answer, Identity
from checker.names.meanings import Meaning, Meanings
from checker.names.resolution import Resolution
from checker.names.wording_evidence import wording_evidence
from checker.reading.library import read_library
from checker.values.mention import MentionKind

_DEEPEST = 8
"""Steps are not set in further than this."""
_HEADINGS = {
    Identity.SAME: "{left} and {right} are one:",
    Identity.DIFFERENT: "{left} and {right} are two:",
    Identity.UNSURE: "Nobody can be sure whether {left} and {right} are one:",
}


@dataclass(frozen=True, slots=True)
class Side:
    """A name that somebody typed, and what goes by it."""

    words: str
    meanings: tuple[Meaning, ...]

    def of(self, entity: str) -> Meaning:
        """Return the first meaning that is this thing."""
        return next(one for one in self.meanings if one.entity == entity)


Answers = dict[tuple[str, str], Answer]
"""For each pair of ids that the two names may mean: how they stand to each other."""


def why(
    left: Annotated[str, typer.Argument(help="A name as a source words it (SOURCE/NAME for one source), or an id.")],
    right: Annotated[str, typer.Argument(help="Another one.")],
    kind: Annotated[str | None, typer.Option("--kind", help="What sort of thing, where the names are of several.")] = None,
    form: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
) -> None:
    """Print whether two mentions stand for one thing, how each came to its own, and what joins or parts them."""
    json_wanted = wants_json(form)
    wanted = kind_of(kind)
    project = open_project([], {})
    names = resolve_names(read_library(project.root, choose(project.root, (), project.config).compared, project.config))
    meanings = Meanings(names)
    sides = (_side(left, meanings, wanted), _side(right, meanings, wanted))
    answers: Answers = {
        (one.entity, other.entity): names.identity(one.entity, other.entity)
        for one, other in product(sides[0].meanings, sides[1].meanings)
    }
    if json_wanted:
        typer.echo(json.dumps(_as_json(names, sides, answers), ensure_ascii=False, indent=2))
        return
    for line in _lines(names, sides, answers):
        typer.echo(printable(line))


def _side(words: str, meanings: Meanings, kind: MentionKind | None) -> Side:
    """Return what somebody means: what sources word exactly so, else what goes by it in another way."""
    found = meanings.of(words, kind)
    if not found:
        near = " or ".join(shown(one, 100) for one in meanings.nearest(words))
        of_kind = f" of the kind {kind}" if kind and meanings.of(words) else ""
        raise Refused(f"nothing{of_kind} is called {shown(words)} here; the nearest are {near or 'none'}")
    found = tuple(one for one in found if words in one.worded) or found
    mentioned = {one.entity for one in found if one.source}
    kept = [one for one in found if one.source or one.entity not in mentioned]
    return Side(words, tuple(sorted(kept, key=lambda one: (one.entity, not one.source, one.source))))


def _verdict(answers: Answers) -> Identity | None:
    """Return the answer, where all that the names may mean have the same."""
    found = {answer.identity for answer in answers.values()}
    return found.pop() if len(found) == 1 else None


def _lines(names: Resolution, sides: Sequence[Side], answers: Answers) -> Iterator[str]:
    verdict = _verdict(answers)
    yield str(verdict) if verdict else "it depends on what is meant"
    for side in sides:
        yield from _tree(names, side)
    for (left, right), answer in answers.items():
        labels = {"left": names.label(left), "right": names.label(right)}
        if left == right:
            labels = {"left": f"“{sides[0].words}”", "right": f"“{sides[1].words}”"}
        yield _HEADINGS[answer.identity].format(**labels)
        yield from (f"  {step}" for step in _steps(names, sides, (left, right), answer))


def _tree(names: Resolution, side: Side) -> Iterator[str]:
    """Yield how a name came to each thing that it stands for, one step further in for each join."""
    yield f"“{side.words}”"
    for entity in dict.fromkeys(one.entity for one in side.meanings):
        for one in side.meanings:
            if one.entity == entity:
                yield f"  {_told(one)}"
                steps = _evidence(names, one, side.words)
                yield from (f"    {'  ' * min(depth, _DEEPEST)}{step}" for depth, step in enumerate(steps))
        place = names.registry.places.get(entity)
        yield f"  = {entity} [{names.kind(entity)}] {names.label(entity)}{f', an entry in {place[0]}' if place else ''}"


def _told(one: Meaning) -> str:
    """Say where and as what a name stands."""
    if one.mention is None:
        return f"{_a(one.kind)} in the registry, which no source words so"
    wording = f"“{one.mention.name}”" if one.mention.name else "an event by its number in a series"
    also = "".join(f", also “{name}”" for name in one.mention.also)
    return f"{_a(one.kind)} in {one.source}: {wording}{also}"


def _a(kind: MentionKind) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind.replace('-', ' ')}"


def _evidence(names: Resolution, one: Meaning, words: str) -> tuple[str, ...]:
    """Return the steps from a wording to its thing."""
    if one.mention is None:
        return ()
    if not one.worded:
        return names.evidence(one.source, one.mention)
    wording = next((name for name in one.worded if words in {name, f"{one.source}/{name}"}), one.worded[0])
    return wording_evidence(names, one.source, one.mention, wording)


def _steps(names: Resolution, sides: Sequence[Side], pair: tuple[str, str], answer: Answer) -> tuple[str, ...]:
    """Return what parts two things, or for one thing the path from one name to the other."""
    if pair[0] != pair[1]:
        return answer.steps
    forth, back = (_evidence(names, side.of(pair[0]), side.words) for side in sides)
    # Both ways lead to the same end; what they share is no part of the way between them.
    while forth and back and forth[-1] == back[-1]:
        forth, back = forth[:-1], back[:-1]
    return (*forth, *reversed(back)) or (f"Both are wordings of {names.label(pair[0])}.",)


def _as_json(names: Resolution, sides: Sequence[Side], answers: Answers) -> dict[str, Any]:
    return {
        "answer": _verdict(answers),
        "left": _side_as_json(names, sides[0]),
        "right": _side_as_json(names, sides[1]),
        "answers": [
            {"left": pair[0], "right": pair[1], "answer": answer.identity, "steps": list(_steps(names, sides, pair, answer))}
            for pair, answer in answers.items()
        ],
    }


def _side_as_json(names: Resolution, side: Side) -> dict[str, Any]:
    return {"words": side.words, "meanings": [_meaning(names, one, side.words) for one in side.meanings]}


def _meaning(names: Resolution, one: Meaning, words: str) -> dict[str, Any]:
    place = names.registry.places.get(one.entity)
    return {
        "id": one.entity,
        "label": names.label(one.entity),
        "kind": one.kind,
        "source": one.source or None,
        "wordings": list(one.worded),
        "registry": place[0] if place else None,
        "steps": list(_evidence(names, one, words)),
    }
