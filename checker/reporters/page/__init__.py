"""The page: its templates' environment and what is handed to them; kept apart because jinja2 is slow to import."""
