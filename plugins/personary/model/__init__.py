"""What may be written: every kind, key, type and the rung of the ladder from which it is asked."""
