"""Rules of support quality: tickets in, findings and measurements out. Pure: it opens, reads and logs nothing."""
