from checker.names.forms import tokens
from checker.names.rarity import Rarity, is_distinctive

NAMES = [f"Sham {word}" for word in ("Falcons", "Hawks", "Lions", "Wolves", "Bears")]


def test_a_word_of_many_names_is_common():
    rarity = Rarity.of(NAMES, "group")
    assert rarity.is_common("sham")
    assert not rarity.is_common("lions")
    assert not rarity.is_common("unheard")


def test_a_word_of_a_few_names_is_not():
    assert not Rarity.of(NAMES[:4], "group").is_common("sham")


def test_one_name_in_several_spellings_counts_once():
    assert Rarity.of(["al-Sham", "Al Sham", "al-Sham"], "group").total == 1


def test_what_is_distinctive():
    word, head = tokens("Sham Army", "group")
    assert is_distinctive(word, "group", None)
    assert not is_distinctive(head, "group", None)
    assert not is_distinctive(word, "group", Rarity.of(NAMES, "group"))
    frequent, rare = tokens("Mohammed Zarqawi", "person")
    assert not is_distinctive(frequent, "person", None)
    assert is_distinctive(rare, "person", None)
