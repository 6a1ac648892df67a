"""CC, "Proactive communication"; FAQ, "follow up to make sure that the customer is content"."""
