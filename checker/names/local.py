"""What one source says of its own names: which wordings it uses for one thing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from checker.names.clusters import Clusters, Key
from checker.names.family import family
from checker.names.fullness import fullness
from checker.names.name_key import name_key, weak_key
from checker.values.mention import Mention, MentionKind

Strong = Callable[[str, MentionKind], bool]


@dataclass(frozen=True, slots=True)
class Local:
    """Mentions of one source that the source itself makes one."""

    source: str
    mentions: tuple[Mention, ...]
    strong: tuple[str, ...]
    """Names that stand for it wherever they are used, those in `name` before those in `also`."""
    weak: tuple[str, ...]
    """Names that count in this source only."""
    acronyms: tuple[str, ...] = ()
    """Those of its weak names that are the first letters of another."""

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
        if len(self.strong) == 1:
            return (name_key(self.strong[0], self.kind),)
        return tuple(dict.fromkeys(name_key(name, self.kind) for name in self.strong))


def names_of(mention: Mention) -> tuple[str, ...]:
    """Return all wordings of a mention, the main one first."""
    return (mention.name, *mention.also) if mention.name else mention.also


def order_of(mention: Mention) -> tuple[str, str, str, tuple[str, ...], int, str]:
    """Return what mentions are ordered by: all that they say."""
    series = "" if mention.series is None else repr(mention.series)
    return str(mention.kind), mention.name or "", mention.ref or "", mention.also, mention.ordinal or 0, series


def group(source: str, mentions: Iterable[Mention], is_strong: Strong) -> tuple[Local, ...]:
    """Return the things of a source: mentions that share a strong name are one, so are weak ones that share a weak name."""
    is_strong = cache(is_strong)
    strong: list[Mention] = []
    weak: list[Mention] = []
    for mention in mentions:
        any_strong = any(is_strong(name, mention.kind) for name in names_of(mention))
        (strong if any_strong else weak).append(mention)
    found = [_local(source, some, is_strong) for some in _joined(strong, is_strong, name_key)]
    found.extend(_local(source, some, is_strong) for some in _joined(weak, lambda *name: not is_strong(*name), weak_key))
    return tuple(sorted(found, key=lambda one: (str(family(one.kind)), one.main)))


def split(local: Local, is_strong: Strong) -> tuple[Local, ...]:
    """Return each mention as a thing of its own."""
    return tuple(_local(local.source, [mention], is_strong) for mention in local.mentions)


def _joined(mentions: Sequence[Mention], counts: Strong, key_of: Callable[[str, MentionKind], Key]) -> list[list[Mention]]:
    """Return mentions in groups that share a name that counts."""
    clusters = Clusters()
    keyed: dict[Key, list[Mention]] = defaultdict(list)
    for mention in mentions:
        keys = [key_of(name, mention.kind) for name in names_of(mention) if counts(name, mention.kind)]
        for key in keys[1:]:
            clusters.join(keys[0], key, ())
        keyed[keys[0]].append(mention)
    groups: dict[Key, list[Mention]] = defaultdict(list)
    for key, some in keyed.items():
        groups[clusters.root(key) if clusters.has(key) else key].extend(some)
    return list(groups.values())


def _local(source: str, mentions: Sequence[Mention], is_strong: Strong) -> Local:
    """Return some mentions as one thing."""
    if len(mentions) == 1 and mentions[0].name and not mentions[0].also:
        alone = (mentions[0].name,)
        return Local(source, (mentions[0],), *((alone, ()) if is_strong(alone[0], mentions[0].kind) else ((), alone)))
    ordered = sorted(mentions, key=order_of)
    kind = ordered[0].kind
    others = sorted({name for one in ordered for name in one.also}, key=fullness)
    mains = sorted({one.name for one in ordered if one.name}, key=lambda name: (name in others, fullness(name)))
    names = list(dict.fromkeys([*mains, *others]))
    strong = tuple(name for name in names if is_strong(name, kind))
    return Local(source, tuple(ordered), strong, tuple(name for name in names if name not in strong))
