"""CC, "Empathy and positive language"; FAQ on angry customers."""
