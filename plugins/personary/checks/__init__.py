"""Checks: one file each, from a catalog to findings. The list stands in `registry`."""
