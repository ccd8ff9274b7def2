"""Words that show that they are surnames, so that "Surname Given" can be told from two other given names."""

_ENDING_WORDS = """
ov ova ev eva yov iev sky skyi skyy ski skiy skaya ska enko chuk yuk yan shvili adze idze iani oglu zade zadeh pour
son sen sson ez escu opoulos idis akis oglou vic vici wicz berg stein mann feld bauer meier ovic evic
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
murakami maeda fujii nishimura fukuda ota miura takeuchi nakajima saito ishiba koizumi hatoyama noda
"""
_EAST_ASIAN = frozenset(_EAST_ASIAN_WORDS.split())
"""Surnames of countries where they stand first, as English reports write them."""
_ENDINGS = tuple(_ENDING_WORDS.split())
_SHORTEST = 5


def is_surname(word: str) -> bool:
    """Tell whether a folded word is a surname of a country where these stand first, or ends like a surname of some language.

    Words of less than five letters have no such ending.
    """
    return word in _EAST_ASIAN or (len(word) >= _SHORTEST and word.endswith(_ENDINGS))
