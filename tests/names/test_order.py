import pytest

from checker.names.answer import Identity
from checker.names.forms import form, normal_form
from checker.names.match import compare
from checker.names.order import in_order

SAME, DIFFERENT, UNSURE = Identity.SAME, Identity.DIFFERENT, Identity.UNSURE


def arranged(name, kind="organisation"):
    found = form(name, kind)
    return " ".join(found.tokens[at].folded for at in found.order)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Harbour Workers Union", "harbour workers union"),
        ("Union of Harbour Workers", "harbour workers union"),
        ("Ministry of Trade of Peru", "peru trade ministry"),
        ("Peruvian Ministry of Trade", "peruvian trade ministry"),
        ("Movement for Civic Change", "civic change movement"),
        ("Civic Movement for Change", "change civic movement"),
        ("News of the World", "news world"),  # two words that many names share
        ("Trade and Harbour Party", "harbour trade party"),
        ("Jabhat Harbour", "harbour jabhat"),
        ("2015 Harbour Board Ltd", "harbour board ltd 2015"),
        ("Board, Harbour", "harbour board"),
        ("", ""),
    ],
)
def test_two_ways_of_putting_a_name_have_one_order(name, found):
    assert arranged(name) == found


@pytest.mark.parametrize(
    ("name", "turned", "other", "kind"),
    [
        ("Movement for Civic Change", "Civic Change Movement", "Civic Movement for Change", "group"),
        ("Ministry of Trade of Peru", "Peru Trade Ministry", "Trade of Peru Ministry", "organisation"),
        ("Embassy of Peru in Chile", "Peruvian Embassy in Chile", "Embassy of Chile in Peru", "organisation"),
        ("ambassador of Peru to Chile", "ambassador of Peru to Chile", "ambassador of Chile to Peru", "office"),
        ("Peruvian ambassador in Chile", "ambassador of Peru in Chile", "Chilean ambassador in Peru", "office"),
        ("Peru's invasion of Chile", "Peru invasion of Chile", "Chile's invasion of Peru", "event"),
        ("Peru tour of Chile 2024", "2024 Peru tour of Chile", "Chile tour of Peru 2024", "event"),
        ("Peru-Chile summit 2024", "2024 Chile-Peru summit", "Peru-Bolivia summit 2024", "event"),
        ("Harbour Forest", "HARBOUR FOREST", "Forest Harbour", "place"),
        ("Port of Peru", "Peru Port", "Port Peru", "place"),
        ("Secretary General of NATO", "NATO Secretary General", "General Secretary of NATO", "office"),
        ("Peru First", "PERU FIRST", "One Peru", "organisation"),
        ("Six-Day War", "6 Day War", "Sixth Day War", "event"),
        ("First Deputy Clerk of Peru", "1st Deputy Clerk of Peru", "Deputy First Clerk of Peru", "office"),
        ("Minsk II agreement", "second Minsk agreement", "Minsk III agreement", "agreement"),
    ],
)
def test_an_order_that_makes_another_thing(name, turned, other, kind):
    assert compare(name, turned, kind).identity is SAME
    assert compare(turned, name, kind).identity is SAME
    assert compare(name, other, kind).identity is not SAME
    assert compare(other, name, kind).identity is not SAME


def test_words_of_another_language_stand_in_their_own_order():
    assert compare("Partido Comunista de Peru", "Communist Party of Peru", "group").identity is SAME


def test_a_word_more_leaves_the_order():
    assert compare("Trade Union of Harbour Workers", "Harbour Workers Trade Union", "group").identity is SAME
    assert compare("Harbour Pilots Movement", "Pilots Harbour", "group").identity is UNSURE


def test_equal_forms_are_in_order():
    assert normal_form("Union of Harbour Workers", "group") == normal_form("Harbour Workers Union", "group")
    assert in_order([(0, 1), (1, 0)], (), (0, 1))
    assert in_order([(0, 1), (1, 0)], (0, 1), (1, 0))
    assert not in_order([(0, 1), (1, 0)], (0, 1), (0, 1))
