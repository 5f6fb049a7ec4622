"""What may be written: every kind, key, type and the rung of the ladder from which it is asked.

Files with models do without `from __future__ import annotations`: what they say of each key is compiled with them, in
place of being read as text whenever Python starts.
"""
