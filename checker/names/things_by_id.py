"""All things by id, each made when somebody first asks for it: few rules ask for more than a few of them."""

from collections.abc import Callable, Iterator, Mapping

from checker.names.clusters import Key
from checker.names.thing import Thing


class ThingsById(Mapping[str, Thing]):
    """A mapping of ids, sorted, to things."""

    def __init__(self, keys: Mapping[str, Key], make: Callable[[Key], Thing]) -> None:
        """Take the key of each thing by its id, and what makes a thing of a key."""
        self._keys = {identity: keys[identity] for identity in sorted(keys)}
        self._make = make
        self._made: dict[str, Thing] = {}

    def __getitem__(self, identity: str) -> Thing:
        """Return the thing with an id.

        Raises:
            KeyError: no thing has it.

        """
        found = self._made.get(identity)
        if found is None:
            found = self._made[identity] = self._make(self._keys[identity])
        return found

    def __contains__(self, identity: object) -> bool:
        """Tell whether a thing has an id; nothing is made for that."""
        return identity in self._keys

    def __iter__(self) -> Iterator[str]:
        """Yield all ids, sorted."""
        return iter(self._keys)

    def __len__(self) -> int:
        """Return how many things there are."""
        return len(self._keys)
