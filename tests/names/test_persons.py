import pytest

from checker.names.answer import Identity
from checker.names.forms import form
from checker.names.persons import compare_persons
from checker.names.rarity import Rarity


def steps(left, right):
    return compare_persons(form(left, "person"), form(right, "person"), None).steps


def identity(left, right, rarity=None):
    return compare_persons(form(left, "person"), form(right, "person"), rarity).identity


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Vladimir Putin", "Vladimir V. Putin", Identity.SAME),
        ("Vladimir P. Putin", "Vladimir V. Putin", Identity.DIFFERENT),
        ("Vladimir V. Putin", "Vladimir Vladimirovich Putin", Identity.SAME),
        ("V. Putin", "Vladimir Putin", Identity.UNSURE),
        ("B. Putin", "Vladimir Putin", Identity.DIFFERENT),
        ("Sergey Viktorovich Lavrov", "Sergey Lavrov", Identity.SAME),
        ("Sergey Viktorovich Lavrov", "Sergey Borisovich Lavrov", Identity.DIFFERENT),
        ("George W. Bush", "George H. W. Bush", Identity.UNSURE),
        ("Mohammed Ali Hassan", "Mohammed Hassan", Identity.UNSURE),
        ("Bilal Ali Zarqawi", "Bilal Zarqawi", Identity.SAME),
        ("Mohammed Ali Zarqawi", "Mohammed Zarqawi", Identity.UNSURE),  # brothers
        ("Mohammed A. Zarqawi", "Mohammed Zarqawi", Identity.SAME),
        ("Bilal bin Omar Zarqawi", "Bilal Zarqawi", Identity.UNSURE),
        ("Robert B. Cooper", "Robert Cooper", Identity.UNSURE),
        ("Robert B. Farnsworth", "Robert Farnsworth", Identity.SAME),
        ("Zebulon B. Cooper", "Zebulon Cooper", Identity.SAME),
        ("Tran Van Hai", "Tran Hai", Identity.UNSURE),
        ("Wang Xiao Hai", "Wang Hai", Identity.UNSURE),
        ("Lee Harvey Farnsworth", "Lee Farnsworth", Identity.SAME),
        ("Saddam Hussein al-Tikriti", "Saddam Hussein", Identity.UNSURE),
        ("Hafez Bashar al-Assad", "Bashar al-Assad", Identity.UNSURE),
        ("Hassan Ali", "Ali Hassan", Identity.UNSURE),
        ("Abdullah II", "Abdullah III", Identity.DIFFERENT),
        ("Faisal Saud II", "Faisal Saud", Identity.UNSURE),
        ("JC Juncker", "Jean Claude Juncker", Identity.UNSURE),
        ("JD Juncker", "Jean Claude Juncker", Identity.DIFFERENT),
        ("the Syrian President", "Bashar al-Assad", Identity.UNSURE),
        ("Staffan de Mistura", "Steffan de Mistura", Identity.SAME),
        ("Kirstan de Mistura", "Kirston de Mistura", Identity.UNSURE),
        ("Bill Farnsworth", "William Farnsworth", Identity.SAME),
        ("Bill Farnsworth", "William Q. Farnsworth", Identity.SAME),
        ("Ted Farnsworth", "Theodore Farnsworth", Identity.UNSURE),
        ("Ted Farnsworth", "Thomas Farnsworth", Identity.DIFFERENT),
        ("Ted Smith", "Theodore Smith", Identity.UNSURE),
        ("Bill John Farnsworth", "William Farnsworth", Identity.SAME),
        ("Alex Farnsworth", "Alexandra Farnsworth", Identity.UNSURE),
        ("Orlov Pavel", "Pavel Orlov", Identity.SAME),
        ("Orlov Pavel Ivanovich", "Pavel Ivanovich Orlov", Identity.SAME),
        ("Pavel Orlov Ivanovich", "Pavel Ivanovich Orlov", Identity.UNSURE),
        ("Yang Jiechi", "Jiechi Yang", Identity.SAME),
        ("Son Heung-min", "Heung-Min Son", Identity.SAME),
        ("Marie-Claire Son", "Son Marie-Claire", Identity.UNSURE),
        ("Scott Kim", "Kim Scott", Identity.UNSURE),
        ("Kovacs Bela", "Bela Kovacs", Identity.SAME),
        ("Anderson Fletcher", "Fletcher Anderson", Identity.UNSURE),
        ("Anderson, Fletcher", "Fletcher Anderson", Identity.SAME),
        ("Kim Lee", "Lee Kim", Identity.UNSURE),
        ("Petrov Orlov", "Orlov Petrov", Identity.UNSURE),
        ("Rebecca Long-Bailey", "Rebecca Bailey", Identity.UNSURE),
        ("Rebecca Long Bailey", "Rebecca Bailey", Identity.SAME),
        ("Marie-Louise Zarqawi", "Marie Zarqawi", Identity.UNSURE),
        ("Hamid Farnsworth", "Hamed Farnsworth", Identity.UNSURE),
        ("Hameed Farnsworth", "Hamid Farnsworth", Identity.SAME),
        ("Salem Farnsworth", "Salim Farnsworth", Identity.UNSURE),
        ("Paolo Farnsworth", "Paulo Farnsworth", Identity.UNSURE),
        ("Zhou Enlai", "Zhu Enlai", Identity.DIFFERENT),
        ("Tariq Aziz", "Aziz Tariq", Identity.UNSURE),
        ("Keir Starmer", "Keir Sturmer", Identity.UNSURE),
        ("Lionel Messi", "Lionel Bessi", Identity.UNSURE),
        ("John Smith", "Joan Smith", Identity.UNSURE),
        ("Ali Hassan", "Ali Hassam", Identity.UNSURE),
        ("James Jones", "James Jonas", Identity.UNSURE),
        ("Zahran Alloush", "Bahram Alloush", Identity.DIFFERENT),
        ("Assad", "Bashar al-Assad", Identity.UNSURE),
        ("Alloush", "Bashar al-Assad", Identity.DIFFERENT),
    ],
)
def test_two_persons(left, right, found):
    assert identity(left, right) is found
    assert identity(right, left) is found


def test_titles_are_named_and_set_aside():
    assert steps("President Donald Trump", "Donald J. Trump") == (
        'Titles and offices make no two persons one or two and are set aside: "President".',
        'Given name and surname meet; "J" only adds a middle name.',
    )


def test_given_names_that_differ():
    assert steps("Mohammed Alloush", "Zahran Alloush") == ('Only the first name has "Mohammed", only the second has "Zahran".',)


def test_a_surname_that_the_project_often_has_is_not_enough():
    often = Rarity.of([f"{given} Zarqawi" for given in ("Adil", "Badr", "Fadi", "Ghazi", "Hani", "Bilal")], "person")
    assert identity("Bilal Ali Zarqawi", "Bilal Zarqawi", often) is Identity.UNSURE
