import pytest

from checker.names.abbreviations import roman, spelled_out
from checker.names.answer import Identity
from checker.names.match import compare
from checker.names.pieces import pieces

SAME, DIFFERENT, UNSURE = Identity.SAME, Identity.DIFFERENT, Identity.UNSURE


def words(name, kind):
    return " ".join(part.folded for part in spelled_out(pieces(name), kind))


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("St. Helens", "place", "saint helens"),
        ("Harbour St", "place", "harbour street"),
        ("St", "place", "st"),
        ("ST Helens", "organisation", "st helens"),
        ("ST. HELENS", "place", "saint helens"),
        ("Mt Kolb", "place", "mount kolb"),
        ("MT Kolb", "ship", "mt kolb"),
        ("Mt Kolb", "person", "mt kolb"),
        ("Ft. Kolb", "place", "fort kolb"),
        ("FT", "organisation", "ft"),
        ("N. Korea", "country", "north korea"),
        ("N. Kolb", "place", "n kolb"),
        ("S. Sudan", "person", "s sudan"),
        ("EO 13000", "document", "executive order 13000"),
        ("EO Kolb", "document", "eo kolb"),
        ("Sec. 5", "document", "section 5"),
        ("Sec. of Trade", "office", "secretary of trade"),
        ("Sec Farnsworth", "organisation", "sec farnsworth"),
        ("PM Kolb", "person", "prime minister kolb"),
        ("PM of Peru", "office", "prime minister of peru"),
        ("Jr Walker", "person", "jr walker"),
        ("Tom Kolb, Jr.", "person", "tom kolb junior"),
        ("Kolb the Eighth", "person", "kolb viii"),
        ("Kolb the 8th", "person", "kolb viii"),
        ("the Eighth", "person", "the eighth"),
        ("Kolb the 100th", "person", "kolb the 100th"),
        ("Mao Tse-tung", "person", "mao zedong"),
        ("Mao Tse", "person", "mao tse"),
        ("", "person", ""),
    ],
)
def test_spelling_out(name, kind, found):
    assert words(name, kind) == found


@pytest.mark.parametrize(
    ("left", "right", "kind", "found"),
    [
        ("St Petersburg", "Saint Petersburg", "place", SAME),
        ("Ste. Marie", "Sainte Marie", "place", SAME),
        ("Mt. Sinai Hospital", "Mount Sinai Hospital", "organisation", SAME),
        ("Ft Worth", "Fort Worth", "place", SAME),
        ("N. Korea", "North Korea", "country", SAME),
        ("N. Korea", "South Korea", "country", DIFFERENT),
        ("Embassy of S. Sudan", "Embassy of South Sudan", "organisation", SAME),
        ("Int'l Whale Commission", "International Whale Commission", "organisation", SAME),
        ("Art. 5 of the Harbour Treaty", "Article 5 of the Harbour Treaty", "document", SAME),
        ("Art. 5 of the Harbour Treaty", "Article 6 of the Harbour Treaty", "document", DIFFERENT),
        ("Whales, Vol. 2", "Whales, Volume 2", "document", SAME),
        ("EO 13769", "Executive Order 13769", "document", SAME),
        ("UNSCR 1441", "UN Security Council Resolution 1441", "document", SAME),
        ("UNSCR 1441", "UN Security Council Resolution 1442", "document", DIFFERENT),
        ("PM of Peru", "Prime Minister of Peru", "office", SAME),
        ("PM Anna Berg", "Prime Minister Anna Berg", "person", SAME),
        ("Gov. of Ohio", "Governor of Ohio", "office", SAME),
        ("US Sec. of State", "US Secretary of State", "office", SAME),
        ("Dept. of Trade of Peru", "Department of Trade of Peru", "organisation", SAME),
        ("Tom Kolb Jr", "Tom Kolb Junior", "person", SAME),
        ("Tom Kolb Jr", "Tom Kolb, Junior", "person", SAME),
        ("Tom Kolb Jr", "Tom Kolb Sr", "person", DIFFERENT),
        ("Henry VIII Tudor", "Henry VIII Tudor", "person", SAME),
        ("Henry VIII", "Henry the Eighth", "person", UNSURE),
        ("Pope Henry Kolb II", "Henry Kolb the Second", "person", SAME),
        ("Kim Jong-un", "Kim Jong Eun", "person", UNSURE),
        ("Mao Tse-tung", "Mao Zedong", "person", SAME),
        ("Wolodymyr Selenskyj", "Volodymyr Zelenskyy", "person", SAME),
        ("EU Commission", "European Commission", "organisation", SAME),
        ("Jean St. John", "Jean Saint John", "person", SAME),
    ],
)
def test_an_abbreviation_and_its_word_are_one(left, right, kind, found):
    assert compare(left, right, kind).identity is found
    assert compare(right, left, kind).identity is found


@pytest.mark.parametrize(("number", "numeral"), [(1, "i"), (4, "iv"), (10, "x"), (19, "xix"), (38, "xxxviii")])
def test_roman_numerals(number, numeral):
    assert roman(number) == numeral
