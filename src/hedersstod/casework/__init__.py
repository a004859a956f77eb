"""The acts of a caseworker, without a screen and without SQL."""
