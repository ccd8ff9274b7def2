"""Names that were joined, and what forbids joining more: positives carry on, one veto splits."""

from collections import deque
from collections.abc import Iterable, Sequence

Key = tuple[str, str, str]
"""What is joined: source ("" for all), family and form of a name; for an entry of the registry ("", "", id)."""


def is_entry(key: Key) -> bool:
    """Tell whether a key is an entry of the registry."""
    return not key[1]


class Clusters:
    """A forest of joins in which each join keeps its reasons. Built once, in a fixed order, then only read."""

    def __init__(self, apart: Iterable[tuple[Key, Key, str]] = (), *, entries_differ: bool = True) -> None:
        """Take the pairs that must never meet, each with its reason.

        Args:
            apart: pairs with the sentence that keeps them apart
            entries_differ: whether two entries of the registry never meet in one cluster

        """
        self._root: dict[Key, Key] = {}
        self._members: dict[Key, list[Key]] = {}
        """Of clusters of several keys."""
        self._entry: dict[Key, Key] = {}
        self._links: dict[Key, list[tuple[Key, tuple[str, ...]]]] = {}
        self._foes: dict[Key, list[tuple[Key, str]]] = {}
        self._entries_differ = entries_differ
        for left, right, reason in apart:
            for one, other in ((left, right), (right, left)):
                self._foes.setdefault(self.root(one), []).append((other, reason))

    def root(self, key: Key) -> Key:
        """Return the key that stands for the cluster (a new key is its own cluster)."""
        found = self._root.get(key)
        if found is None:
            found = self._root[key] = key
            if is_entry(key):
                self._entry[key] = key
        return found

    def has(self, key: Key) -> bool:
        """Tell whether a key is known."""
        return key in self._root

    def members(self, key: Key) -> tuple[Key, ...]:
        """Return all keys of the cluster, sorted."""
        root = self.root(key)
        return tuple(sorted(self._members[root])) if root in self._members else (root,)

    def roots(self) -> tuple[Key, ...]:
        """Return one key per cluster, in the order in which these became known."""
        return tuple([key for key, root in self._root.items() if key is root or key == root])

    def entry(self, key: Key) -> Key | None:
        """Return the entry of the registry that the cluster is."""
        return self._entry.get(self.root(key))

    def veto(self, left: Key, right: Key) -> str | None:
        """Return what forbids that two clusters are one. Looking makes no key known."""
        one, other = self._root.get(left, left), self._root.get(right, right)
        if one == other:
            return None
        if len(self._foes.get(one, ())) > len(self._foes.get(other, ())):
            one, other = other, one
        for foe, reason in self._foes.get(one, ()):
            if self._root.get(foe, foe) == other:
                return reason
        if self._entries_differ and one in self._entry and other in self._entry:
            return "The registry lists them as two entries."
        return None

    def join(self, left: Key, right: Key, steps: Sequence[str]) -> str | None:
        """Make two clusters one; return the reason where that is forbidden."""
        one, other = self.root(left), self.root(right)
        reason = self.veto(left, right)
        if reason is not None or one == other:
            return reason
        self._links.setdefault(left, []).append((right, tuple(steps)))
        self._links.setdefault(right, []).append((left, tuple(steps)))
        here, there = self._members.pop(one, [one]), self._members.pop(other, [other])
        if len(here) < len(there):
            one, other, here, there = other, one, there, here
        for key in there:
            self._root[key] = one
        self._members[one] = [*here, *there]
        self._foes.setdefault(one, []).extend(self._foes.pop(other, ()))
        if other in self._entry:
            self._entry.setdefault(one, self._entry[other])
        return None

    def path(self, start: Key, end: Key) -> tuple[str, ...]:
        """Return the reasons of the joins that lead from one key to another of its cluster, in order."""
        came: dict[Key, tuple[Key, tuple[str, ...]]] = {start: (start, ())}
        waiting = deque([start])
        while waiting and end not in came:
            one = waiting.popleft()
            for following, steps in self._links.get(one, ()):
                if following not in came:
                    came[following] = (one, steps)
                    waiting.append(following)
        told: list[str] = []
        while end != start and end in came:
            end, steps = came[end]
            told = [*steps, *told]
        return tuple(told)
