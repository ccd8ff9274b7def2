"""Names that differ by a letter or two of one word; each beside a pair that is no such one."""

import pytest

from checker.comparing.near_names import near, near_names

NEAR = [
    ("Marc Keller", "Mark Keller", "person"),
    ("Tim Cole", "Tom Cole", "person"),
    ("Jim Cole", "Tim Cole", "person"),
    ("Ilse Brandvold", "Ilse Brandvolt", "person"),
    ("Anders Berg", "Anders Berge", "person"),
    ("Brandt", "Brandl", "person"),
    ("Calvena Foods", "Calvera Foods", "organisation"),
    ("Rescue Company Marlin", "Rescue Company Merlin", "group"),
    ("Dr Rita Solveig", "Rita Solweig", "person"),
]
NOT_NEAR = [
    ("Marc Keller", "Paul Keller", "person"),
    ("Marc Keller", "Mark Heller", "person"),
    ("Petrov", "Petrova", "person"),
    ("Martin Keller", "Martina Keller", "person"),
    ("Ilse Brandvold", "Ilse Brandvöld", "person"),
    ("Mr Keller", "Keller", "person"),
    ("Evgeny Morozov", "Yevgeny Morozov", "person"),
    ("Mohammed Karimi", "Mohammad Karimi", "person"),
    ("Bilal al-Haram", "Bilal al-Harum", "person"),
    ("Rescue Company 4", "Rescue Company 5", "group"),
    ("Team II", "Team III", "group"),
    ("Northern Front", "Southern Front", "group"),
    ("Class of 1968", "Class of 1969", "group"),
    ("Harbour Guild", "Harbor Guild", "organisation"),
    ("Lorne Theatre", "Lorne Theater", "organisation"),
    ("Farmers Guild", "Farmer Guild", "organisation"),
    ("local guild", "vocal guild", "organisation"),
    ("Calvena Foods", "Calvena Goods Foods", "organisation"),
    ("Bank of Iran", "Bank of Iraq", "organisation"),
]


@pytest.mark.parametrize(("left", "right", "kind"), NEAR)
def test_a_reader_takes_the_two_for_one(left, right, kind):
    found = near(left, right, kind)
    assert found is not None
    assert found == near(right, left, kind)
    assert {found.left, found.right} == {left, right}


@pytest.mark.parametrize(("left", "right", "kind"), NOT_NEAR)
def test_a_reader_tells_the_two_apart_or_knows_that_they_are_one(left, right, kind):
    assert near(left, right, kind) is None


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Marc Keller", "Mark Keller", "“c” against “k” in “Marc” and “Mark”"),
        ("Anders Berg", "Anders Berge", "one more “e” in “Berg” and “Berge”"),
        ("Ilse Brandvold", "Ilse Bradnvold", "“dn” against “nd” in “Bradnvold” and “Brandvold”"),
        ("Rita Solveig", "Rita SOLWEIG", "“w” against “v” in “SOLWEIG” and “Solveig”"),
    ],
)
def test_what_differs_is_told_by_letters(left, right, expected):
    found = near(left, right, "person")
    assert found is not None
    assert found.difference() == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Ilse Brandvold", "Ilse Brandvolt", True),
        ("Marc Keller", "Mark Keller", False),
        ("Ilse Sandvold", "Ilse Bandvold", False),
    ],
)
def test_a_slip_is_in_a_long_word_and_never_its_first_letter(left, right, expected):
    found = near(left, right, "person")
    assert found is not None
    assert found.is_slip is expected


def test_pairs_are_found_by_keys_and_not_all_tried():
    names = [f"Ada Roth{letter}" for letter in "abcdefghij"] + ["Marc Keller", "Mark Keller"]
    found = {(one.left, one.right) for one in near_names(sorted(names), "person")}
    assert ("Marc Keller", "Mark Keller") in found
    assert all("Keller" not in left or "Keller" in right for left, right in found)
