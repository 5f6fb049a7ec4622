"""Tables for the tool's own documentation, read off the models, the checks and the page kinds."""
