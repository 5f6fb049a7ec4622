"""Publishing: a release is rendered beside the published folder, looked over, and only then put in its place."""
