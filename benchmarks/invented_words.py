"""Words of invented names: given names, surnames and places made of syllables of several languages, some frequent, most rare."""

import random
import re
import unicodedata
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Tongue:
    """What the names of one language are made of."""

    name: str
    share: float
    """How many of all persons have such a name."""
    known: str
    """Given names that many people bear, the most frequent first."""
    given: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    """Beginnings, middles and ends of given names."""
    surname: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    article: float = 0.0
    """How many of the surnames have an Arabic article."""


def _parts(first: str, middle: str, last: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return tuple(first.split()), ("", *middle.split()), tuple(last.split()) or ("",)


TONGUES = (
    Tongue(
        "arabic",
        0.3,
        "Mohammed Ahmed Ali Hassan Hussein Omar Khaled Mahmoud Mustafa Ibrahim Yusuf Samir Nasser Tariq Walid Jamal",
        _parts(
            "Kha Ma Sa Ra Ha Fa Na Ba Ta Za Ja Wa Ya Qa Gha Sha Mu Nu Su Du Ru Bu",
            "ra la ba da sha mou ddi lli mi ri bi ya wa fi ki",
            "led lim did shir mad riq zan ran dar far miq oun mil sem hir zzam wwaf yed ddin tem",
        ),
        _parts(
            "Khat Mas Sal Raf Haz Faw Nab Bat Taw Zah Jub Wad Yaz Qas Ghan Shar Mur Nus Sub Dul Rub Hal Hab Kur Baq Sham Tarf",
            "ra ri bou da ou awi ee i la shi mi na qa",
            "bi eib eeri awi ani oush our ati ouri adi arri ami awneh assi im aq ada ani ouni dad shan far maz kher",
        ),
        article=0.45,
    ),
    Tongue(
        "russian",
        0.2,
        "Sergei Alexander Dmitry Ivan Vladimir Nikolai Mikhail Andrei Yevgeny Anatoly Viktor Olga Natalia Irina",
        _parts(
            "Bor Vad Gleb Gri Zin Kon Laz Mak Nes Pav Rod Svya Tim Fil Yar Luk",
            "is im o a ta ori en ele i",
            "slav mir im in an or rei ei tin ton vel mon il ila dim da na",
        ),
        _parts(
            "Abr Bar Vol Gor Dem Yef Zhuk Zim Kal Kuz Lap Mor Naz Orl Pol Rad Sav Tar Ush Khar Tsar Chern Shev Krash Bel Grish Med Sidor",
            "am ar ak in on ent an ash o om uk ost il",
            "ov ova ev enko sky skaya in ina chuk akov ikov atov insky evich ulin yakov",
        ),
    ),
    Tongue(
        "turkic",
        0.12,
        "Nursultan Kairat Erlan Recep Ahmet Murat Kemal Bolat Marat Aslan Timur Aigul Daniyar Askar",
        _parts(
            "Bek Nur Ay Er Kai Tem Al Dau Zhan Or Sul Ush Mer Tol Ilh",
            "zhan bol ba sul mu do tu ga ke",
            "lan rat bek tan gul zhan kan han dar bay kul nur tay mir gen",
        ),
        _parts(
            "Abd Bait Dzh Yes Zhum Kas Mus Naz Omar Sag Tok Ush Idr Karim Sar Tash Beis Mam Ryst Suley",
            "ur en aba imbe al dyr gali tay mu bek ke",
            "ov ova ev oglu bayev aliev zhanov bekov uly tepe dag kaya er demir turk kan",
        ),
    ),
    Tongue(
        "chinese",
        0.06,
        "Wei Jun Ming Lei Jing Yan Hui Xin",
        _parts(
            "Jian Xiao Zhi Guo Wen Yong Hai Shu Rui Qing Chun Dong Feng Hong",
            "",
            "ping guo ming hua jun feng wei ling bo min tao yi yuan chao hui",
        ),
        _parts("Wang Zhang Liu Chen Yang Zhao Huang Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang", "", ""),
    ),
    Tongue(
        "western",
        0.32,
        "John James Robert Michael William David Richard Thomas Peter Mark Paul Anna Maria Elizabeth Susan Claire Jean Hans",
        _parts(
            "Al Bern Cor Des Ed Flo Ger Hel Jul Kath Leo Mar Nor Os Pat Ros Seb Theo Val Wil Ysa Fran",
            "a e i an er ol in is",
            "bert ard ine ette rick na vin mund ton ley ric lia dra rey nand fred dora",
        ),
        _parts(
            "Ack Bar Bren Cald Car Dray Ell Fair Gros Har Hold Kess Lamb Lind Mar Mont Nor Pem Quar Rad Sch Stan Stern Thorn "
            "Van Wal Whit Zell Bou Del Fon",
            "ber en er ing le li man o on ten der av ist",
            "ton ley man wood stein berg sen ford well mann ault ier ez ini elli eau court by field worth ström ão",
        ),
    ),
)

_SOUNDS = (
    ("shch", "sch"), ("dzh", "j"), ("tsch", "ch"), ("tch", "ch"), ("kh", "k"), ("gh", "k"), ("dh", "d"), ("th", "t"), ("zh", "j"),
    ("dj", "j"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("tz", "ts"), ("off", "ov"),
    ("ay", "i"), ("ai", "i"), ("ae", "i"), ("au", "u"), ("av", "u"), ("ow", "u"),
)  # fmt: skip
_CLASSES = str.maketrans("eyog", "iiuk")


def plain(text: str) -> str:
    """Return the small letters of a text without marks, spaces between words kept."""
    letters = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("ı", "i")).lower()
    return " ".join("".join(sign if sign.isalnum() else " " if sign in " -,." else "" for sign in letters).split())


@cache
def sound(word: str) -> str:
    """Return what nobody could tell apart by ear: the rule by which the names of two invented things must differ."""
    found = re.sub(r"(.)\1+", r"\1", plain(word).replace(" ", ""))
    for written, heard in _SOUNDS:
        found = found.replace(written, heard)
    found = re.sub(r"(.)\1+", r"\1", found.translate(_CLASSES))
    return found.removesuffix("h")


class Pool:
    """Words of which the first are frequent and most are rare."""

    def __init__(self, words: Sequence[str], flat: int) -> None:
        """Take the words; the n-th is drawn as often as 1 in n + `flat`."""
        self.words = tuple(words)
        self._sums = list(accumulate(1 / (rank + flat) for rank in range(len(words))))

    def draw(self, dice: random.Random) -> str:
        """Return one of the words."""
        return self.words[min(bisect(self._sums, dice.random() * self._sums[-1]), len(self.words) - 1)]


def _made(dice: random.Random, parts: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]) -> Iterator[str]:
    """Yield words made of syllables, without end."""
    first, middle, last = parts
    while True:
        long = "".join(dice.choice(middle) for _ in range(dice.choice((0, 0, 0, 1, 1, 2))))
        yield dice.choice(first) + long + dice.choice(last)


def _distinct(words: Iterator[str], count: int, known: Sequence[str] = ()) -> list[str]:
    """Return so many words no two of which sound alike, or as many as there are."""
    found = {sound(word): word for word in known}
    for _ in range(count * 30):
        if len(found) >= count:
            break
        word = next(words)
        if 3 <= len(word) <= 16:
            found.setdefault(sound(word), word)
    return list(found.values())


def given_names(dice: random.Random, tongue: Tongue, count: int) -> Pool:
    return Pool(_distinct(_made(dice, tongue.given), count, tongue.known.split()), flat=15)


def surnames(dice: random.Random, tongue: Tongue, count: int) -> Pool:
    return Pool(_distinct(_made(dice, tongue.surname), count), flat=60)


def own_words(dice: random.Random, count: int) -> Pool:
    """Return words such as places and groups are called by."""

    def mixed() -> Iterator[str]:
        makers = [
            _made(dice, parts) for tongue in TONGUES for parts in (tongue.given, tongue.surname) if tongue.name != "chinese"
        ]
        while True:
            yield next(dice.choice(makers))

    return Pool(_distinct(mixed(), count), flat=200)
