"""P1, CC, "Isama ang Empathy" and "Emotional Intelligence"."""
