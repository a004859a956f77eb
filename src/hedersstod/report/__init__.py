"""From a signed-off revision to sealed bytes, and back to a verification."""
