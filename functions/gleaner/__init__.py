"""What Gleaner knows: reading mail, capturing contacts, finding follow-ups, and making the digest."""
