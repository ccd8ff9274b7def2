"""An editor's decision about two names: what it would do, and whether it may be written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from checker.against_words import against_words
from checker.choose import choose
from checker.config import Config
from checker.engine import resolve_names
from checker.mention_problems import mention_problems
from checker.model.canonical import canonical
from checker.model.registry import IdentityDecision, Registry
from checker.model.shown import shown
from checker.names.answer import Identity
from checker.names.clusters import is_entry
from checker.names.decided import Place
from checker.names.deciding import decision_record, file_name, registry_text
from checker.names.family import family, may_pin
from checker.names.meanings import Meaning, Meanings, fits
from checker.names.registry import RegistryIndex
from checker.names.resolution import Resolution
from checker.reading.library import Library, read_library
from checker.values.mention import MentionKind

NO_REF = 'give each its own entry in the registry, and a "ref" to it in the claim files'


class NoRulingError(ValueError):
    """The decision cannot be written; the message says why and what to do instead."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A decision as somebody asks for it."""

    left: str
    right: str
    answer: str
    """`same` or `different`."""
    reason: str
    kind: MentionKind | None = None
    by: str | None = None
    on: str | None = None
    force: bool = False
    """Whether names that nobody uses are right as they are."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision that may be written."""

    path: str
    """The file, from the project's folder."""
    text: str
    """What it will hold."""
    before: IdentityDecision | None
    """What it held about this pair before."""
    kind: MentionKind
    changed: bool
    doubt: str | None = None
    """What the words of the names say against it, in a sentence."""


def rule_on(root: Path, config: Config, asked: Asked) -> Ruling:
    """Return the file that holds a decision, once it is sure that it does what it says.

    Raises:
        NoRulingError: it cannot be written.

    """
    library = read_library(root, choose(root, (), config).compared, config)
    for one in library.problems:
        if one.severity == "error" and one.file in _registry_files(library, config):
            raise NoRulingError(f"{one.file}:{one.line}:{one.column} must be mended first: {one.message}")
    return _Bench(library, config, asked).ruling()


def _registry_files(library: Library, config: Config) -> set[str]:
    """Return the files of the registry that have problems or could be read."""
    folder = f"{config.claims}/registry"
    return {one.file for one in library.problems if one.file == f"{folder}.json" or one.file.startswith(f"{folder}/")}


