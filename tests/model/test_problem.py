import json
import re
from itertools import permutations

import pytest

from checker.model.problem import PROBLEM_KINDS, Problem, problem
from checker.model.problem_kind import KINDS
from checker.model.word_problems import WORD_KINDS

SENTENCE = re.compile(r"^[A-Z].*[.]$", re.DOTALL)


def test_a_problem_has_the_severity_of_its_kind():
    found = problem("duplicate-key", "claims/a.json", "Twice.", (3, 7), "/claims/0/id")
    assert found == Problem("duplicate-key", "error", "claims/a.json", "Twice.", 3, 7, "/claims/0/id")


def test_an_unknown_kind_is_refused_and_the_known_are_named():
    with pytest.raises(ValueError, match=r"^There is no kind of problem named 'twice'; there are .*duplicate-key,"):
        problem("twice", "a.json", "Twice.")


def test_problems_sort_by_place_and_then_by_everything_else():
    expected = [
        problem("unreadable-file", "a.json", "x", (9, 9)),
        problem("invalid-json", "b.json", "x", (1, 2)),
        problem("duplicate-key", "b.json", "x", (2, 1)),
        problem("invalid-json", "b.json", "x", (2, 1)),
        problem("invalid-json", "b.json", "x", (2, 1), "/a"),
        problem("invalid-json", "b.json", "y", (2, 1), "/a"),
        problem("invalid-json", "b.json", "x", (10, 1)),
    ]
    for order in list(permutations(expected))[::97]:
        assert sorted(order) == expected


def test_no_id_is_used_twice():
    kinds = (*KINDS, *WORD_KINDS)
    assert len({kind.id for kind in kinds}) == len(kinds) == len(PROBLEM_KINDS)


def test_every_kind_the_design_names_is_there():
    assert set(PROBLEM_KINDS) >= {
        "invalid-json",
        "duplicate-key",
        "invalid-record",
        "unknown-predicate",
        "unknown-reference",
        "duplicate-id",
        "invalid-value",
        "path-outside-project",
        "unreadable-file",
        "empty-file",
        "not-a-file",
        "wrong-encoding",
        "byte-order-mark",
        "limit-exceeded",
        "number-out-of-range",
        "unsupported-schema-version",
        "hostile-text",
        "missing-text",
        "rule-crashed",
        "invalid-configuration",
        "nothing-to-check",
        "contradictory-decisions",
    }


@pytest.mark.parametrize("kind", PROBLEM_KINDS.values(), ids=PROBLEM_KINDS.keys())
def test_every_kind_has_a_page_an_editor_can_use(kind):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.id)
    assert kind.title[0].isupper()
    assert not kind.title.endswith(".")
    assert SENTENCE.match(kind.help)
    assert len(kind.help) > 80
    assert "  " not in kind.help
    assert kind.wrong
    assert kind.right
    assert kind.wrong != kind.right


def _is_json(snippet: str) -> bool:
    try:
        json.loads(snippet)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("kind", PROBLEM_KINDS.values(), ids=PROBLEM_KINDS.keys())
def test_examples_in_json_are_right_where_they_say_so(kind):
    assert _is_json(kind.right) or not kind.right.startswith(("{", '"'))
    assert _is_json(kind.wrong) != (kind.id == "invalid-json") or not kind.wrong.startswith("{")
