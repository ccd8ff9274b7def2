"""The files of the documentation that are generated: one page per rule and kind of problem, the vocabulary, the schemas."""

from collections.abc import Mapping

from checker.explaining.pages import all_pages
from checker.explaining.words import vocabulary_page
from checker.model.schema import schemas
from checker.reading.vocabularies import default_vocabulary


def documents() -> Mapping[str, str]:
    """Return the generated files by their path from the checkout's folder."""
    pages = all_pages()
    listed = [f"* [{page.name}]({page.name}.md) – {page.title}" for page in pages]
    index = "\n".join(["# Rules and problems", "", "Made by `make docs` from what stands in the code.", "", *listed, ""])
    return {
        "docs/rules/README.md": index,
        **{f"docs/rules/{page.name}.md": page.text for page in pages},
        "docs/vocabulary.md": vocabulary_page(default_vocabulary()),
        **{f"schemas/{name}": text for name, text in schemas().items()},
    }
