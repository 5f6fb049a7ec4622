"""The badge: the one figure of the project as a small picture for a README or an intranet page."""

from __future__ import annotations

ADDRESS = "health/coverage.svg"
_WIDTH, _HEIGHT, _SPLIT = 132, 20, 92


def coverage_badge(percent: int, label: str) -> bytes:
    """Draw the figure beside its label; the words stand in the picture's title too."""
    middle, edge = _SPLIT / 2, (_SPLIT + _WIDTH) / 2
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" role="img">'
        f"<title>{label}: {percent}</title>"
        f'<path fill="#16302f" d="M0 0h{_SPLIT}v{_HEIGHT}H0z"/>'
        f'<path fill="#0b5c63" d="M{_SPLIT} 0h{_WIDTH - _SPLIT}v{_HEIGHT}H{_SPLIT}z"/>'
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">'
        f'<text x="{middle:g}" y="14">{label}</text><text x="{edge:g}" y="14">{percent}</text></g></svg>\n'
    ).encode()
