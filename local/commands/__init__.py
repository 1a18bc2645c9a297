"""The commands of `gleaner`, a module each; `local.cli` lists them."""
