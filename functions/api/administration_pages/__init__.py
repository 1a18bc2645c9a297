"""The pages under /administration."""
