"""P1; CC, "Active listening"."""
