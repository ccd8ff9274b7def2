"""One resolved thing, and a pair of things that may be one."""

from collections.abc import Callable
from dataclasses import dataclass, field

from checker.names.events import EventIdentity
from checker.values.mention import MentionKind


@dataclass(frozen=True, slots=True)
class Thing:
    """What all mentions of one cluster stand for."""

    id: str
    """The registry's id, or a kebab-case form of the fullest wording."""
    kind: MentionKind
    label: str
    """The name to print."""
    wordings: tuple[tuple[str, str], ...]
    """Every source and the wordings that it uses, sorted."""
    event: EventIdentity | None = None
    registered: bool = False
    """Whether it is an entry of the registry."""
    alone: bool = False
    """Whether its name does not say whom it means, so that nobody can tell it from others."""
    told: Callable[[], tuple[str, ...]] = field(default=tuple, compare=False, repr=False)
    """Tells why its wordings are one. Most things are never asked, so nothing is worded before."""

    @property
    def steps(self) -> tuple[str, ...]:
        """Return why its wordings are one, one sentence a join."""
        return self.told()

    @property
    def names(self) -> tuple[str, ...]:
        """Return its wordings, each once, sorted; the label where no wording is known."""
        return tuple(sorted({name for _, name in self.wordings})) or (self.label,)


@dataclass(frozen=True, slots=True, order=True)
class OpenPair:
    """Two things of which nobody knows whether they are one."""

    kind: str
    left_label: str
    right_label: str
    left: str
    """The id of one."""
    right: str
    """The id of the other."""
    steps: tuple[str, ...]
    """Why it is not certain."""
