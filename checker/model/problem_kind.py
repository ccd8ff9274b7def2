"""The kinds of problems, with the page that `checker explain` shows for each."""

from dataclasses import dataclass
from typing import Final, Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A kind of problem: its id, a title, its severity, and a page for an editor.

    `help` is one plain paragraph; `wrong` shows what causes the problem and `right` what to write instead.
    """

    id: str
    title: str
    help: str
    wrong: str
    right: str
    severity: Severity = "error"


KINDS: Final = (
    ProblemKind(
        "invalid-json",
        "The file is not valid JSON",
        "A claim file is written in JSON, a notation with strict rules for quotes, commas and brackets. "
        "Something at the place named breaks them, so nothing in the file could be read. Mend that place "
        "and check again; most editors also mark it as you type.",
        '{"id": "first-round", "predicate": "held-on",}',
        '{"id": "first-round", "predicate": "held-on"}',
    ),
    ProblemKind(
        "duplicate-key",
        "A key stands twice in one object",
        "Two entries of one object have the same key, or keys that look the same. Programs differ in "
        "which of the two they believe, so a reviewer could see one value while another is checked. Keep "
        "one and delete or rename the other.",
        '{"polarity": "affirmed", "polarity": "denied"}',
        '{"polarity": "denied"}',
    ),
    ProblemKind(
        "invalid-record",
        "A record does not have the right shape",
        "The file is valid JSON, but an entry is missing, has a name nobody knows, or holds the wrong "
        "sort of value, such as a number where words belong. The message names the entry and what belongs"
        " there.",
        '{"id": "first-round", "evidence": "The talks began."}',
        '{"id": "first-round", "evidence": [{"quote": "The talks began."}]}',
    ),
    ProblemKind(
        "unknown-predicate",
        "A predicate is not in the vocabulary",
        "Claims are compared only where they use the same words for what they say. The predicate of this "
        "claim is not one of them. Use a predicate that exists (`checker vocabulary` lists them), or add "
        "yours to schemas/vocabulary.json.",
        '{"predicate": "happened-on"}',
        '{"predicate": "held-on"}',
    ),
    ProblemKind(
        "unknown-reference",
        "A reference leads nowhere",
        "An entry points to something by its key or id, such as a mention of the file's own table or an "
        "entry of the registry, and nothing has that key. Correct the spelling or add the missing entry.",
        '{"mentions": {"host": {"kind": "place", "name": "Riverton"}}, "subject": {"mention": "hots"}}',
        '{"mentions": {"host": {"kind": "place", "name": "Riverton"}}, "subject": {"mention": "host"}}',
    ),
    ProblemKind(
        "duplicate-id",
        "An id is used twice",
        "Ids tell claims, sources and entries apart, and findings and decisions refer to them. Two things"
        " here have the same one. Give the newer one an id of its own; never reuse an old id for "
        "something else.",
        '{"claims": [{"id": "toll"}, {"id": "toll"}]}',
        '{"claims": [{"id": "toll-first-day"}, {"id": "toll-second-day"}]}',
    ),
    ProblemKind(
        "invalid-value",
        "A value cannot be understood",
        "The entry has the right shape, but what it says has no meaning here: a date that is no EDTF "
        "date, a month 13, an end before its start. The message says how such a value is written.",
        '{"kind": "date", "edtf": "14 March 2015"}',
        '{"kind": "date", "edtf": "2015-03-14", "text": "14 March 2015"}',
    ),
    ProblemKind(
        "path-outside-project",
        "A path leads out of the project",
        "Files are read only from inside the project, so that a claim file from a stranger cannot put "
        "other files of this computer into a report. Write paths from the project's top folder, with "
        "forward slashes, without `..`, `~`, a drive or a hidden folder, and do not use links that lead "
        "elsewhere.",
        '{"text": "../../letters/private.txt"}',
        '{"text": "seeds/morning-paper.txt"}',
    ),
    ProblemKind(
        "unreadable-file",
        "A file could not be read",
        "The file is not there, may not be read by you, changed while it was being read, or its disk "
        "reported an error. The message says which. Until it can be read, nothing in it is checked.",
        "claims/morning-paper.json without permission to read it",
        "chmod u+r claims/morning-paper.json",
    ),
    ProblemKind(
        "empty-file",
        "A file is empty",
        "There is nothing in this file. It may have been cut off while it was saved or copied. Put its "
        "content back, or delete the file.",
        "claims/morning-paper.json with 0 bytes",
        '{"schema_version": 1, "source": {"id": "morning-paper"}, "claims": []}',
    ),
    ProblemKind(
        "not-a-file",
        "Something is there that is no file",
        "A folder, a pipe, a device or a link to a folder stands where an ordinary file is expected. Only"
        " ordinary files are read. Move it away or correct the path.",
        '{"text": "seeds"}',
        '{"text": "seeds/morning-paper.txt"}',
    ),
    ProblemKind(
        "wrong-encoding",
        "A file is not UTF-8",
        "Letters are stored in a file as numbers, and this file uses another table than UTF-8, so some "
        "letters would come out wrong. Open it in your editor, choose “Save with encoding: UTF-8”, and "
        "check again.",
        "a file saved as “Unicode” (UTF-16) or “ANSI” (Windows-1252)",
        "the same file saved as UTF-8",
    ),
    ProblemKind(
        "byte-order-mark",
        "A file begins with an invisible mark",
        "Some Windows programs put an invisible mark (a byte order mark) before the first character of a "
        "file. JSON does not allow it. Save the file as “UTF-8”, not as “UTF-8 with BOM”.",
        "claims/morning-paper.json saved as “UTF-8 with BOM”",
        "claims/morning-paper.json saved as “UTF-8”",
    ),
    ProblemKind(
        "limit-exceeded",
        "Something is larger than a limit",
        "Limits keep a broken or hostile file from using up the memory and the time of the computer. "
        "Ordinary files stay far below them. If yours is right as it is, raise the limit that the message"
        " names; otherwise split the file.",
        "claims/everything.json with 90 MB",
        "[limits]\nmax_file_bytes = 100000000",
    ),
    ProblemKind(
        "number-out-of-range",
        "A number cannot be held exactly",
        "The number is so large, so small or so long that programs would round it or turn it into "
        "infinity, each in its own way. Write it with at most 34 digits and an ordinary size.",
        '{"number": 1e999}',
        '{"number": 1000000}',
    ),
    ProblemKind(
        "unsupported-schema-version",
        "The file was written for another version",
        "The entry `schema_version` says which version of the file's shape is used. This release does not"
        " know the one named. Install the release that the message names, or correct the number.",
        '{"schema_version": 99}',
        '{"schema_version": 1}',
    ),
    ProblemKind(
        "hostile-text",
        "A text holds characters that do not belong there",
        "A text holds characters that cannot be seen or that change how the text around them is shown: "
        "control characters, marks that turn the direction of writing, heaps of accents. They usually "
        "come in by copying from a web page or a PDF, and they can make a text look like another. Delete "
        "them or type the words again.",
        '{"name": "North\\u0007ern Group"}',
        '{"name": "Northern Group"}',
    ),
    ProblemKind(
        "missing-text",
        "The text of a source is not there",
        "A claim file names the text of its article, and that file does not exist, so no quote of it can "
        "be looked up. Add the text to the project or correct the path under `source.text`.",
        '{"source": {"text": "seeds/mornin-paper.txt"}}',
        '{"source": {"text": "seeds/morning-paper.txt"}}',
    ),
    ProblemKind(
        "rule-crashed",
        "A rule failed",
        "A rule stopped because of a mistake in the checker or in an extension, not in your files. The "
        "other rules were still run, but what this one would have found is missing, so the check does not"
        " count as passed. Please report it with the message.",
        "a rule that divides by a number that is 0",
        "a release of the checker, or of the extension, in which the rule is mended",
    ),
    ProblemKind(
        "invalid-configuration",
        "The configuration cannot be used",
        "The configuration, checker.toml or [tool.checker] in pyproject.toml, holds an option that does "
        "not exist or a value that does not fit. Nothing is checked with settings that may not be the "
        "ones you meant. The message names the option and the values it takes.",
        'fail_level = "fatal"',
        'fail_level = "error"',
    ),
    ProblemKind(
        "nothing-to-check",
        "There is nothing to check",
        "No claim file was found where you asked for one. A check that looked at nothing must not look "
        "like a check that found nothing. Name a folder that holds claim files, or write the first one "
        "with `checker new`.",
        "checker check seeds/",
        "checker check claims/",
    ),
    ProblemKind(
        "contradictory-decisions",
        "Two decisions exclude each other",
        "One recorded decision says that two names mean the same, another or the registry that they do not, directly or "
        "through a third name. The two are kept apart until you say which one holds: the message names both files. Delete or "
        "change one of them. The same goes for a `ref` in a claim file that makes one what a decision keeps apart: it is not followed. "
        "And it goes for two decisions about one pair of claims, a conflict for one and none for the other: the pair stays open, as "
        "if neither were there.",
        '{"decisions": [{"left": "N. Group", "right": "Northern Group", "decision": "same"}, '
        '{"left": "N. Group", "right": "Northern Group", "decision": "different"}]}',
        '{"decisions": [{"left": "N. Group", "right": "Northern Group", "decision": "same"}]}',
    ),
    ProblemKind(
        "unused-decision",
        "A decision is about a name that nobody uses",
        "A decision about two names is kept, but one of them is neither the id nor a name of an entry of the registry, and no "
        "claim file mentions it: it was reworded, its source was taken out, or it was never spelled so. The decision has no "
        "effect. Correct the name or delete the file.",
        '{"left": "Nothern Group", "right": "N. Group", "kind": "group", "decision": "same"}',
        '{"left": "Northern Group", "right": "N. Group", "kind": "group", "decision": "same"}',
        "note",
    ),
    ProblemKind(
        "shared-name",
        "Two entries of the registry have one name",
        "A name that two entries have does not say which of them it means, so it stands for neither until you settle it. Put the "
        "entries together where they are one thing. Where they are two, write each under `not_same_as` of the other and mark "
        "the mentions with `ref`, or make the name `weak`.",
        '{"entities": [{"id": "red", "names": [{"name": "Star"}]}, {"id": "blue", "names": [{"name": "Star"}]}]}',
        '{"entities": [{"id": "red", "names": [{"name": "Red Star"}]}, {"id": "blue", "names": [{"name": "Blue Star"}]}]}',
    ),
    ProblemKind(
        "duplicate-number",
        "Two events have one number in one series",
        "A number counts one event of a series, and two entries of the registry claim the same one. Correct one of the numbers, "
        "or decide that both entries are one event.",
        '{"entities": [{"id": "spring", "series": "talks", "ordinal": 2}, {"id": "autumn", "series": "talks", "ordinal": 2}]}',
        '{"entities": [{"id": "spring", "series": "talks", "ordinal": 2}, {"id": "autumn", "series": "talks", "ordinal": 3}]}',
    ),
    ProblemKind(
        "circular-registry",
        "The registry goes in a circle",
        "One entry is part of a second, which is part of the first again, directly or through others, so that each would be part "
        "of itself. The message names the steps. Remove one of them.",
        '{"entities": [{"id": "wing", "part_of": ["bloc"]}, {"id": "bloc", "part_of": ["wing"]}]}',
        '{"entities": [{"id": "wing", "part_of": ["bloc"]}, {"id": "bloc"}]}',
    ),
)
"""The kinds of problems with files and records, in the order in which the documentation lists them."""
