"""What we ask of the user's MkDocs configuration, and the lines that say where it would reach outside."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig

from personary.mkdocs_plugin.navigation import has_section_pages
from personary.pages.page import Asset, Site


def furnish(config: MkDocsConfig, site: Site, *, edit_links: bool) -> None:
    """Link the site's styles and scripts, and set what its pages need of the theme."""
    of_some = {style for page in site.planned for style in page.styles}
    sheets = [asset for asset in site.assets if asset.address.endswith(".css") and asset.address not in of_some]
    styles = [versioned(asset) for asset in sheets]
    scripts = [_script(asset) for asset in site.assets if asset.address.endswith(".js")]
    # The project's own files come after ours, so that they have the last word.
    config.extra_css[:0] = styles
    config.extra_javascript[:0] = scripts
    _add_features(config, site, edit_links=edit_links)
    if _speaks(config, site.language):
        config.theme["language"] = site.language
    # A style attribute would not pass the content security policy; hand-written tables align without one.
    config.mdx_configs.setdefault("tables", {}).setdefault("use_align_attribute", True)


def outside_requests(config: MkDocsConfig) -> Iterator[str]:
    """Yield a line for each setting through which a reader's browser would be asked to call another host."""
    if config.theme.name != "material":
        yield f"The theme is '{config.theme.name}'. Pages are made for 'material'; set `theme: {{name: material}}`."
    elif config.theme.get("font") is not False:
        yield "The theme would load its fonts from Google. Set `theme: {font: false}`."
    if config.repo_url:
        host = urlsplit(config.repo_url).hostname
        yield f"`repo_url` would make every page call {host}. Remove it; personary has `edit_uri_template`."
    if config.extra.get("analytics"):
        yield "`extra: {analytics}` would tell another host about every reader. Remove it."
    linked = (*map(str, config.extra_css), *map(str, config.extra_javascript))
    for address in linked:
        if urlsplit(address).netloc:
            yield f"{address} would be loaded from another host. Put the file into your docs folder."


def linked_release(config: MkDocsConfig) -> Path | None:
    """Return the link on the way to the output folder, if there is one within the project."""
    root = project_root(config)
    site_dir = Path(config.site_dir)
    within = [folder for folder in (site_dir, *site_dir.parents) if folder.is_relative_to(root) and folder != root]
    return next((folder for folder in within if folder.is_symlink()), None)


def project_root(config: MkDocsConfig) -> Path:
    """Return the folder of mkdocs.yml."""
    return config_file(config).parent


def config_file(config: MkDocsConfig) -> Path:
    """Return the file that the configuration was read from."""
    return Path(config.config_file_path or "mkdocs.yml").absolute()


def _add_features(config: MkDocsConfig, site: Site, *, edit_links: bool) -> None:
    wanted = {"navigation.indexes": has_section_pages(site.navigation), "content.action.edit": edit_links}
    features = list(config.theme.get("features") or [])
    config.theme["features"] = features + [name for name, needed in wanted.items() if needed and name not in features]


def _speaks(config: MkDocsConfig, language: str) -> bool:
    # Only a theme with a list of languages has the setting; an unknown one would fail in every template.
    return any((Path(folder) / f"partials/languages/{language}.html").is_file() for folder in config.theme.dirs)


def versioned(asset: Asset) -> str:
    """Return the address of an asset with a mark that changes with its content."""
    return f"{asset.address}?v={hashlib.sha256(asset.content).hexdigest()[:10]}"


def _script(asset: Asset) -> ExtraScriptValue:
    script = ExtraScriptValue(versioned(asset))
    script.defer = True
    return script
