"""The parts of the Markdown report: each function yields lines, and every word from a source goes through `escaped`."""
