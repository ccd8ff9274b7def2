import pytest

from checker.names.forms import form, is_weak, normal_form, tokens
from checker.names.role import Role


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Bashar al-Assad", "ASSAD, Bashar el", "person"),
        ("Dr. Rami Makhlouf", "Rami Makhlouf", "person"),
        ("Staffan de Mistura", "Staffan De Mistura", "person"),
        ("Jabhat al-Nusra", "al-Nusra Front", "group"),
        ("1st Coastal Division", "First Coastal Division", "group"),
        ("U.N.", "UN", "organisation"),
        ("North East Syria", "northeastern Syria", "place"),
        ("cease-fire of Homs", "Homs ceasefire", "event"),
        ("Talks IV of Vienna", "Vienna talks 4", "event"),
        ("Department of Defense of Chile", "Chile Defence Department", "organisation"),
        ("Round no. 5 of Vienna", "Vienna round 5", "event"),
    ],
)
def test_equal_normal_forms(left, right, kind):
    assert normal_form(left, kind) == normal_form(right, kind) != ""


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Hassan Ali", "Ali Hassan", "person"),
        ("Khalid bin Salman", "Salman bin Khalid", "person"),
        ("attack by Peru on Chile", "attack by Chile on Peru", "event"),
        ("Fund VII LP", "Fund VIII LP", "organisation"),
        ("USSR", "USR", "organisation"),
        ("C++", "C#", "organisation"),
    ],
)
def test_different_normal_forms(left, right, kind):
    assert normal_form(left, kind) != normal_form(right, kind)


@pytest.mark.parametrize("name", ["", " ", "---", "'", "\u0301", "\u200b"])
def test_nothing_to_compare_has_no_normal_form(name):
    assert normal_form(name, "group") == normal_form(name, "person") == ""


def test_a_long_name_equals_only_itself():
    long = "x" * 300
    assert normal_form(long, "group") == normal_form("x" * 300, "group")
    assert normal_form(long, "group") != normal_form(long + "y", "group")


@pytest.mark.parametrize(
    ("name", "kind", "weak"),
    [
        ("Assad", "person", True),
        ("President Assad", "person", True),
        ("the Syrian President", "person", True),
        ("A. B.", "person", True),
        ("Bashar al-Assad", "person", False),
        ("习近平", "person", False),
        ("Shamsuddin", "person", True),
        ("the group", "group", True),
        ("Daesh", "group", False),
        ("South Front", "group", False),
        ("the talks", "event", True),
        ("peace talks", "event", True),
        ("sixth round of talks", "event", True),
        ("sixth round of the Vienna talks", "event", False),
        ("foreign ministry", "organisation", True),
        ("foreign ministry of Chile", "organisation", False),
        ("the foreign minister", "office", True),
        ("the foreign minister of Chile", "office", False),
        ("Resolution 2254", "document", False),
    ],
)
def test_weak_names(name, kind, weak):
    assert is_weak(name, kind) is weak


def test_the_parts_of_words():
    roles = [token.role for token in tokens("the former 4th Army of Northern Chile Ltd", "group")]
    assert roles == [Role.QUALIFIER, Role.NUMBER, Role.HEAD, Role.COMPASS, Role.WORD, Role.LEGAL]


def test_small_words_stay_where_there_is_nothing_else():
    assert normal_form("The The", "group") != ""


def test_what_a_form_knows_besides():
    found = form("Vienna Working Committee (VWC)", "organisation")
    assert (found.acronym, found.initials) == ("vwc", ("vwc",))
    assert form("President Donald Trump", "person").titles == ("President",)
    assert form("x" * 300, "group").cut


def test_an_unknown_kind_is_read_like_an_organisation():
    assert normal_form("HMS Victory", "ship") == normal_form("HMS Victory", "organisation")
