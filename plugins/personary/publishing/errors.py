"""What can keep a release from being published, said in one line with its particulars below."""

from __future__ import annotations


class PublishError(Exception):
    """A reason not to publish; `details` are further lines, one for each particular."""

    exit_code = 1

    def __init__(self, message: str, details: tuple[str, ...] = (), hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details
        self.hint = hint

    def lines(self) -> tuple[str, ...]:
        """Everything to print, one line each."""
        hint = (self.hint,) if self.hint else ()
        return (self.message, *self.details, *hint)


class RenderError(PublishError):
    """The pages could not be made."""


class InspectionError(PublishError):
    """The pages were made, and something about them is not as planned."""


class UnusableTargetError(PublishError):
    """The place to publish to is taken by something that is not ours to replace, or by a running build."""

    exit_code = 2


def refusal(error: OSError) -> str:
    """Return what the system refuses and where; of two places, the one that was to be written."""
    place = error.filename2 or error.filename
    return f"The system refuses:{f' {place}:' if place else ''} {error.strerror}"
