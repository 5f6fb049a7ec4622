"""The ear: file trees, YAML with places, and the settings block of mkdocs.yml."""
