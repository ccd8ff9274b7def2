"""Which sources are states of one article, and which are copies of another: they are one outlet, not two that agree or disagree."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.dates.edtf import EdtfError, parse
from checker.dates.period import Period, describe, period_of
from checker.model.source import Source


@dataclass(frozen=True, slots=True)
class Versions:
    """The sources of a run by the articles that they are states and copies of."""

    article: Mapping[str, str]
    """For each source the id that stands for all states of its article."""
    text: Mapping[str, str]
    """For each source the id that stands for all states and copies of its article."""
    sources: Mapping[str, Source]

    @classmethod
    def of(cls, sources: Mapping[str, Source]) -> "Versions":
        """Find the states of one article, and the copies of it."""
        states = _Joined(sources)
        for pair in _states(sources.values()):
            states.join(*pair)
        texts = _Joined(sources)
        for source in sources.values():
            texts.join(source.id, states.find(source.id))
            if source.republished_from is not None:
                texts.join(source.id, states.find(source.republished_from))
        return cls({one: states.find(one) for one in sources}, {one: texts.find(one) for one in sources}, sources)

    def are_one(self, sources: Iterable[str]) -> bool:
        """Tell whether several sources are all states of one article; of a single one there is nothing to tell."""
        told = set(sources)
        return len(told) > 1 and len({self.article.get(one, one) for one in told}) == 1

    def order(self, source: str) -> tuple[int, str]:
        """Return what sorts the states of an article by the day that each is of."""
        day = moment(self.sources[source].retrieved) or moment(self.sources[source].published)
        first = day.hull()[0] if day is not None else None
        return first or 0, source

    def state(self, source: str) -> str:
        """Return how one state of an article is told from the others: "the version of 14 September 2021"."""
        one = self.sources[source]
        day = moment(one.retrieved) or moment(one.published)
        twins = [each for each, article in self.article.items() if article == self.article[source]]
        alone = sum(self.order(each)[0] == self.order(source)[0] for each in twins) == 1
        return f"the version of {describe(day)}" if day is not None and alone else f"the version “{source}”"


def moment(edtf: str | None) -> Period | None:
    """Return what a date in EDTF means; None where there is none that can be read."""
    try:
        return period_of(parse(edtf)) if edtf else None
    except EdtfError:
        return None


def _states(sources: Iterable[Source]) -> Iterator[tuple[str, str]]:
    """Yield pairs of states of one article: as the files say, or taken from one place at different times."""
    places: defaultdict[tuple[str, ...], list[Source]] = defaultdict(list)
    for source in sources:
        if source.version_of is not None:
            yield source.id, source.version_of
        if source.retrieved is not None and (place := _place(source)) is not None:
            places[place].append(source)
    for group in places.values():
        if len({one.retrieved for one in group}) > 1:
            yield from ((group[0].id, one.id) for one in group[1:])


def _place(source: Source) -> tuple[str, ...] | None:
    """Return where an article was found: its address, or without one its outlet, headline and date."""
    if source.url is not None:
        return (source.url.partition("#")[0].rstrip("/"),)
    if source.publisher is None:
        return None
    return source.publisher.casefold(), source.title.casefold(), source.published or ""


class _Joined:
    """Ids that are joined into groups; the smallest of a group stands for it."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._leader = {one: one for one in ids}

    def find(self, one: str) -> str:
        """Return the id that stands for a group."""
        while (leader := self._leader.setdefault(one, one)) != one:
            one = self._leader[one] = self._leader[leader]
        return one

    def join(self, left: str, right: str) -> None:
        """Make one group of two."""
        first, second = sorted((self.find(left), self.find(right)))
        self._leader[second] = first
