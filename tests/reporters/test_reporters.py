import subprocess
import sys

import pytest

from checker.reporters import RenderOptions, reporters


def test_all_formats_are_found_by_name():
    assert {"csv", "html", "json", "jsonl", "markdown", "text"} <= set(reporters())


def test_no_two_formats_share_a_name_and_each_names_itself():
    found = reporters()
    assert [one.name for one in found.values()] == list(found)
    assert all(one.suffix.startswith(".") and "/" in one.media for one in found.values())


@pytest.mark.parametrize("name", sorted(reporters()))
def test_hostile_text_never_raises(lace, texts, name):
    report = lace("\x00 \ud800 [/] {{ x }} %s {0} \u202e \U0010ffff")
    out = reporters()[name].render(report, texts, RenderOptions())
    assert out.encode("utf-8")


def test_finding_the_formats_imports_neither_jinja2_nor_rich():
    code = (
        "import sys; from checker.reporters import reporters; reporters(); print(sorted({'jinja2', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
