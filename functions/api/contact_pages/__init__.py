"""The pages of the contact book: what they show, and what their forms do."""
