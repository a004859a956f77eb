"""What is seen: windows, pages and editors; no rule of the field and no storage lives here."""
