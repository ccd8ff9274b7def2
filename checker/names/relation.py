"""A relation between ids that carries on: what lies in a part lies in the whole."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

MOST_CYCLES = 50
"""So many cycles are reported at most: mending some ends most others."""


@dataclass(frozen=True, slots=True)
class Relation:
    """Which id is directly below which others."""

    above: Mapping[str, tuple[str, ...]]
    """Each part with its wholes."""
    below: Mapping[str, tuple[str, ...]]
    """Each whole with its parts."""

    @classmethod
    def build(cls, edges: Iterable[tuple[str, str]]) -> "Relation":
        """Collect pairs (part, whole)."""
        pairs = sorted(set(edges))
        return cls(_gathered(pairs), _gathered(sorted((whole, part) for part, whole in pairs)))

    def reaches(self, part: str, whole: str) -> bool:
        """Tell whether one id is below another, directly or through others; a cycle ends the search, never hangs it."""
        seen: set[str] = set()
        waiting = list(self.above.get(part, ()))
        while waiting:
            one = waiting.pop()
            if one == whole:
                return part != whole
            if one not in seen:
                seen.add(one)
                waiting.extend(self.above.get(one, ()))
        return False

    def wholes(self, part: str) -> tuple[str, ...]:
        """Return all ids above one, directly or through others, sorted."""
        seen: set[str] = set()
        waiting = list(self.above.get(part, ()))
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                waiting.extend(self.above.get(one, ()))
        return tuple(sorted(seen - {part}))

    def cycles(self) -> tuple[tuple[str, ...], ...]:
        """Return the chains that come back to their start, each once, beginning with its smallest id."""
        found: set[tuple[str, ...]] = set()
        done: set[str] = set()
        for start in self.above:
            if len(found) >= MOST_CYCLES:
                break
            found.update(self._walk(start, done))
        return tuple(sorted(found))

    def _walk(self, start: str, done: set[str]) -> list[tuple[str, ...]]:
        """Search depth first from one id, without recursion, and note each step back onto the path."""
        found: list[tuple[str, ...]] = []
        path: dict[str, int] = {}
        stack = [(start, iter(self.above.get(start, ())))] if start not in done else []
        if stack:
            path[start] = 0
        while stack:
            one, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                path.pop(one)
                done.add(one)
            elif following in path and len(found) < MOST_CYCLES:
                found.append(_rotated(list(path)[path[following] :]))
            elif following not in path and following not in done:
                path[following] = len(path)
                stack.append((following, iter(self.above.get(following, ()))))
        return found


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return for each first member of sorted pairs all second ones."""
    gathered: dict[str, list[str]] = defaultdict(list)
    for one, other in pairs:
        gathered[one].append(other)
    return {one: tuple(others) for one, others in gathered.items()}


def _rotated(cycle: list[str]) -> tuple[str, ...]:
    """Begin a cycle with its smallest id."""
    first = cycle.index(min(cycle))
    return tuple(cycle[first:] + cycle[:first])
