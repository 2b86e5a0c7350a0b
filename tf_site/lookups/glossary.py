"""The words of the site: Sphinx's own glossary, whose terms the search reads from its page."""

from tf_site.lookups.registry import Lookup

LOOKUP = Lookup("glossary", lambda app: None, kind=("term", "Word", "Words"))
