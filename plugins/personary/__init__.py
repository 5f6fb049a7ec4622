"""Personary keeps buyer personas and buying committees as YAML, checks them and publishes them as a website."""
