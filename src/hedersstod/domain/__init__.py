"""The rules of the field: pure values and functions, no clock, no disk, no screen."""
