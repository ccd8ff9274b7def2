"""Persons, groups, organisations, places, events and offices that are invented, each with the wordings of several articles.

No two things have names that sound alike, but many lie near each other: another given name with the same surname, one consonant
changed, another number, another direction, another word for what it is.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from invented_wordings import TITLES, consonant_changed, ordinal, respelled, retyped, slipped
from invented_words import TONGUES, Pool, given_names, own_words, sound, surnames

KINDS = {"person": 55, "group": 14, "organisation": 14, "place": 10, "event": 4, "office": 3}
NEAR = 0.25
"""How many things are made by changing one that is there already."""

_HEADS = {
    "army": ("Jaish", "Jaysh", "Army"), "front": ("Jabhat", "Front"), "brigade": ("Liwa", "Liwaa", "Brigade"),
    "movement": ("Harakat", "Movement"), "legion": ("Faylaq", "Failaq", "Legion"), "battalion": ("Katibat", "Battalion"),
    "party": ("Hizb", "Party"), "union": ("Ittihad", "Union"), "council": ("Majlis", "Council"),
}  # fmt: skip
_FIELD_WORDS = "Energy Steel Cement Airlines Telecom Textiles Motors Shipping Insurance Pharma Mining Foods"
_FIELDS = frozenset(_FIELD_WORDS.split())
_LEGAL = (
    ("Ltd", "Limited", "Ltd."),
    ("Inc", "Inc.", "Incorporated"),
    ("LLC", "L.L.C."),
    ("GmbH", "GmbH"),
    ("AG", "AG"),
    ("PLC", "plc"),
)
_BODIES = ("Ministry of {f}", "Institute for {f} Studies", "Council for {f}", "Agency for {f}", "Commission for {f}")
_TOPICS = ("Health", "Education", "Justice", "Transport", "Agriculture", "Culture", "Defence", "Finance")
_POSTS = ("Foreign Minister", "Defence Minister", "Finance Minister", "Health Minister", "Interior Minister")
_DIRECTIONS = ("Northern", "Southern", "Eastern", "Western")
_HAPPENED = ("Battle of {w}", "Siege of {w}", "{w} Conference", "{w} bombing", "{w} earthquake", "{w} festival")


@dataclass(frozen=True, slots=True)
class Invented:
    """A thing: what its name is made of."""

    kind: str
    words: tuple[str, ...]
    """Words of its own; of a person given names, then the surname."""
    sort: str = ""
    """What sort of thing it is, or the language of a person's name."""
    number: int = 0
    direction: str = ""
    article: str = ""

    def sounds(self) -> Iterator[tuple[object, ...]]:
        """Yield what no other thing may share."""
        if self.kind == "person":
            for given in self.words[:-1]:
                yield "person", *sorted((sound(given), sound(self.words[-1])))
        else:
            family = "group" if self.kind == "organisation" else self.kind
            number = 0 if self.kind == "organisation" else self.number
            yield (
                family,
                self.sort,
                number,
                self.direction,
                *sorted(sound(word.lower().removeprefix("al")) for word in self.words),
            )


@dataclass(frozen=True, slots=True)
class Wording:
    """One name that a source uses for a thing."""

    name: str
    hard: bool = False
    """Whether by itself it can only raise a question: a slip, a surname, first letters."""


