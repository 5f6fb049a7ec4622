"""What a command raises when it cannot do what it was asked for, and the codes a run leaves with."""

from __future__ import annotations

import click

OK, FOUND, UNUSABLE, OUR_BUG = 0, 1, 2, 3
INTERRUPTED, PIPE_CLOSED = 130, 141
"""As shells count: 128 and the number of the signal."""


class WrongUseError(click.ClickException):
    """The command was asked for something it cannot do; `hint` says what to do instead."""

    exit_code = UNUSABLE

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint
