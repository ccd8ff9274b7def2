from checker.names.role import Role
from checker.names.token import number_token


def test_years_and_numbers_play_different_parts():
    assert number_token("2017", 2017).role is Role.YEAR
    assert number_token("999", 999).role is Role.NUMBER
