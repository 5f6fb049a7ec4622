"""The waist: everything valid, found by id, with reverse references."""
