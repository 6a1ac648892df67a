"""P7 "Lack of empowerment"."""
