"""The same utterance of one speaker in the words of several sources."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from checker.comparing.divergence import Alignment, Difference, align
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.spoken import GAP, NOT, Spoken, spoken
from checker.model.claim import Modality
from checker.names.countries import country_of, country_of_adjective, words_of
from checker.values import Identity
from checker.values.text import TextMeaning

SAID = "said"
"""The predicate of words in quotation marks."""
SHINGLE = 3
"""Wordings that share so many words in a row, numbers and negations aside, are held against each other."""
FEW = 30
"""A run of words that more wordings share is a turn of phrase, and brings none of them together."""
KNOWN_OCCASION, UNKNOWN_OCCASION = 3, 6
"""So many words must be the same where both tell of one occasion, and where the occasion is not known."""
MANY = 400
"""Up to so many pairs of claims of two wordings are named one by one."""
SOON, LATER = 7, 31
"""Days between two articles within which one utterance is commonly quoted, and after which another one is more likely."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of one speaker, and the claims that quote exactly these."""

    speaker: str
    words: tuple[Spoken, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that quote one utterance in different words."""

    one: Fact
    two: Fact
    alignment: Alignment
    same_occasion: bool
    doubt: str | None = None
    """Why the two may be two utterances."""


def pairs(dossier: Dossier, *, denied: bool = False) -> Iterator[Pair]:
    """Yield the pairs of claims of different sources that quote one utterance, in the order of their speakers and claims.

    With `denied`, pairs of which one says that these were not the words.
    """
    for wordings in _by_speaker(dossier).values():
        for one, two in _candidates(wordings):
            alignment = align(one.words, two.words)
            for mine, theirs in _few(one, two) if alignment is not None else ():
                if alignment is not None and mine.source != theirs.source and (mine.denied != theirs.denied) is denied:
                    yield from _paired(mine, theirs, alignment, dossier.known)


def _by_speaker(dossier: Dossier) -> dict[tuple[str, str], list[Wording]]:
    """Return the different wordings of each speaker and language, and the claims that quote each."""
    found: defaultdict[tuple[str, str], defaultdict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in dossier.by_predicate.get(SAID, ()):
        if isinstance(fact.value, TextMeaning) and fact.modality is Modality.ACTUAL:
            language = fact.statement.source.language.partition("-")[0]
            found[fact.subject, language][fact.value.words].append(fact)
    return {
        key: [Wording(key[0], spoken(text, key[1]), tuple(facts)) for text, facts in sorted(texts.items())]
        for key, texts in sorted(found.items())
    }


def _candidates(wordings: list[Wording]) -> Iterator[tuple[Wording, Wording]]:
    """Yield pairs of wordings that share a run of words, each pair once."""
    by_run: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, wording in enumerate(wordings):
        for run in _runs(wording.words):
            by_run[run].append(at)
    found = {pair for places in by_run.values() if len(places) <= FEW for pair in combinations(places, 2)}
    yield from ((wordings[one], wordings[two]) for one, two in sorted(found))


def _runs(words: tuple[Spoken, ...]) -> set[tuple[str, ...]]:
    """Return the runs of words of an utterance without its negations and gaps; of a short one, all of it."""
    keys = [word.key for word in words if word.key not in NOT and word.key != GAP]
    return {tuple(keys[at : at + SHINGLE]) for at in range(max(len(keys) - SHINGLE + 1, 1))}


def _few(one: Wording, two: Wording) -> Iterator[tuple[Fact, Fact]]:
    """Yield pairs of claims of two wordings; of many, each claim with the first of the other wording."""
    if len(one.facts) * len(two.facts) <= MANY:
        yield from product(one.facts, two.facts)
        return
    yield from ((fact, two.facts[0]) for fact in one.facts)
    yield from ((one.facts[0], fact) for fact in two.facts[1:])


def _paired(one: Fact, two: Fact, alignment: Alignment, known: Known) -> Iterator[Pair]:
    """Yield two claims where they may quote one utterance: the occasion is the same, or the words are many and the days near."""
    occasions = (one.scope.get("on"), two.scope.get("on"))
    identity = Identity.UNSURE if None in occasions else known.qualified("on", occasions[0] or "", occasions[1] or "")
    same = identity is Identity.SAME
    apart = one.time.gap_days(two.time) if one.time is not None and two.time is not None else 0
    if identity is Identity.DIFFERENT or alignment.shared < (KNOWN_OCCASION if same else UNKNOWN_OCCASION):
        return
    if same or apart <= LATER:
        doubt = one.statement.loose or two.statement.loose
        if not same and apart > SOON:
            doubt = (
                doubt
                or f"The two articles lie {apart} days apart and do not name the same occasion, so it may have been said twice."
            )
        yield Pair(one, two, alignment, same, doubt)


def differences(pair: Pair, known: Known) -> tuple[Difference, ...]:
    """Return what differs in what two claims quote: numbers, negations, and names of different things."""
    sources = (pair.one.source, pair.two.source)
    return pair.alignment.differences(
        lambda mine, theirs: _names(known, sources, (mine, theirs)), lambda mine, theirs: _same_unit(known, mine, theirs)
    )


def _same_unit(known: Known, mine: str, theirs: str) -> bool:
    """Tell whether two words are no two units: a number is another one in miles and in kilometres."""
    one, two = known.vocabulary.unit(mine), known.vocabulary.unit(theirs)
    return mine == theirs or one is None or two is None


def _names(known: Known, sources: tuple[str, str], names: tuple[str, str]) -> Identity | None:
    """Tell whether two names stand for one thing, by what the sources call so and by the names of countries; None where unknown."""
    here, there = (known.names.called(source, name) for source, name in zip(sources, names, strict=True))
    if here and there:
        found = {known.identity(one, two) for one in here for two in there}
        return Identity.DIFFERENT if found == {Identity.DIFFERENT} else Identity.SAME
    countries = [_country(name) for name in names]
    if None in countries:
        return None
    return Identity.SAME if countries[0] == countries[1] else Identity.DIFFERENT


def _country(name: str) -> str | None:
    words = words_of(name)
    return country_of(words, alone=True) or (country_of_adjective(words[0]) if len(words) == 1 else None)
