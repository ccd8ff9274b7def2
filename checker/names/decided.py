"""What people decided about pairs of names, and where their decisions contradict one another."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from checker.model.registry import IdentityDecision
from checker.names.clusters import Clusters, Key
from checker.names.registry_fault import RegistryFault
from checker.values.mention import MentionKind

Place = tuple[str, str]
"""A file and a JSON pointer in it."""
KeyOf = Callable[[str, MentionKind], Key]
"""Finds the entry or the name that a side of a decision means."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Two that people keep apart."""

    left: Key
    right: Key
    why: str
    """Who says so, in a sentence."""
    file: str
    """The file that says so."""


@dataclass(frozen=True, slots=True)
class Decided:
    """Decisions that hold together. Where two do not, keeping apart wins and the other is a fault."""

    same: tuple[tuple[Key, Key, str], ...]
    """Pairs that are one, each with a sentence."""
    different: tuple[tuple[Key, Key, str], ...]
    """Pairs that are two, each with a sentence."""
    entry_of: Mapping[str, str]
    """For entries that were decided to be one: each id and the id that stands for them."""
    faults: tuple[RegistryFault, ...]

    @classmethod
    def build(cls, decisions: Iterable[tuple[Place, IdentityDecision]], not_same: Iterable[Apart], key: KeyOf) -> "Decided":
        """Sort out decisions.

        Args:
            decisions: each with its file and pointer
            not_same: pairs of entries that the registry keeps apart
            key: finds the entry or the name that a side of a decision means

        """
        listed = sorted(decisions, key=lambda one: one[0])
        apart = list(not_same)
        faults: list[RegistryFault] = []
        for place, one in listed:
            if one.decision == "different":
                _keep_apart(place, one, key, apart, faults)
        different = tuple((one.left, one.right, one.why) for one in apart)
        joining = _Joining(Clusters(different, entries_differ=False), apart, key)
        same = [pair for place, one in listed if one.decision == "same" and (pair := joining.join(place, one, faults))]
        return cls(tuple(same), different, _representatives(joining.clusters), tuple(sorted(set(faults))))

    def canonical(self, entity: str) -> str:
        """Return the id that stands for an entry."""
        return self.entry_of.get(entity, entity)


def _keep_apart(place: Place, one: IdentityDecision, key: KeyOf, apart: list[Apart], faults: list[RegistryFault]) -> None:
    """Add the pair of a decision "different", or the fault that both sides are one name."""
    left, right = key(one.left, one.kind), key(one.right, one.kind)
    if left == right:
        faults.append(RegistryFault(*place, _is_one(one, left)))
    else:
        apart.append(Apart(left, right, told(one), place[0]))


def _is_one(one: IdentityDecision, key: Key) -> str:
    """Say that a decision keeps a name apart from itself."""
    kept = f'This decision keeps "{one.left}" and "{one.right}" apart, but'
    if key[1]:
        return (
            f"{kept} the two differ only in spelling, order or small words. Remove the decision; to keep them apart, give each "
            'its own entry in the registry, and a "ref" to it in the claim files.'
        )
    return (
        f'{kept} both are names of one thing in the registry: the entry "{key[2]}". '
        "Remove the decision, or take one of the names from the registry entry."
    )


class _Joining:
    """Joins what decisions make one, as far as nothing keeps it apart."""

    def __init__(self, clusters: Clusters, apart: Iterable[Apart], key: KeyOf) -> None:
        self.clusters = clusters
        self._apart = tuple(apart)
        self._key = key
        self._file: dict[str, str] = {}

    def join(self, place: Place, one: IdentityDecision, faults: list[RegistryFault]) -> tuple[Key, Key, str] | None:
        """Return the pair of a decision "same", unless another decision forbids it; then add the fault."""
        left, right = self._key(one.left, one.kind), self._key(one.right, one.kind)
        if self.clusters.join(left, right, [told(one)]) is None:
            self._file.setdefault(told(one), place[0])
            return left, right, told(one)
        foe, through = self._foe(left, right)
        faults.append(
            RegistryFault(
                *place,
                f'This decision makes "{one.left}" and "{one.right}" one thing, which contradicts another: '
                f"{_named(foe.why, foe.file, place[0])} "
                + "".join(f"Between them stands: {_named(why, self._file[why], place[0])} " for why in through)
                + "The two are kept apart until one of the decisions is removed.",
            )
        )
        return None

    def _foe(self, left: Key, right: Key) -> tuple[Apart, tuple[str, ...]]:
        """Return what keeps two clusters apart, and the decisions that lead from the two to it."""
        root = self.clusters.root
        for foe in self._apart:
            for one, other in ((foe.left, foe.right), (foe.right, foe.left)):
                if (root(one), root(other)) == (root(left), root(right)):
                    return foe, (*self.clusters.path(left, one), *self.clusters.path(right, other))
        raise AssertionError("only what is kept apart is forbidden")


def _named(why: str, file: str, here: str) -> str:
    """Return a sentence with the file that it stands in, where that is another one."""
    return why if file == here else f"{why} (This stands in {file}.)"


def told(one: IdentityDecision) -> str:
    """Return a decision as a sentence."""
    who = one.by or "an editor"
    what = "one" if one.decision == "same" else "two"
    said = f'{who} decided that "{one.left}" and "{one.right}" are {what}: {one.reason.strip()}'
    return said[:1].upper() + said[1:] + ("" if said.endswith((".", "!", "?")) else ".")


def _representatives(clusters: Clusters) -> dict[str, str]:
    """Return the smallest id of each group of entries that are one, for every other id of it."""
    entry_of: dict[str, str] = {}
    for root in clusters.roots():
        entries = [entity for _, kin, entity in clusters.members(root) if not kin]
        entry_of.update(dict.fromkeys(entries[1:], entries[0]) if entries else {})
    return dict(sorted(entry_of.items()))
