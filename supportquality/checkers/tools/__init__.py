"""P5 "Not using the right tools"; BP, "CRM", "Self-service"."""
