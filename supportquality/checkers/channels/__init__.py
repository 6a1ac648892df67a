"""P9 "Relying on one channel"; CC, the table of channels."""
