"""Figures: pure functions from a catalog and today's date to numbers and small frozen values."""
