"""Find where articles about the same events contradict each other."""
