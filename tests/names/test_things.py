import pytest

from checker.names.answer import Identity
from checker.names.forms import form
from checker.names.rarity import Rarity
from checker.names.things import compare_things

SAME, DIFFERENT, UNSURE = Identity.SAME, Identity.DIFFERENT, Identity.UNSURE


def compare(left, right, kind, rarity=None):
    return compare_things(form(left, kind), form(right, kind), rarity)


@pytest.mark.parametrize(
    ("left", "right", "kind", "found"),
    [
        ("fourth round of Vienna talks", "fourteenth round of Vienna talks", "event", DIFFERENT),
        ("fourth round of Vienna talks", "Vienna 4", "event", SAME),
        ("Vienna talks", "Vienna 4", "event", UNSURE),
        ("2015 Vienna talks", "2016 Vienna talks", "event", DIFFERENT),
        ("2015 Vienna talks", "Vienna talks", "event", UNSURE),
        ("Vienna meeting", "Vienna talks", "event", UNSURE),
        ("South Front", "North Front", "group", DIFFERENT),
        ("South Front", "Nusra Front", "group", DIFFERENT),
        ("East Ghouta", "Ghouta", "place", UNSURE),
        ("north of Ghouta", "Ghouta farms", "place", UNSURE),
        ("Acting Secretary of Chile", "Secretary of Chile", "office", DIFFERENT),
        ("former Sham Army", "Sham Army", "group", UNSURE),
        ("Sham affiliates", "Sham", "group", UNSURE),
        ("Jaish Sham", "Army Izza", "group", UNSURE),  # perhaps translated
        ("Army of Sham", "Army of Izza", "group", DIFFERENT),
        ("Islamic State", "Islamic Front", "group", DIFFERENT),
        ("Syrian Council", "Syrian Coalition", "organisation", DIFFERENT),
        ("Anadolu Agency", "Anadolu", "organisation", SAME),
        ("Riyadh Group", "Riyadh", "organisation", UNSURE),
        ("Sham Army", "Sham", "group", UNSURE),
        ("Sham Falcons Movement", "Sham Falcons", "group", SAME),
        ("Sham Falcons", "Sham", "group", UNSURE),
        ("Gazprom OAO", "Gazprom OOO", "organisation", UNSURE),
        ("Gazprom Inc", "Gazprom OOO", "organisation", UNSURE),
        ("Gazprom Inc", "Gazprom Corporation", "organisation", SAME),
        ("Gazprom Co Ltd", "Gazprom Ltd", "organisation", SAME),
        ("Harbour Times Company", "Harbour Times", "organisation", UNSURE),
        ("Harbour Times Inc", "Harbour Times", "organisation", SAME),
        ("Moor Lewin Partnership", "Moor Lewin", "organisation", UNSURE),
        ("Lewin Motor Group", "Lewin Motor", "organisation", UNSURE),
        ("Lewin Motor Group", "Lewin Motor Company", "organisation", UNSURE),
        ("Lewin Motor Company", "Lewin Motor Co.", "organisation", SAME),
        ("Lima Accords", "Lima Agreement", "agreement", UNSURE),
        ("Lima Harbour Accords", "Lima Harbour Agreement", "agreement", SAME),
        ("Congress of Lima", "Lima Conference", "event", UNSURE),
        ("Interim Government of Peru", "Caretaker Government of Peru", "organisation", UNSURE),
        ("Interim Government of Peru", "Peruvian Interim Government", "organisation", SAME),
        ("Acting Mayor of Lima", "Interim Mayor of Lima", "office", UNSURE),
        ("Deputy Chief of the Peruvian Navy", "Vice Chief of the Peruvian Navy", "office", UNSURE),
        ("Lima rebels", "Lima militants", "group", UNSURE),
        ("Lima rebel", "Lima rebels", "group", SAME),
        ("Gazprom OAO", "Sberbank OAO", "organisation", DIFFERENT),
        ("Chile attack on Peru", "Peru attack on Chile", "event", UNSURE),
        ("Ghouta province", "Ghouta", "place", UNSURE),
        ("Syria office", "Syrian office", "organisation", UNSURE),
        ("State", "Nusra", "group", UNSURE),
        ("Sham", "Nusra", "group", DIFFERENT),
    ],
)
def test_two_things(left, right, kind, found):
    assert compare(left, right, kind).identity is found
    assert compare(right, left, kind).identity is found


@pytest.mark.parametrize(
    ("left", "right", "kind", "step"),
    [
        ("Vienna 4", "Vienna 14", "event", 'The numbers differ: "4" against "14".'),
        ("Syrian Council", "Syrian Coalition", "organisation", '"Council" is not "Coalition".'),
        ("Sham", "Nusra", "group", 'Only the first name has "Sham", only the second has "Nusra".'),
        (
            "Acting Mayor of Lima",
            "Mayor of Lima",
            "office",
            'Only one of the two is "Acting", which sets it off from the other.',
        ),
    ],
)
def test_the_last_sentence(left, right, kind, step):
    assert compare(left, right, kind).steps[-1] == step


def test_a_word_that_the_project_often_has_is_not_enough():
    often = Rarity.of([f"Sham {word}" for word in ("Falcons", "Hawks", "Lions", "Wolves", "Bears")], "group")
    assert compare("Sham Movement", "Sham", "group").identity is SAME
    assert compare("Sham Movement", "Sham", "group", often).identity is UNSURE
