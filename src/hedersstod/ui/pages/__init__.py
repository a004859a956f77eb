"""The pages: each shows one subject, emits what the user wants, and knows no other page."""
