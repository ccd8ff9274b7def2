from checker.names.forms import form
from checker.names.order import NO_SEAMS
from checker.names.romanised import Sign
from checker.names.spelled import is_ordered, keys_of, order_of, spelled


def words(name, kind="group"):
    return form(name, kind).tokens


def test_order_matters_where_one_acts_on_another_or_two_numbers_stand():
    assert is_ordered(words("attack by Norland on Sudland", "event"))
    assert is_ordered(words("season 3 episode 4", "event"))
    assert not is_ordered(words("battle of Norland", "event"))
    assert not is_ordered(words("season 3", "event"))


def test_the_order_of_things_counts_and_that_of_most_events_does_not():
    assert order_of(words("Park Forest", "place"), NO_SEAMS, "place") == (0, 1)
    assert order_of(words("Lorne flood", "event"), NO_SEAMS, "event") == ()


def test_keys_stand_in_their_order_or_in_that_of_their_letters():
    found = words("Park Forest", "place")
    assert keys_of(found, (1, 0), Sign.NONE) == spelled(found, Sign.NONE)[::-1]
    assert keys_of(found, (), Sign.NONE) == sorted(spelled(found, Sign.NONE))


def test_words_of_a_romanised_name_are_read_more_freely():
    (token,) = [one for one in words("Scholz", "person") if one.cautious] or words("Scholz", "person")
    assert spelled([token], Sign.ROMANISED) == [token.key]
    assert spelled([token], Sign.NONE) == [token.cautious or token.key]
