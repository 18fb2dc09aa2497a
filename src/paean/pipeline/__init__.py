"""The one place where verbs meet."""
