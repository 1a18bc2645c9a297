"""What people see in a browser: templates, one stylesheet, no script."""
