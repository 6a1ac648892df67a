"""CC FAQ: over-promise and under-deliver."""
