"""The page: how its templates are loaded; kept apart because jinja2 is slow to import."""
