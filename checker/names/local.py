"""What one source says of its own names: which wordings it uses for one thing."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from checker.names.clusters import Clusters, Key
from checker.names.family import family
from checker.names.fullness import fullness
from checker.names.name_key import weak_key
from checker.values.mention import Mention, MentionKind

StrongKey = Callable[[str, MentionKind], Key | None]
"""Returns the key of a name that stands for one thing wherever it is used; None for any other name."""


class Local(NamedTuple):
    """Mentions of one source that the source itself makes one."""

    source: str
    mentions: tuple[Mention, ...]
    strong: tuple[str, ...]
    """Names that stand for it wherever they are used, those in `name` before those in `also`."""
    weak: tuple[str, ...]
    """Names that count in this source only."""
    acronyms: tuple[str, ...] = ()
    """Those of its weak names that are the first letters of another."""
    keys: tuple[Key, ...] = ()
    """The keys of its strong names."""

    @property
    def kind(self) -> MentionKind:
        """Return the kind of its first mention."""
        return self.mentions[0].kind

    @property
    def main(self) -> str:
        """Return the name that it goes by."""
        return (self.strong or self.weak)[0]

    @property
    def names(self) -> tuple[str, ...]:
        """Return all its names."""
        return (*self.strong, *self.weak)

    def told(self, name: str) -> str:
        """Say why another of its names stands for it."""
        if name in self.acronyms:
            return f'"{name}" has exactly the first letters of "{self.main}", and nothing else in this source has them.'
        return f'"{name}" stands in this source as another wording of "{self.main}".'

    def name_keys(self) -> tuple[Key, ...]:
        """Return the keys of its strong names, each once, the main one first."""
        return self.keys if len(self.keys) == 1 else tuple(dict.fromkeys(self.keys))


def names_of(mention: Mention) -> tuple[str, ...]:
    """Return all wordings of a mention, the main one first."""
    return (mention.name, *mention.also) if mention.name else mention.also


def order_of(mention: Mention) -> tuple[str, str] | tuple[str, str, str, tuple[str, ...], int, str]:
    """Return what mentions are ordered by: all that they say, of which most have but a kind and a name."""
    if mention.ref is None and mention.ordinal is None and not mention.also:
        return mention.kind, mention.name or ""
    series = "" if mention.series is None else repr(mention.series)
    return str(mention.kind), mention.name or "", mention.ref or "", mention.also, mention.ordinal or 0, series


def group(source: str, mentions: Iterable[Mention], strong_key: StrongKey) -> tuple[Local, ...]:
    """Return the things of a source: mentions that share a strong name are one, so are weak ones that share a weak name."""
    strong, weak = _Sharing(), _Sharing()
    for mention in mentions:
        name, kind = mention.name, mention.kind
        if name and not mention.also:  # as most are
            only = strong_key(name, kind)
            (weak if only is None else strong).add(mention, (only or weak_key(name, kind),))
            continue
        names = names_of(mention)
        keys = [key for name in names if (key := strong_key(name, kind)) is not None]
        if keys:
            strong.add(mention, keys)
        else:
            weak.add(mention, [weak_key(name, kind) for name in names])
    found = [_local(source, some, strong_key, key) for key, some in strong.groups()]
    found.extend([_local(source, some, strong_key) for _, some in weak.groups()])
    return tuple(sorted(found, key=_by_main))


def _by_main(local: Local) -> tuple[MentionKind, str]:
    """Return what the things of a source are ordered by."""
    return family(local.mentions[0].kind), local.main


def split(local: Local, strong_key: StrongKey) -> tuple[Local, ...]:
    """Return each mention as a thing of its own."""
    keys = [next((key for name in names_of(one) if (key := strong_key(name, one.kind))), None) for one in local.mentions]
    return tuple(_local(local.source, [one], strong_key, key) for one, key in zip(local.mentions, keys, strict=True))


class _Sharing:
    """Mentions in groups that share a key."""

    def __init__(self) -> None:
        """Begin with none."""
        self._clusters = Clusters()
        self._are_joined = False
        self._mentions: dict[Key, list[Mention]] = {}

    def add(self, mention: Mention, keys: Sequence[Key]) -> None:
        """Take a mention with its keys, at least one."""
        if len(keys) > 1:
            self._are_joined = True
            for key in keys[1:]:
                self._clusters.join(keys[0], key, ())
        self._mentions.setdefault(keys[0], []).append(mention)

    def groups(self) -> Iterable[tuple[Key, list[Mention]]]:
        """Return a key of each group and its mentions, groups and mentions in the order in which they came."""
        if not self._are_joined:
            return self._mentions.items()
        groups: dict[Key, list[Mention]] = {}
        for key, some in self._mentions.items():
            groups.setdefault(self._clusters.root(key) if self._clusters.has(key) else key, []).extend(some)
        return groups.items()


def _local(source: str, mentions: Sequence[Mention], strong_key: StrongKey, key: Key | None = None) -> Local:
    """Return some mentions as one thing. The `key` is one of their strong names, if they have one."""
    first = mentions[0]
    if len(mentions) == 1 and first.name and not first.also:
        alone, one = (first.name,), (first,)
        return Local(source, one, (), alone) if key is None else Local(source, one, alone, (), (), (key,))
    ordered = sorted(mentions, key=order_of)
    kind = ordered[0].kind
    others = sorted({name for one in ordered for name in one.also}, key=fullness)
    mains = sorted({one.name for one in ordered if one.name}, key=lambda name: (name in others, fullness(name)))
    names = list(dict.fromkeys([*mains, *others]))
    keys = {name: key for name in names if (key := strong_key(name, kind)) is not None}
    weak = tuple(name for name in names if name not in keys)
    return Local(source, tuple(ordered), tuple(keys), weak, keys=tuple(keys.values()))
