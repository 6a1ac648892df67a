"""P2 "Lack of personalization"; CC, "Personalization", "Be genuine"."""
