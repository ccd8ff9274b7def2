"""The answer for one pair of names: what people wrote down in the registry, and where that is silent, the words."""

from collections.abc import Iterator

from checker.names.answer import Answer, Identity
from checker.names.entries_meant import EntriesMeant, Meant, Number
from checker.names.family import kinds_meant
from checker.names.fitting import Fit, fit
from checker.names.name_key import entry_key, name_key
from checker.names.registry import RegistryIndex
from checker.names.two_entries import why_two
from checker.values.mention import MentionKind

_ORDER = {Identity.SAME: 0, Identity.UNSURE: 1, Identity.DIFFERENT: 2}


def kind_of(word: str) -> MentionKind:
    """Return the kind that a word names; an unknown kind counts as an organisation."""
    return MentionKind(word) if word in set(MentionKind) else MentionKind.ORGANISATION


class Asking:
    """Answers for pairs of names, each name as if another source used it, by one registry (which may be empty)."""

    def __init__(self, registry: RegistryIndex) -> None:
        """Take a registry."""
        self.registry = registry
        self._meant = EntriesMeant(registry)
        both = (*registry.decided.same, *registry.decided.different)
        self._decided = frozenset(key for left, right, _ in both for key in (left, right) if key[1])

    def answer(self, left: str, right: str, kind: str) -> Answer:
        """Tell whether two names stand for one thing of a kind, or of a kind that can be meant by it."""
        asked = kind_of(kind)
        decided = self._by_decision(left, right, asked)
        if decided is not None:
            return decided
        here, there = self._meant.of(left, asked), self._meant.of(right, asked)
        if here.entries and there.entries:
            return self._by_entries(here, there, asked)
        if here.number and there.number:
            return self._by_numbers(here, there, (here.number, there.number))
        if here.entries or there.entries:
            return self._entry_and_name(here, there, asked) if here.entries else self._entry_and_name(there, here, asked)
        return self._meant.listed.compare(left, right, asked)

    def _by_decision(self, left: str, right: str, kind: MentionKind) -> Answer | None:
        """Answer where people decided on these very names."""
        clusters = self._meant.board.clusters
        for one in kinds_meant(kind):
            here, there = name_key(left, one), name_key(right, one)
            if here == there or not {here, there} & self._decided:
                continue
            veto = clusters.veto(here, there)
            if veto is not None:
                return Answer(Identity.DIFFERENT, (veto,))
            if clusters.has(here) and clusters.has(there) and clusters.root(here) == clusters.root(there):
                return Answer(Identity.SAME, clusters.path(here, there))
        return None

    def _by_entries(self, left: Meant, right: Meant, kind: MentionKind) -> Answer:
        """Answer where the registry knows both names."""
        steps = tuple(dict.fromkeys((*left.steps, *right.steps)))
        common = set(left.entries) & set(right.entries)
        if left.entry is not None and left.entry == right.entry:
            words = self._words_of_unlisted(left, right, kind)
            if words is not None:
                return words
            return Answer(Identity.SAME, (*steps, f"Both are {self.registry.label(left.entry)}."))
        if common:
            labels = " or ".join(self.registry.label(one) for one in sorted(common))
            return Answer(Identity.UNSURE, (*steps, f"Both may be {labels}, but need not."))
        if self._may_be_short_for(left, right, kind) or self._may_be_short_for(right, left, kind):
            return Answer(Identity.UNSURE, (*steps, "By its words one of the two may still be short for the other."))
        pairs = [(one, other) for one in left.entries for other in right.entries]
        told = [step for one, other in pairs for step in why_two(self.registry, one, other)]
        return Answer(Identity.DIFFERENT, tuple(dict.fromkeys((*steps, *told))))

    def _words_of_unlisted(self, left: Meant, right: Meant, kind: MentionKind) -> Answer | None:
        """Answer by words where two names are like one listed name without being like each other: "Ann Mary X", "Ann Lucy X"."""
        answer = self._meant.listed.compare(left.name, right.name, kind)
        if answer.identity is Identity.SAME:
            return None
        met = next((one for one in left.like for other in right.like if self._alike(one, other, kind)), None)
        if met is None:
            return None
        return Answer(answer.identity, (*answer.steps, f'Both are like "{met}", but that does not make them one.'))

    def _alike(self, left: str, right: str, kind: MentionKind) -> bool:
        """Tell whether two listed names are the same by their words."""
        return self._meant.listed.compare(left, right, kind).identity is Identity.SAME

    def _may_be_short_for(self, short: Meant, full: Meant, kind: MentionKind) -> bool:
        """Tell whether a short name fits a name of an entry other than those that list it."""
        if short.sure:
            return False
        names = [one for entity in full.entries for one in self._meant.listed.names(entity)]
        return any(
            fit(short.name, one.found.name, str(one.kind)) is not Fit.NOT for one in names if one.kind in kinds_meant(kind)
        )

    def _by_numbers(self, left: Meant, right: Meant, numbers: tuple[Number, Number]) -> Answer:
        """Answer on two numbers in series of the registry, of which it has no more than one as an entry."""
        (here, first), (there, second) = numbers
        steps = tuple(dict.fromkeys((*left.steps, *right.steps)))
        labels = [self.registry.label(one) for one in (here, there)]
        if here == there and first == second:
            sure = left.sure and right.sure
            told = f"Both are number {first} of {labels[0]}."
            return Answer(Identity.SAME if sure else Identity.UNSURE, (*steps, told))
        if here == there:
            return Answer(Identity.DIFFERENT, (*steps, f"They are numbers {first} and {second} of {labels[0]}."))
        if self.registry.belongs(here, there) or self.registry.belongs(there, here):
            told = f"{labels[0]} and {labels[1]} belong together, so that one may count the events of the other."
            return Answer(Identity.UNSURE, (*steps, told))
        return Answer(Identity.DIFFERENT, (*steps, f"They are events of different series: {labels[0]} and {labels[1]}."))

    def _entry_and_name(self, known: Meant, other: Meant, kind: MentionKind) -> Answer:
        """Answer where the registry knows one name, and nothing that it lists is the same as the other."""
        numbered = self._number_of_series(known, other)
        if numbered is not None:
            return numbered
        vetoes = [
            self._meant.board.clusters.veto(name_key(other.name, one), entry_key(entity))
            for entity in known.entries
            for one in kinds_meant(kind)
        ]
        if len(known.entries) == 1 and any(vetoes):
            return Answer(Identity.DIFFERENT, (*known.steps, next(why for why in vetoes if why)))
        answer = min(self._by_words(known, other, kind), key=lambda one: _ORDER[one.identity])
        if answer.identity is Identity.SAME:
            answer = answer.softened("The registry does not say whom or what one of the two means, so an editor must decide.")
        labels = " or ".join(self.registry.label(entity) for entity in known.entries)
        unknown = f'No name that the registry lists for {labels} is certainly the same as "{other.name}".'
        return Answer(answer.identity, (*known.steps, unknown, *answer.steps))

    def _number_of_series(self, known: Meant, other: Meant) -> Answer | None:
        """Answer where one name is a series and the other a number in it, or in any other."""
        entity = self.registry.entities[known.entry] if known.entry else None
        if other.number is None or entity is None or entity.kind is not MentionKind.SERIES:
            return None
        told = f'{self.registry.label(entity.id)} is a series of events, "{other.name}" is one event.'
        return Answer(Identity.DIFFERENT, (*known.steps, *other.steps, told))

    def _by_words(self, known: Meant, other: Meant, kind: MentionKind) -> Iterator[Answer]:
        """Yield the answers for the name as it was given, then for all full names of its entries."""
        listed = self._meant.listed
        yield listed.compare(known.name, other.name, kind)
        for entity in known.entries:
            for one in listed.names(entity):
                if one.found.type != "weak" and one.kind in kinds_meant(kind):
                    answer = listed.compare(one.found.name, other.name, one.kind)
                    told = f'"{one.found.name}" and "{other.name}": '
                    yield Answer(answer.identity, tuple(told + step for step in answer.steps))
