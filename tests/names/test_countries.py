import pytest

from checker.names.countries import country_of, country_of_adjective, words_of


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("US", "United States"),
        ("U.S.A.", None),  # stops are taken out before a name is looked up
        ("United States of America", "United States"),
        ("the United States", "United States"),
        ("Russian Federation", "Russia"),
        ("People's Republic of China", "China"),
        ("Republic of China", "Taiwan"),
        ("DPRK", "North Korea"),
        ("Republic of Korea", "South Korea"),
        ("Korea", None),
        ("Congo", None),
        ("Democratic Republic of the Congo", "Democratic Republic of the Congo"),
        ("Republic of Congo", "Republic of the Congo"),
        ("Niger", "Niger"),
        ("Nigeria", "Nigeria"),
        ("Guinea-Bissau", "Guinea-Bissau"),
        ("Côte d'Ivoire", "Ivory Coast"),
        ("Türkiye", "Turkey"),
        ("Bohemia", None),
        ("", None),
    ],
)
def test_countries(name, country):
    assert country_of(words_of(name)) == country


def test_a_short_form_with_other_meanings_counts_alone_only():
    assert country_of(words_of("RSA")) is None
    assert country_of(words_of("RSA"), alone=True) == "South Africa"


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("american", "United States"),
        ("nigerien", "Niger"),
        ("nigerian", "Nigeria"),
        ("dutch", "Netherlands"),
        ("korean", None),
        ("congolese", None),
        ("dominican", None),
        ("kurdish", None),
        ("", None),
    ],
)
def test_peoples(word, country):
    assert country_of_adjective(word) == country
