import pytest

from checker.comparing.speakers import is_definite


@pytest.mark.parametrize(
    "name", ["police", "Ada Lund", "Lenn News Agency", "county's yearbook", "United Dockers", "mayor of Lorne"]
)
def test_somebody(name):
    assert is_definite(name)


@pytest.mark.parametrize(
    "name", ["witnesses", "a senior official", "local media", "people in the street", "doctors", "spokesman"]
)
def test_some_of_many(name):
    assert not is_definite(name)