class _Bench:
    """Weighs one decision against everything that is known."""

    def __init__(self, library: Library, config: Config, asked: Asked) -> None:
        self._library = library
        self._folder = f"{config.claims}/registry"
        self._asked = asked
        self._names = resolve_names(library)
        self._index = self._names.registry
        self._meanings = Meanings(self._names)

    def ruling(self) -> Ruling:
        """Return the decision as a file."""
        asked = self._asked
        kind = self._kind()
        left, right = self._words(asked.left, kind), self._words(asked.right, kind)
        self._refuse_one_name(left, right, kind)
        path, at = self._place(left, right, kind)
        record = decision_record(left, right, kind, asked.answer, asked.reason, by=asked.by, on=asked.on)
        text = self._text(path, at, record)
        decision = IdentityDecision.model_validate(record)
        self._try(path, text, decision)
        before = None if at is None else self._record(path).decisions[at]
        doubt = against_words(left, right, kind, self._index) if asked.answer == "same" else None
        return Ruling(path, text, before, kind, changed=before != decision, doubt=doubt)

    def _kind(self) -> MentionKind:
        """Return what sort of thing both are: as asked for, else the only one that both are known as."""
        asked = self._asked
        sides = [(words, self._known(words)) for words in (asked.left, asked.right)]
        own = [found for _, found in sides if found]
        if asked.kind is not None:
            return asked.kind
        if not own:
            raise NoRulingError("nobody knows what sort of thing these are; say it with --kind")
        wide = [found | self._pinnable(words) for words, found in sides if found]
        common = _common(own) or _common(wide)
        if not common:
            told = " and ".join(" or ".join(sorted(map(str, found))) for found in own)
            message = f"{_said(asked.left)} and {_said(asked.right)} are of the kinds {told}"
            raise NoRulingError(f"{message}: things of different kinds are never one, so that there is nothing to decide")
        if len({family(kind) for kind in common}) > 1 and common == _common(own):
            kinds = " or ".join(f"--kind {kind}" for kind in common)
            raise NoRulingError(f"these names stand for things of several kinds; say which you mean: {kinds}")
        return common[0]

    def _known(self, words: str) -> set[MentionKind]:
        """Return the kinds of what goes by these words."""
        kind = self._asked.kind
        if kind is not None and kind in self._pinnable(words):
            return {kind}
        found = self._meanings.of(words, kind)
        if not found and not self._asked.force:
            self._refuse_unknown(words)
        return {one.kind for one in found}

    def _pinnable(self, words: str) -> set[MentionKind]:
        """Return the kinds of mentions that the entry of this id may stand for."""
        entry = self._index.entities.get(words)
        return set() if entry is None else {kind for kind in MentionKind if may_pin(kind, entry.kind)}

    def _refuse_unknown(self, words: str) -> None:
        """Refuse a name that nobody uses: it is probably a slip."""
        near = " or ".join(shown(one, 100) for one in self._meanings.nearest(words))
        other = sorted({str(one.kind) for one in self._meanings.of(words)})
        if other:
            what = f"{_said(words)} is of the kind {' or '.join(other)}, not {self._asked.kind}"
            raise NoRulingError(f"{what}; write --kind {other[0]}, or leave --kind out")
        raise NoRulingError(
            f"nothing is called {_said(words)} here; the nearest are {near}. "
            "Correct the name, or write --force where a source to come will use it"
        )

    def _words(self, words: str, kind: MentionKind) -> str:
        """Return one side as it is written down: the id of an entry as it is, another id as the name of the thing."""
        thing = self._names.things.get(words)
        if words in self._index.entities or thing is None or self._called(words, kind):
            return words
        return thing.label

    def _called(self, words: str, kind: MentionKind) -> bool:
        """Tell whether a source words something so."""
        return any(words in one.worded for one in self._meanings.of(words, kind))

    def _refuse_one_name(self, left: str, right: str, kind: MentionKind) -> None:
        """Refuse a decision about a thing and itself."""
        one, other = self._index.key(left, kind), self._index.key(right, kind)
        if one != other:
            return
        if is_entry(one):
            place = self._index.places[one[2]][0]
            if self._asked.answer == "same":
                raise NoRulingError(f"{_said(left)} and {_said(right)} are both the entry {one[2]} in {place} already")
            raise NoRulingError(
                f"{_said(left)} and {_said(right)} are both names of the entry {one[2]} in {place}, which makes them one: "
                "take one of the names out there, or give it an entry of its own"
            )
        spelled = f"{_said(left)} and {_said(right)} differ only in spelling, order or small words"
        if self._asked.answer == "same":
            raise NoRulingError(f"{spelled}, so that they are one already and there is nothing to decide")
        raise NoRulingError(f"{spelled}, so that words cannot keep them apart: {NO_REF}")

    def _place(self, left: str, right: str, kind: MentionKind) -> tuple[str, int | None]:
        """Return the file for a decision, and where in it the present one about this pair stands."""
        path = f"{self._folder}/{file_name(left, right, kind)}"
        pair = {self._index.key(left, kind), self._index.key(right, kind)}
        before = [
            (place, one)
            for place, one in self._index.decisions
            if {self._index.key(one.left, one.kind), self._index.key(one.right, one.kind)} == pair
        ]
        for place, one in before:
            if place[0] != path:
                self._refuse_decided(place, one)
        if before:
            return path, int(before[0][0][1].rsplit("/", 1)[1])
        return self._free(path), None

    def _refuse_decided(self, place: Place, one: IdentityDecision) -> None:
        """Refuse what another file decides already."""
        line = self._library.locate(*place).line
        said = f"{place[0]}:{line} holds a decision about these two already: {one.decision}, because “{shown(one.reason, 200)}”"
        if one.decision == self._asked.answer:
            raise NoRulingError(f"{said}. There is nothing to decide; to change the reason, edit that file")
        raise NoRulingError(f"{said}. Two files must not contradict each other: change that one, or delete it and decide again")

    def _free(self, path: str) -> str:
        """Return a path that no other decision has."""
        taken = {file.path for file in self._library.registry_files}
        stem, number, one = path.removesuffix(".json"), 1, path
        while one in taken:
            number += 1
            one = f"{stem}-{number}.json"
        return one

    def _record(self, path: str) -> Registry:
        """Return what a file of the registry holds."""
        return next(file.record for file in self._library.registry_files if file.path == path)

    def _text(self, path: str, at: int | None, record: dict[str, Any]) -> str:
        """Return the file with the decision; whatever else it holds stays."""
        left, right, kind, decision, reason, *_ = record.values()
        if at is not None:
            data = next(file.document.data for file in self._library.registry_files if file.path == path)
            assert isinstance(data, dict)  # noqa: S101 - it was read as a registry
            decisions = data["decisions"]
            assert isinstance(decisions, list)  # noqa: S101
            return canonical({**data, "decisions": [*decisions[:at], record, *decisions[at + 1 :]]})
        return registry_text(left, right, MentionKind(kind), decision, reason, by=self._asked.by, on=self._asked.on)

    def _try(self, path: str, text: str, decision: IdentityDecision) -> None:
        """Read the registry with the decision in it, and refuse it where it contradicts another or does not do what it says."""
        registry = Registry.model_validate_json(text)
        registries = [(file, one) for file, one in self._library.registries if file != path]
        library = replace(self._library, registries=(*registries, (path, registry)))
        index = RegistryIndex.build(library.registries)
        for fault in sorted(set(index.faults) - set(self._index.faults)):
            where = "" if fault.file == path else f" ({fault.file})"
            raise NoRulingError(f"this would contradict what stands already{where}: {fault.message}")
        names = resolve_names(library)
        self._refuse_marked(names)
        sides = [_entities(Meanings(names).of(words, decision.kind)) for words in (decision.left, decision.right)]
        if all(sides) and not _holds(names, sides, decision.decision):
            raise NoRulingError(self._no_effect(decision))

    def _refuse_marked(self, names: Resolution) -> None:
        """Refuse what the "ref" of a mention stands against."""
        before = set(mention_problems(self._names, self._library))
        for one in sorted(set(mention_problems(names, self._library)) - before):
            mark = f"{one.file}:{one.line}:{one.column}"
            raise NoRulingError(f'the "ref" of the mention at {mark} says otherwise: write another "ref" there, or take it out')

    def _no_effect(self, decision: IdentityDecision) -> str:
        """Say that words cannot do it."""
        what = "one" if decision.decision == "same" else "two"
        return (
            f"a decision about the words cannot make {_said(decision.left)} and {_said(decision.right)} {what} here, because one of "
            f"them does not say by itself whom it means or is a number in a series: {NO_REF}"
        )


def _common(found: Sequence[set[MentionKind]]) -> list[MentionKind]:
    """Return the kinds of the first that all others have, or share their names with, sorted."""
    return sorted(kind for kind in found[0] if all(any(fits(kind, other) for other in others) for others in found))


def _said(words: str) -> str:
    return shown(words, 100)


def _entities(found: Sequence[Meaning]) -> set[str]:
    """Return the ids of what goes by some words, without mentions that their claim file pins to an entry."""
    return {one.entity for one in found if not one.pinned}


def _holds(names: Resolution, sides: Sequence[set[str]], answer: str) -> bool:
    """Tell whether what goes by two names is as it was decided."""
    left, right = sides
    if answer == "same":
        return bool(left & right)
    return not left & right and all(names.identity(one, other).identity is Identity.DIFFERENT for one in left for other in right)
