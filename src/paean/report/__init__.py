"""What people read: figures, tables, the study report."""
