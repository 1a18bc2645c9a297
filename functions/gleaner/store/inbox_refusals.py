"""Why something was not written of an inbox, as its owner is told."""

from gleaner.wording import marked

TAKEN = marked("This address is connected already. Disconnect it there first.")
TOKEN_TAKEN = marked("This secret address exists already. Ask for another one.")
CHANGED = marked("The inbox was changed at the same moment. Read it again and repeat your change.")
NEIGHBOUR = marked("Somebody connected an inbox at the same moment. Connect yours again.")
