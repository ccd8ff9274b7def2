"""Words that show that they are surnames, so that "Surname Given" can be told from two other given names."""

import re
from collections.abc import Sequence

_ENDING_WORDS = """
ov ova ev eva yov iev sky skyi skyy ski skiy skaya ska enko chuk yuk syan nyan lyan tyan shvili adze idze iani oglu zade zadeh pour
ez escu opoulos idis akis vici wicz ovic evic
"""
_EAST_ASIAN_WORDS = """
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng xiao han cao peng
zeng xi wen jiang pan yuan cai yu du ye cheng su wei lu ding ren lai mao qin tsai chiang
dai fan hou zou xiong tan
kim lee park pak choi choe jung jeong kang cho yoon yun jang chang lim im shin seo kwon hwang ahn moon ban roh noh
ryu baek bae rhee ri hur huh chae
nguyen tran le pham hoang phan vu vo dang bui do ngo
trinh huynh
abe sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki kishida suga aso
yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki ikeda hashimoto ishikawa ogawa okada hasegawa fujita goto
amano aoki arai araki endo harada hirano honda ishii iwasaki kaneko kikuchi kondo kono kudo kuroda maruyama masuda matsuda matsui
miyamoto miyazaki morita nakagawa nakano nakayama nishida noguchi ono otsuka sakai sakamoto sakurai shibata sugiyama tamura tanabe
takada takagi taniguchi tsuchiya uchida ueda ueno wada yokoyama yoshikawa
murakami maeda fujii nishimura fukuda ota miura takeuchi nakajima saito ishiba koizumi hatoyama noda
"""
_HUNGARIAN_WORDS = """
nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete orban
szijjarto gyurcsany medgyessy bajnai torgyan
"""
_STANDING_FIRST = frozenset((_EAST_ASIAN_WORDS + _HUNGARIAN_WORDS).split())
"""Surnames of countries where they stand first, as English reports write them."""
_ALSO_GIVEN = frozenset(
    ["kim", "lee", "li", "lin", "jo", "abe", "lu", "dai", "han", "ren", "ito", "an", "su", "ma", "tan", "song"]
)
"""Of these those that are given names in Europe or America as well: Kim Scott is not Scott Kim."""
_SYLLABLE = re.compile(r"(?:ch|sh|zh|[bcdfghjklmnpqrstwxyz])?(?:[wy]?[aeiou]{1,3})(?:ng|[nmklpt])?")
_SYLLABLES = 2
_COMMON_WORDS = """
adams alexander allen andrews armstrong arnold bailey barnes bell bennett berry bishop boyd bradley brooks bryant burns bush butler
carpenter carroll chapman cole coleman collins cook cooper cox crawford cunningham daniels dixon duncan dunn edwards ellis elliott
evans ferguson fletcher ford foster fox freeman gardner gibson gordon graham grant gray greene griffin hamilton harper harrison hart
hawkins hayes henderson henry hicks holmes howard hudson hughes hunt hunter jackson jenkins jordan kennedy knight lane lawrence long
marshall mason matthews mcdonald mills morgan morris morrison murray olson owens palmer parker patterson payne perkins perry peterson
phillips pierce porter powell price ray reed reynolds rice riley robertson rogers rose ross russell ryan sanders scott shaw simmons
simpson snyder spencer stevens stewart stone sullivan thomas tucker turner wallace walker ward warren washington watkins watson weaver
webb wells west willis wood woods young
"""
COMMON_SURNAMES = frozenset(_COMMON_WORDS.split())
"""Surnames of English-speaking countries that several known persons of one given name bear."""
_JAPANESE = re.compile(r"(?:(?:[kgh]y|sh|ch|ts|[kgsztdnhbmrwyj])?[aiueo]|n(?![aiueoy]))+")
_ENDINGS = tuple(_ENDING_WORDS.split())
_SHORTEST = 5


def is_surname(word: str) -> bool:
    """Tell whether a folded word is a surname of a country where these stand first, or ends like a surname of some language.

    Words of less than five letters have no such ending.
    """
    return word in _STANDING_FIRST or (len(word) >= _SHORTEST and word.endswith(_ENDINGS))


def stands_first(surname: str, given: Sequence[str], *, hyphened: bool) -> bool:
    """Tell whether the first of several folded words is the surname, as it shows by itself.

    What is a given name elsewhere, and what is no known surname, is one beside a Korean or Chinese given name of two syllables
    (of what is `hyphened`: "Heung-min"); what is a given name elsewhere also beside a long word that may be Japanese.
    """
    if len(given) == 1 and is_surname(given[0]):
        return False
    if is_surname(surname) and (surname not in _ALSO_GIVEN or _is_japanese(given)):
        return True
    syllables = len(given) == _SYLLABLES and all(_SYLLABLE.fullmatch(word) for word in given)
    return syllables and (hyphened or is_surname(surname))


def begins_with_surname(words: Sequence[str]) -> bool:
    """Tell whether folded words are a name of a country where the surname comes first, and begin with one."""
    if words[0] not in _STANDING_FIRST:
        return False
    return words[0] not in _ALSO_GIVEN or all(_SYLLABLE.fullmatch(word) for word in words[1:])


def _is_japanese(given: Sequence[str]) -> bool:
    """Tell whether a given name sounds Japanese and is long enough not to do so by chance."""
    return len(given) == 1 and len(given[0]) >= _SHORTEST and _JAPANESE.fullmatch(given[0]) is not None
