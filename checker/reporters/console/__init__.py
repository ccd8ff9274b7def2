"""The form for terminals; kept apart because rich is slow to import and most runs do without it."""