class World:
    """Invents things until there are enough wordings."""

    def __init__(self, seed: int, richness: int = 4000) -> None:
        """Take a seed and how many surnames the largest language has."""
        self._dice = dice = random.Random(seed)  # noqa: S311 - the same names every time
        self._given = {one.name: given_names(dice, one, richness // 4) for one in TONGUES}
        self._surnames = {one.name: surnames(dice, one, richness) for one in TONGUES}
        self._own: Pool = own_words(dice, 2 * richness)
        self._made: dict[str, list[Invented]] = {kind: [] for kind in KINDS}
        self._owner: dict[tuple[object, ...], Invented] = {}
        self._makers: dict[str, Callable[[], Invented]] = {
            "person": self._person, "group": self._group, "organisation": self._organisation,
            "place": self._place, "event": self._event, "office": self._office,
        }  # fmt: skip

    def things(self) -> Iterator[tuple[Invented, tuple[Wording, ...]]]:
        """Yield things with their one to six wordings, without end."""
        dice = self._dice
        while True:
            kind = dice.choices(tuple(KINDS), tuple(KINDS.values()))[0]
            near = self._made[kind] and dice.random() < NEAR
            one = self._near(dice.choice(self._made[kind])) if near else self._makers[kind]()
            if self._own_name(one, one):
                self._made[kind].append(one)
                count = dice.choices((1, 2, 3, 4, 5, 6), (30, 25, 18, 12, 9, 6))[0]
                yield one, tuple(self._wording(one, first=not at) for at in range(count))

    def _own_name(self, one: Invented, worded: Invented) -> bool:
        """Tell whether a thing may go by this name: no other thing's name sounds like it; from now on none will."""
        sounds = set(worded.sounds())
        if any(self._owner.get(heard, one) is not one for heard in sounds):
            return False
        self._owner.update(dict.fromkeys(sounds, one))
        return True

    def _person(self) -> Invented:
        dice = self._dice
        tongue = dice.choices(TONGUES, [one.share for one in TONGUES])[0]
        given = [self._given[tongue.name].draw(dice) for _ in range(2 if dice.random() < 0.2 else 1)]
        surname = self._surnames[tongue.name].draw(dice)
        article = "al-" if dice.random() < tongue.article else ""
        return Invented("person", (*dict.fromkeys(given), surname), tongue.name, article=article)

    def _group(self) -> Invented:
        dice = self._dice
        number = dice.choice((*range(1, 16), 25, 46, 101)) if dice.random() < 0.2 else 0
        direction = dice.choice(_DIRECTIONS) if not number and dice.random() < 0.15 else ""
        words = tuple(self._own.draw(dice) for _ in range(2 if dice.random() < 0.25 else 1))
        return Invented("group", words, dice.choice(tuple(_HEADS)), number, direction, "al-" if dice.random() < 0.6 else "")

    def _organisation(self) -> Invented:
        dice = self._dice
        sort = dice.choice((*_FIELD_WORDS.split() * 3, *(f"{body}|{topic}" for body in _BODIES for topic in _TOPICS)))
        return Invented("organisation", (self._own.draw(dice),), sort, dice.randrange(len(_LEGAL)) if sort in _FIELDS else 0)

    def _place(self) -> Invented:
        dice = self._dice
        sort = dice.choice(("", "", "", "Khan", "Tell", "Upper", "Lower", "-abad", "Kafr", "New"))
        return Invented("place", (self._own.draw(dice),), sort, article="al-" if not sort and dice.random() < 0.2 else "")

    def _event(self) -> Invented:
        dice = self._dice
        if dice.random() < 0.5:
            return Invented("event", (self._own.draw(dice),), "talks", dice.randrange(1, 15))
        return Invented("event", (self._own.draw(dice),), dice.choice(_HAPPENED), dice.randrange(1990, 2025))

    def _office(self) -> Invented:
        return Invented("office", (self._own.draw(self._dice),), self._dice.choice(_POSTS))

    def _near(self, one: Invented) -> Invented:
        """Return another thing whose name is nearly that of the first."""
        dice = self._dice
        if one.kind == "person":
            words = list(one.words)
            if dice.random() < 0.6:
                words[:-1] = [self._given[one.sort].draw(dice)]
            else:
                at = dice.randrange(len(words))
                words[at] = consonant_changed(dice, words[at])
            return replace(one, words=tuple(words))
        if one.number and one.kind != "organisation" and dice.random() < 0.6:
            return replace(one, number=one.number + dice.choice((1, 2, 10)))
        if one.direction and dice.random() < 0.6:
            return replace(one, direction=dice.choice(_DIRECTIONS))
        if one.sort and one.kind != "event" and dice.random() < 0.4:
            return replace(one, sort=dice.choice(self._made[one.kind]).sort, number=one.number)
        return replace(one, words=(consonant_changed(dice, one.words[0]), *one.words[1:]))

    def _wording(self, one: Invented, *, first: bool) -> Wording:
        """Return one wording of a thing; the first is its name as it is."""
        dice = self._dice
        worded, hard = one, False
        tongue = one.sort if one.kind == "person" else "arabic"
        if not first and dice.random() < 0.4:
            worded = replace(one, words=tuple(respelled(dice, word, tongue) for word in one.words))
        elif not first and dice.random() < 0.06 and len(one.words[-1]) >= 6:
            worded, hard = replace(one, words=(*one.words[:-1], slipped(dice, one.words[-1]))), True
        if not self._own_name(one, worded):
            worded, hard = one, False
        if worded.kind == "person":
            found = self._person_worded(worded, one.words[-1], first=first)
        else:
            name = self._thing_worded(worded)
            found = Wording(retyped(dice, name) if not first and dice.random() < 0.15 else name)
        return replace(found, hard=hard or found.hard)

    def _person_worded(self, one: Invented, bare: str, *, first: bool) -> Wording:
        """Return a person's name; the `bare` surname is spelled as the source spells the full name."""
        dice = self._dice
        *given, surname = one.words
        full = one.article + surname
        chance = 1.0 if first else dice.random()
        if chance < 0.03:
            return Wording(bare, hard=True)
        if chance < 0.05:
            return Wording(f"{given[0][0]}. {full}", hard=True)
        if chance < 0.1:
            return Wording(f"{full}, {' '.join(given)}")
        if chance < 0.3:
            return Wording(f"{dice.choice(TITLES)} {' '.join(given)} {full}")
        if chance < 0.38:
            return Wording(retyped(dice, f"{' '.join(given)} {full}"))
        if len(given) > 1 and dice.random() < 0.6:
            given[1:] = [] if dice.random() < 0.5 else [f"{given[1][0]}."]
        return Wording(f"{' '.join(given)} {full}")

    def _thing_worded(self, one: Invented) -> str:
        return {
            "group": self._group_worded, "organisation": self._organisation_worded, "place": self._place_worded,
            "event": self._event_worded, "office": self._office_worded,
        }[one.kind](one)  # fmt: skip

    def _group_worded(self, one: Invented) -> str:
        dice = self._dice
        *foreign, english = _HEADS[one.sort]
        own = one.article + " ".join(one.words)
        if one.direction or one.number:
            counted = ordinal(dice, one.number) if one.number else one.direction
            return f"{'the ' if dice.random() < 0.2 else ''}{counted} {' '.join(one.words)} {english}"
        borrowed = f"{dice.choice(foreign)} {own}"
        return dice.choice((borrowed, borrowed, f"{english} of {own}", f"{' '.join(one.words)} {english}"))

    def _organisation_worded(self, one: Invented) -> str:
        dice = self._dice
        word = one.words[0]
        if one.sort in _FIELDS:
            legal = "" if dice.random() < 0.4 else f" {dice.choice(_LEGAL[one.number])}"
            return f"{word} {one.sort}{legal}"
        body, topic = one.sort.split("|")
        body = body.format(f=topic)
        return dice.choice((f"{word} {body}", f"{body} of {word}", f"{word}'s {body}"))

    def _place_worded(self, one: Invented) -> str:
        dice = self._dice
        word = one.words[0]
        if one.sort == "-abad":
            return dice.choice((f"{word}abad", f"{word} Abad", f"{word}-abad"))
        if one.sort in {"Khan", "Tell", "Kafr"}:
            return dice.choice((f"{one.sort} {word}", f"{one.sort}-{word}", f"{one.sort} {word}"))
        return f"{one.sort} {one.article}{word}".strip()

    def _event_worded(self, one: Invented) -> str:
        dice = self._dice
        word = one.words[0]
        if one.sort != "talks":
            return f"{one.sort.format(w=word)} {'of ' if dice.random() < 0.3 else ''}{one.number}"
        count = ordinal(dice, one.number)
        return dice.choice(
            (f"{count} round of the {word} talks", f"{count} round of {word} talks", f"the {count} round of the {word} talks")
        )

    def _office_worded(self, one: Invented) -> str:
        word = one.words[0]
        return self._dice.choice((f"{one.sort} of {word}", f"{word} {one.sort}", f"{word}'s {one.sort}"))
