"""Claim files, registries, decisions and article texts, read safely: what is wrong with a file is data beside the good ones."""
