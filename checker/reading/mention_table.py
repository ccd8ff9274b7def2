"""The table of mentions of a claim file: what is wrong with its entries, and which claims they drag along."""

from collections import Counter
from collections.abc import Iterator

from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.model.problem import Problem
from checker.reading.documents import RecordFile
from checker.reading.records_in import records_in
from checker.reading.references import Known, check_key, check_ref, name_problems
from checker.values.mention import Mention, MentionKey


def keys_of(record: Claim | Mention) -> frozenset[str]:
    """Return the keys of the table of mentions that a claim or a mention uses."""
    return frozenset(one.mention for _, one in records_in(record) if isinstance(one, MentionKey))


def table_problems(file: RecordFile[ClaimFile], known: Known) -> tuple[list[Problem], frozenset[str]]:
    """Return what is wrong with the table of mentions, and the keys that no claim can use."""
    problems: list[Problem] = []
    broken = set(file.lost)
    for key, mention in file.record.mentions.items():
        found = list(_entry_problems(file, key, mention, known))
        problems += found
        if found:
            broken.add(key)
    broken |= {key for key, mention in file.record.mentions.items() if _reach(mention, file) & broken}
    return problems + list(_dragged(file, broken)), frozenset(broken)


def _entry_problems(file: RecordFile[ClaimFile], key: str, mention: Mention, known: Known) -> Iterator[Problem]:
    top = f"/mentions/{key}"
    for pointer, record in records_in(mention, top):
        yield from name_problems(file, pointer, record)
        yield from check_key(file, pointer, record)
        yield from check_ref(file, pointer, record, known)
    if key in _reach(mention, file):
        message = f"The series of “{key}” leads back to “{key}” itself. Name the series in words, or by the key of another entry."
        yield file.problem("unknown-reference", message, f"{top}/series")


def _reach(mention: Mention, file: RecordFile[ClaimFile]) -> set[str]:
    """Return the keys that an entry uses, directly or through other entries."""
    reached: set[str] = set()
    waiting = set(keys_of(mention))
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            waiting |= keys_of(file.record.mentions[one]) if one in file.record.mentions else frozenset()
    return reached


def _dragged(file: RecordFile[ClaimFile], broken: set[str]) -> Iterator[Problem]:
    """Yield, for each entry that cannot be used, how many claims are left out with it."""
    users = Counter(key for claim in file.record.claims if broken for key in keys_of(claim) & broken)
    for key, count in sorted(users.items()):
        claims = "1 claim uses it and is" if count == 1 else f"{count} claims use it and are"
        message = f"The mention “{key}” cannot be used as it stands; {claims} left out."
        yield file.problem("unknown-reference", message, f"/mentions/{key}", at_key=True)
