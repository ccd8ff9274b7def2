import pytest

from checker.names.answer import Identity
from checker.names.doubts import doubt_about
from checker.names.forms import form, normal_form
from checker.names.match import compare

SAME, UNSURE = Identity.SAME, Identity.UNSURE


@pytest.mark.parametrize(
    ("left", "right", "kind", "found"),
    [
        ("Mrs Walter Farnsworth", "Walter Farnsworth", "person", UNSURE),
        ("Mrs Walter Farnsworth", "Mrs. Walter Farnsworth", "person", SAME),
        ("Mrs Anna Farnsworth", "Anna Farnsworth", "person", SAME),
        ("Mr Kim Farnsworth", "Mrs Kim Farnsworth", "person", UNSURE),
        ("Mr Kim Farnsworth", "Kim Farnsworth", "person", SAME),
        ("Princess Walter of Farnsworth", "Prince Walter of Farnsworth", "person", UNSURE),
        ("Anna von Farnsworth", "Anna Farnsworth", "person", UNSURE),
        ("Anna von Farnsworth", "Anna van Farnsworth", "person", UNSURE),
        ("Anna von Farnsworth", "Anna von Farnsworth MD", "person", UNSURE),
        ("Anna von Farnsworth", "ANNA VON FARNSWORTH", "person", SAME),
        ("Anna Maria de Orta Farnsworth", "Anna Farnsworth", "person", SAME),
        ("Anna Fàrnsworth", "Anna Fárnsworth", "person", UNSURE),
        ("Anna Fàrnsworth", "Anna Farnsworth", "person", SAME),
        ("Anna Fàrnsworth", "Anna FÀRNSWORTH", "person", SAME),
        ("Hassan Fàrnsworth", "Hassan Fārnsworth", "person", SAME),  # two ways of romanising
        ("Kölner Werft", "Kølner Werft", "organisation", UNSURE),
        ("Kölner Werft", "Kolner Werft", "organisation", SAME),
        ("بشّار الأسد", "بشار الإسد", "person", SAME),
        ("Die Harbour", "La Harbour", "organisation", UNSURE),
        ("Die Harbour", "Harbour", "organisation", SAME),
        ("Harakat-e-Islami", "Islamic Movement", "group", UNSURE),
        ("Harakat-e-Islami Farnsworth", "Islamic Movement of Farnsworth", "group", SAME),
        ("Partido Socialista", "Parti socialiste", "organisation", UNSURE),
        ("Partido Socialista de Peru", "Socialist Party of Peru", "organisation", SAME),
        ("Jabhat Farnsworth", "Jabha Farnsworth", "group", SAME),
    ],
)
def test_what_is_no_word_may_make_two_names(left, right, kind, found):
    assert compare(left, right, kind).identity is found
    assert compare(right, left, kind).identity is found


def test_a_wife_and_her_husband_have_two_forms():
    assert normal_form("Mrs Walter Farnsworth", "person") != normal_form("Walter Farnsworth", "person")
    assert normal_form("Mrs Anna Farnsworth", "person") == normal_form("Anna Farnsworth", "person")


def test_the_sentences():
    told = doubt_about(form("Anna von Berg", "person"), form("Anna Berg", "person"))
    assert told == 'Only one of the two has "von", which may make it another family\'s name.'
    assert doubt_about(form("Anna von Berg", "person"), form("Anna von Berg", "person")) == ""
