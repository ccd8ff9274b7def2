"""Names from other people's lists, taken into the registry."""
