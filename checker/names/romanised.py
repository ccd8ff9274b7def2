"""Signs that a name was romanised from Arabic, Persian, Turkic or Slavic: there one name has many spellings.

In other languages the same letters tell names apart: a Scottish Hooper is no Hopper, and two Chinese provinces differ by one vowel.
"""

import re
from enum import IntEnum

from checker.names import variants
from checker.names.compounds import ARTICLE
from checker.names.pieces import Piece
from checker.names.variants import established


class Sign(IntEnum):
    """What a word says of the language of a name."""

    ELSEWHERE = -1
    """It is of a language where such spellings are several names."""
    NONE = 0
    ROMANISED = 1


_GIVEN_WORDS = """
abbas akbar ali aziz adnan amin amina anas askar askhat aslan bashar basel bassel bekir bilal binali bolat bulat burhan dauren
devlet ekrem erdogan faiz fares faris farouk faruq farid fethullah ghassan hafez haitham hakan hamid idris ilham
islam kamal kamel karim kemal maher mahmoud mahmud masoud massoud mesut mevlut mir mirza mohsen mohsin munir murat musa
mustafa mostafa nabil nadim nawaf nawaz nazir nizar nouri nuri nurlan nursultan osama usama rahim ramzan rami rashad rashed
recep reza riad riyad rifaat ruslan rustam salah saleh salih salim samer samir selahattin selim shamil shavkat sultan taha
taher tahir talal tarek tariq tayyip temur timur tarik yasin yasir yasser yerlan zahran zaki ziad ziyad emre farhad masud
kassym kasym almaz aliyev islamic serik jomart zhomart murad ramazan iskander aidar ulan
anatoly andrei andrey bogdan bohdan boris denis galina grigory igor ihor irina ivan konstantin larisa leonid maksim maxim
mykhailo mykola nadezhda natalya oksana oleg oleksiy olga pavel pavlo petro rostislav serhiy dmytro andriy stanislav svetlana
tatyana valery vasily vassily vitali vitaly viktor vladimir vladislav volodymyr vyacheslav yaroslav yuri yury yuriy yulia yulya
"""
_GIVEN = frozenset(_GIVEN_WORDS.split()) | variants.ROMANISED
_ELSEWHERE_WORDS = """
nguyen tran pham hoang phan dang bui ngo trinh huynh duong kumar singh sharma patel gupta verma mishra yadav das roy sen ghosh
banerjee mukherjee chatterjee reddy rao nair mehta modi gandhi nehru
"""
_ELSEWHERE = frozenset(_ELSEWHERE_WORDS.split())
"""Names of Vietnam and India, whose letters are as fixed as those of Europe, though some look like those of Arabic."""
_ELSEWHERE_ENDINGS = ("pur", "pura", "puram", "garh", "nagar")
_EVERYWHERE = frozenset(["khan"])
"""A title that is part of names from the Balkans to Bengal."""
_LETTERS = re.compile(r"q(?!u[aeio])|kh|dh|dzh|dj|gh(?!t)|^abd.")
"""Letters that stand for sounds of those languages. Words with -ght and qu- are of Europe."""
_ENDING_WORDS = """
ov ova ev eva off ovich evich ovych ovna evna sky skyi skiy skyy skij skaya enko chuk iy yy yev yeva
shvili adze idze oglu zade zadeh pour nejad nezhad ullah ollah allah uddin eddine iyya iyah iyeh iye awi awy aoui
oush ouche ouni bek bayev baev stan abad
"""
_ENDINGS = tuple(_ENDING_WORDS.split())
_SHORTEST = 4
_LEGAL = frozenset(["ooo", "oao", "zao", "pao", "ojsc", "pjsc"])
"""Legal forms of Russian companies."""
_SIGNS = _GIVEN | _LEGAL
_ROMANISED, _NONE = Sign.ROMANISED, Sign.NONE
_GOVERNORS = ("bin ", "ibn ", "bint ", "binti ", "abu ", "abou ", "abo ", "umm ", "oum ", "um ")


def sign_of_word(word: str) -> Sign:
    """Return what a folded word by itself says of the language of the name that it stands in."""
    if word in _SIGNS:
        return _ROMANISED
    if word in _ELSEWHERE or word.endswith(_ELSEWHERE_ENDINGS):
        return Sign.ELSEWHERE
    told = _ends_so(word) or (_LETTERS.search(word) is not None and word not in _EVERYWHERE)
    return _ROMANISED if told else _NONE


def is_shown_romanised(piece: Piece) -> bool:
    """Tell whether what stood before a word shows that it is romanised: an article, or "Abu" and the like."""
    return piece.before == ARTICLE or (" " in piece.text and piece.text.lower().startswith(_GOVERNORS))


def _ends_so(word: str) -> bool:
    """Tell whether a folded word ends as words of those languages do: in -ov or -ullah, or in -ib or -eb, but not in -ieb."""
    if len(word) < _SHORTEST:
        return False
    return word.endswith(_ENDINGS) or (word[-1] == "b" and word[-2] in "ie" and word[-3] != "i")


_SAME_SOUND = (("isation", "ization"), ("yse", "yze"))
_TELLING = 7
"""Words of so many letters rarely differ by nothing but a vowel or a doubled letter."""
_FAMILY_ENDINGS = """
son sen sson man mann ton den ham ley land lund berg burg bury stein field ford worth wood stedt hall holm ster stone ler ner ger
s neft gaz bank prom gren green kvist quist qvist strom strand dahl gaard blad thal hoff
"""
_FAMILIES = tuple(_FAMILY_ENDINGS.split())
"""What surnames of Europe and names of firms end with, where one vowel makes another: Petersen is no Peterson."""


def cautious_key(word: str) -> str:
    """Return what a folded word has in common with those of its spellings that are one in any language; "" where its key says it.

    These are listed variants, British and American endings, and y for i at the end. In a long word any spelling may be meant,
    unless it ends as the names of families do.
    """
    word = established(word)
    if len(word) >= _TELLING and word.isascii() and not word.endswith(_FAMILIES):
        return ""
    for british, american in _SAME_SOUND:
        word = word.replace(british, american)
    return word.removesuffix("y") + "i" if word.endswith(("ey", "ay")) else word
