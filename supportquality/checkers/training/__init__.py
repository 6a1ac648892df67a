"""P4 "Insufficient training"."""
