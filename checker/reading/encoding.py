"""Bytes as text: UTF-8 and nothing else."""

from checker.model.problem import Problem, problem
from checker.reading.lines import position_in

_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def decode(data: bytes, file: str) -> str | Problem:
    """Return the text that `data` holds in UTF-8, or what is wrong with it; `file` is named by the problem.

    A byte order mark stays in the text, as the character U+FEFF.
    """
    if not data:
        return problem("empty-file", file, "The file is empty. Put its content back, or delete it.")
    if data.startswith(_UTF_16_MARKS) or b"\0" in data[:4]:
        message = "The file is saved as UTF-16 or UTF-32 (“Unicode”). Save it as UTF-8."
        return problem("wrong-encoding", file, message)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        message = (
            f"The byte 0x{data[error.start]:02X} here is not UTF-8. The file was probably saved in another "
            "encoding, such as Windows-1252; save it as UTF-8."
        )
        return problem("wrong-encoding", file, message, position_in(before, len(before)))
