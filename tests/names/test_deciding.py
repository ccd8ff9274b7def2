import json
import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.registry import Registry
from checker.names.deciding import decide_command, file_name, registry_text
from checker.values.mention import MentionKind

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=40).filter(str.strip)


def test_a_decision_is_one_small_file_with_a_line_for_each_fact():
    text = registry_text("Red", "Blue", MentionKind.GROUP, "different", "Two parties.", by="Ada", on="2021-09-14")
    assert text.splitlines()[3:12] == [
        '  "decisions": [',
        "    {",
        '      "left": "Blue",',
        '      "right": "Red",',
        '      "kind": "group",',
        '      "decision": "different",',
        '      "reason": "Two parties.",',
        '      "by": "Ada",',
        '      "on": "2021-09-14"',
    ]


@given(WORDS, WORDS)
def test_the_file_is_the_same_whichever_name_stands_first(left, right):
    assert file_name(left, right, MentionKind.GROUP) == file_name(right, left, MentionKind.GROUP)
    assert registry_text(left, right, MentionKind.GROUP, "same", "x") == registry_text(
        right, left, MentionKind.GROUP, "same", "x"
    )


@given(WORDS, WORDS)
def test_the_file_can_be_read_again(left, right):
    (one,) = Registry.model_validate(json.loads(registry_text(left, right, MentionKind.GROUP, "same", "x"))).decisions
    assert sorted((left, right)) == [one.left, one.right]


@pytest.mark.parametrize("name", ["Iran's forces", 'the "Front"', "$HOME `id` \\ !", "-x", "--help", "a;b&c|d", "НАТО", "*", "~"])
def test_a_command_says_to_a_shell_what_it_should(name):
    words = shlex.split(decide_command(name, "Red Front", "group", "same"))
    assert words[:3] == ["checker", "entities", "decide"]
    assert [words[words.index("Red Front") - 1], words[words.index("--as") + 1], words[words.index("--kind") + 1]] == [
        name,
        "same",
        "group",
    ]
    assert ("--" in words) == name.startswith("-")


def test_a_common_name_is_quoted_so_that_people_can_read_it():
    assert decide_command("Iran's forces", "iran", "group", "different") == (
        'checker entities decide "Iran\'s forces" iran --as different --kind group --reason "…"'
    )
