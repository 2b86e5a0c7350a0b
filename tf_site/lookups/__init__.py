"""Where readers look something up: symbols, errors, words, claims, their code, versions."""

from tf_site.lookups import between, claims, errors, glossary, paste, symbols, versions

LOOKUPS = (
    symbols.LOOKUP,
    errors.LOOKUP,
    glossary.LOOKUP,
    claims.LOOKUP,
    paste.LOOKUP,
    between.LOOKUP,
    versions.LOOKUP,
)
"""All of them, in the order in which a search names their kinds."""
