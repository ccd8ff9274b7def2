"""The parts of the Markdown report: each yields lines, every word from a source goes through `escaped`."""
