"""CC, "Brand Voice"; BP, "Align support with the strategy of the company"."""
