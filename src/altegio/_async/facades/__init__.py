"""The facades: one module per area, one call per method."""
