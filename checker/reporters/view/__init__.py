"""What the pages show, worked out before any markup: the formats for people share these tables and words."""
