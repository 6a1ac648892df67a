"""P3 "Slow response time"; CC, "Quick responses"."""
