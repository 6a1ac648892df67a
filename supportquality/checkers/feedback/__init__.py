"""P8 "Neglecting customer feedback"."""
