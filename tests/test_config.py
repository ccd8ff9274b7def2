from typing import get_args

import pytest

from checker.config import HIGHEST, Config, LimitName
from checker.reading.limits import Limits


def test_the_limits_of_the_settings_are_those_of_the_reader():
    assert set(get_args(LimitName)) == set(Limits.__dataclass_fields__)


@pytest.mark.parametrize("name", sorted(HIGHEST))
def test_a_limit_that_the_settings_take_is_one_that_the_reader_takes(name):
    highest = HIGHEST[name]
    assert getattr(Limits(**Config(limits={name: highest}).limits), name) == highest
    with pytest.raises(ValueError, match=f"limits.{name} can be {highest} at most"):
        Config(limits={name: highest + 1})
    with pytest.raises(ValueError, match=f"limits.{name} can be {highest} at most"):
        Limits(**{name: highest + 1})


@pytest.mark.parametrize(
    ("settings", "off"),
    [
        ({}, False),
        ({"rules": {"first-time": "off"}}, True),
        ({"rules": {"first-time": "warning"}}, False),
        ({"ignore": ["first-time"]}, True),
        ({"ignore": ["other"]}, False),
        ({"select": ["first-time"]}, False),
        ({"select": ["other"]}, True),
    ],
)
def test_a_rule_is_off_where_a_setting_says_so(settings, off):
    assert Config(**settings).off("first-time") is off


def test_a_rule_has_its_severity_and_its_options_apart():
    config = Config(rules={"a": "warning", "b": {"severity": "note", "reach": 3}, "c": "off"})
    assert [config.severity(name) for name in "abcd"] == ["warning", "note", None, None]
    assert [config.options(name) for name in "abcd"] == [{}, {"reach": 3}, {}, {}]


def test_settings_cannot_be_changed():
    with pytest.raises(ValueError, match="frozen"):
        Config().claims = "elsewhere"
