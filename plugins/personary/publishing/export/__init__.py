"""The way out: the same pages as Markdown files, for whatever generator comes next."""

from personary.publishing.export.folder import write_export
from personary.publishing.export.markdown import markdown_files

__all__ = ["markdown_files", "write_export"]
