"""What people decided about pairs of names, and where their decisions contradict one another."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from checker.model.registry import IdentityDecision
from checker.names.clusters import Clusters, Key
from checker.names.registry_fault import RegistryFault
from checker.values.mention import MentionKind

Place = tuple[str, str]
"""A file and a JSON pointer in it."""


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
    def build(
        cls,
        decisions: Iterable[tuple[Place, IdentityDecision]],
        not_same: Iterable[tuple[str, str, str]],
        key: Callable[[str, MentionKind], Key],
    ) -> "Decided":
        """Sort out decisions.

        Args:
            decisions: each with its file and pointer
            not_same: pairs of entry ids that the registry keeps apart, with a sentence
            key: finds the entry or the name that a side of a decision means

        """
        listed = sorted(decisions, key=lambda one: one[0])
        apart = [(("", "", left), ("", "", right), why) for left, right, why in not_same]
        faults: list[RegistryFault] = []
        for place, one in listed:
            if one.decision == "different":
                _keep_apart(place, one, key, apart, faults)
        clusters = Clusters(apart, entries_differ=False)
        same = [pair for place, one in listed if (pair := _join(place, one, key, clusters, faults))]
        return cls(tuple(same), tuple(apart), _representatives(clusters), tuple(sorted(set(faults))))

    def canonical(self, entity: str) -> str:
        """Return the id that stands for an entry."""
        return self.entry_of.get(entity, entity)


def _keep_apart(
    place: Place,
    one: IdentityDecision,
    key: Callable[[str, MentionKind], Key],
    apart: list[tuple[Key, Key, str]],
    faults: list[RegistryFault],
) -> None:
    """Add the pair of a decision "different", or the fault that both sides are one name."""
    left, right = key(one.left, one.kind), key(one.right, one.kind)
    if left == right:
        faults.append(RegistryFault(*place, _is_one(one)))
    else:
        apart.append((left, right, _told(one)))


def _is_one(one: IdentityDecision) -> str:
    """Say that a decision keeps a name apart from itself."""
    return (
        f'This decision keeps "{one.left}" and "{one.right}" apart, but both are names of one thing in the registry. '
        "Remove the decision, or take one of the names from the registry entry."
    )


def _join(
    place: Place,
    one: IdentityDecision,
    key: Callable[[str, MentionKind], Key],
    clusters: Clusters,
    faults: list[RegistryFault],
) -> tuple[Key, Key, str] | None:
    """Return the pair of a decision "same", unless another decision forbids it."""
    if one.decision != "same":
        return None
    left, right = key(one.left, one.kind), key(one.right, one.kind)
    veto = clusters.join(left, right, [_told(one)])
    if veto is None:
        return left, right, _told(one)
    faults.append(
        RegistryFault(
            *place,
            f'This decision makes "{one.left}" and "{one.right}" one thing, which contradicts another: {veto} '
            "The two are kept apart until one of the decisions is removed.",
        )
    )
    return None


def _told(one: IdentityDecision) -> str:
    """Return a decision as a sentence."""
    who = one.by or "an editor"
    what = "one" if one.decision == "same" else "two"
    told = f'{who} decided that "{one.left}" and "{one.right}" are {what}: {one.reason.strip()}'
    return told[:1].upper() + told[1:] + ("" if told.endswith((".", "!", "?")) else ".")


def _representatives(clusters: Clusters) -> dict[str, str]:
    """Return the smallest id of each group of entries that are one, for every other id of it."""
    entry_of: dict[str, str] = {}
    for root in clusters.roots():
        entries = [entity for _, kin, entity in clusters.members(root) if not kin]
        entry_of.update(dict.fromkeys(entries[1:], entries[0]) if entries else {})
    return dict(sorted(entry_of.items()))
