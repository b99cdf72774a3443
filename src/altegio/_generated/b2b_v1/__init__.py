"""Generated from the patched description by ``make generate``. Not edited by hand."""
