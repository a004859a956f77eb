"""Walks the main job through the real windows and leaves pictures, reports and a list behind."""
