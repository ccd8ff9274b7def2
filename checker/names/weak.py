"""Names that do not say whom they mean: they find their full mention in the same source, or they stay alone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from checker.names.bearers import Bearers
from checker.names.board import Board
from checker.names.clusters import Key
from checker.names.family import family_name
from checker.names.fitting import Fit
from checker.names.full_names import FullNames
from checker.names.fullness import fullness
from checker.names.local import Local
from checker.names.name_key import entry_key, name_key, weak_key
from checker.names.title_clash import titled, titles_clash
from checker.values.mention import MentionKind

_TOLD_BY_PARTS = frozenset({MentionKind.PERSON, MentionKind.GROUP, MentionKind.ORGANISATION, MentionKind.OFFICE})
"""Kinds of which a short name can mean what a longer weak one does; "the round" may be another one than "the next round"."""

_ONLY = "can only be {label} among what this source names in full"
_BESIDE = "stands beside a full mention of {label} in this source"
_ALONE = "fits nobody but {label} in the registry and in this source"


@dataclass(frozen=True, slots=True)
class SourceNames:
    """What one source mentions so that there is no doubt."""

    full: FullNames
    aliases: Mapping[Key, Iterable[Key]]
    """Names that the source itself gives to something, and what it is."""
    mentioned: frozenset[Key]
    """The clusters of everything that is mentioned."""


class WeakNames:
    """Resolves the weak names of sources."""

    def __init__(self, board: Board) -> None:
        """Take the board to write on."""
        self._board = board
        self._bearers = Bearers(board)

    def settle(self, weak: Iterable[Local], names: Mapping[str, SourceNames]) -> None:
        """Give the weak names of each source their places, those that say most first: "the minister" may be "the Foreign Minister"."""
        ordered = sorted(weak, key=lambda local: (local.source, family_name(local.kind), fullness(local.main)))
        for (source, _), some in groupby(ordered, key=lambda local: (local.source, family_name(local.kind))):
            self._settle(list(some), names[source])

    def _settle(self, weak: Sequence[Local], names: SourceNames) -> None:
        """Settle the weak names of one source and family. Each then counts among the names that a shorter one can mean."""
        clashing = self._clashing(weak, names)
        for local in weak:
            self._resolve(local, names, doubted=clashing.get(local.main, set()))
            key = self._board.node[local.source, local.mentions[0]]
            for name in local.names if local.kind in _TOLD_BY_PARTS else ():
                names.full.add(family_name(local.kind), name, key)

    def _clashing(self, weak: Sequence[Local], names: SourceNames) -> dict[str, set[Key]]:
        """Return what weak names of persons cannot mean for certain, as another one that fits it too has other titles."""
        fitting: dict[Key, list[str]] = defaultdict(list)
        for local in weak if weak[0].kind is MentionKind.PERSON else ():
            for key, fit in self._fits(local, names).items():
                if fit is Fit.SURE:
                    fitting[key].append(local.main)
        clashing: dict[str, set[Key]] = defaultdict(set)
        for key, mains in fitting.items():
            for main in titles_clash(mains):
                clashing[main].add(key)
        return clashing

    def _resolve(self, local: Local, names: SourceNames, doubted: set[Key]) -> None:
        """Give a weak name its place among the names of its source."""
        own = self._own_key(local)
        if _is_bare_office(local):
            self._stay(
                local, own, f'"{local.main}" by itself does not say whose office it is, and one source may speak of several.'
            )
            return
        sure, maybe = self._in_source(local, names, doubted)
        listed = self._listed(local)
        agreed = not listed or local.kind is MentionKind.PERSON or bool(set(sure) & set(listed))
        if len(sure) == 1 and not maybe and agreed:
            self._choose(local, sure[0], _ONLY)
        elif sure:
            self._leave(local, own, sorted({*sure, *maybe, *listed}))
        else:
            self._by_registry(local, own, listed, maybe, names)

    def _own_key(self, local: Local) -> Key:
        """Return the key of a name that stays alone in its source."""
        key = weak_key(local.main, local.kind, local.source)
        self._board.wordings[key].update(local.names)
        return key

    def _in_source(self, local: Local, names: SourceNames, doubted: set[Key]) -> tuple[list[Key], list[Key]]:
        """Return what a name stands for in this source, and what it only may: what the source says, else what it fits."""
        said = {root for name in local.names for root in self._roots(names.aliases.get(weak_key(name, local.kind), ()))}
        if said:
            return sorted(said), []
        fits = self._fits(local, names)
        best = max(fits.values(), default=Fit.NOT)
        least = Fit.MAYBE if best > Fit.FAR else Fit.FAR
        sure = sorted(key for key, fit in fits.items() if fit >= Fit.OPEN and key not in doubted)
        if best is Fit.OPEN and len(sure) == 1 and self._unsorted(local, names) - set(sure):
            sure = []
        return sure, sorted(key for key, fit in fits.items() if fit >= least and key not in sure)

    def _fits(self, local: Local, names: SourceNames) -> dict[Key, Fit]:
        """Return the clusters that a name fits by its words, without those that people decided it is not.

        Of two short names with titles nobody knows whether they mean one person: "Mr Lee" and "Senator Lee".
        """
        kind = family_name(local.kind)
        fits: dict[Key, Fit] = {}
        for name in local.names:
            found: dict[Key, Fit] = {}
            for key, fit in names.full.fitting(name, kind).items():
                root = self._board.clusters.root(key)
                found[root] = max(fit, found.get(root, Fit.NOT))
            # Of two ways to write the name, the one that says less counts: "the group" beside "the Group".
            fits.update({root: min(fit, fits.get(root, fit)) for root, fit in found.items()})
        kept = (key for key in fits if not self._forbidden(local, key) and not (key[0] and titled(local.main, local.kind)))
        return {key: fits[key] for key in kept}

    def _unsorted(self, local: Local, names: SourceNames) -> set[Key]:
        """Return the clusters of this source and family of which no name says what sort of thing they are."""
        unsorted, told = names.full.unsorted(family_name(local.kind))
        return self._roots(unsorted) - self._roots(told)

    def _roots(self, keys: Iterable[Key]) -> set[Key]:
        """Return the clusters of keys."""
        return {self._board.clusters.root(key) for key in keys}

    def _forbidden(self, local: Local, key: Key) -> bool:
        """Tell whether people decided that one of the names is not this thing."""
        return any(self._board.clusters.veto(name_key(name, local.kind), key) is not None for name in local.names)

    def _listed(self, local: Local) -> list[Key]:
        """Return the clusters of the entries that the registry lists one of the names for."""
        registry = self._board.registry
        entries = {
            entity
            for name in local.names
            for weak in (True, False)
            for entity in registry.bearers(name_key(name, local.kind), weak=weak)
        }
        return sorted(root for root in self._roots(map(entry_key, entries)) if not self._forbidden(local, root))

    def _by_registry(self, local: Local, own: Key, listed: Sequence[Key], maybe: Sequence[Key], names: SourceNames) -> None:
        """Choose the entry that the source also mentions in full, or the only one that a part of its own name can mean."""
        near = [one for one in listed if one in names.mentioned]
        if len(near) == 1 and not local.strong and set(maybe) <= set(near):
            self._choose(local, near[0], _BESIDE)
        elif len(listed) == 1 and not local.strong and set(maybe) <= set(listed) and self._bearers.alone(local, listed[0]):
            self._choose(local, listed[0], _ALONE)
        else:
            self._leave(local, own, sorted({*listed, *maybe}))

    def _choose(self, local: Local, found: Key, why: str) -> None:
        """Place a name with the only thing it can mean."""
        label = self._board.label(found)
        steps = [f'"{local.main}" {why.format(label=label)}.']
        entry = self._board.clusters.entry(found)
        if entry is not None:
            steps = [*self._told(local, entry[2]), *steps]
        for mention in local.mentions:
            self._board.place(local.source, mention, found, steps)

    def _told(self, local: Local, entity: str) -> list[str]:
        """Say which of the names the registry lists for an entry."""
        listed = ((name, self._board.registry.listed(name_key(name, local.kind), entity)) for name in local.names)
        return [self._board.listed(name, entity, found) for name, found in listed if found is not None]

    def _leave(self, local: Local, own: Key, found: Sequence[Key]) -> None:
        """Leave a name alone and ask about each thing that it may mean."""
        labels = " or ".join(sorted(self._board.label(one) for one in found))
        alone = f'"{local.main}" alone does not say whom or what it means'
        step = f"{alone}: it could be {labels}." if found else f"{alone}, and nothing in this source settles it."
        self._stay(local, own, step)
        named = [one for one in found if not one[0]]
        for one in named or found:
            self._board.ask(own, one, [step])

    def _stay(self, local: Local, own: Key, step: str) -> None:
        """Leave a name alone in its source."""
        for mention in local.mentions:
            self._board.place(local.source, mention, own, [step])


def _is_bare_office(local: Local) -> bool:
    """Tell whether an office is named as a title is: "President", not "the President"."""
    return local.kind is MentionKind.OFFICE and not any(name.casefold().startswith("the ") for name in local.names)
