"""Hedersstöd: guided, offline casework against honour-related violence and oppression."""

__version__ = "0.1.0"
