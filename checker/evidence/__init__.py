"""Evidence is what a claim rests on: words quoted from its source, found again in the source's text.

`folding` makes two spellings of the same words equal without losing where they stand, `anchor` finds a
quote and never guesses, `nearest` shows the passage most like a quote that was not found and what differs,
`sentences` names the places of a text in words. `hold` and `support` then hold a claim to its quotes.
"""
