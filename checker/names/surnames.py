"""Endings by which a surname shows that it is one, so that "Surname Given" can be told from two other given names."""

_ENDING_WORDS = """
ov ova ev eva yov iev sky skyi skyy ski skiy skaya ska enko chuk yuk yan shvili adze idze iani oglu zade zadeh pour
son sen sson ez escu opoulos idis akis oglou vic vici wicz berg stein mann feld bauer meier ovic evic
"""
_ENDINGS = tuple(_ENDING_WORDS.split())
_SHORTEST = 5


def has_surname_ending(word: str) -> bool:
    """Tell whether a folded word ends like a surname of some language; words of less than five letters never do."""
    return len(word) >= _SHORTEST and word.endswith(_ENDINGS)
