"""The door to MkDocs: the plugin, rendering a whole site, and the live preview. Nothing else knows MkDocs."""

from personary.mkdocs_plugin.plugin import PersonaryPlugin

__all__ = ["PersonaryPlugin"]
