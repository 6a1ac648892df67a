"""P1 "Poor communication skills"; CC, "Clear and concise messages"."""
