"""What the site does at which event of Sphinx, beside :mod:`doctested.sphinx.phases`.

The library is registered first, so that its listeners of one priority stand before these.
"""

from __future__ import annotations

from doctested.sphinx.phases import Phase
from tf_site.frame import addresses, dates, llms, meta, policy, stylesheet
from tf_site.lookups import between, paste, search, symbols

PHASES = (
    Phase("config-inited", addresses.check_address, "before anything is built on the address"),
    Phase("builder-inited", search.replace_stock, "before Sphinx begins to make its own index"),
    Phase("env-get-outdated", search.missing, "pages whose search records are not there"),
    Phase("env-before-read-docs", stylesheet.forget, "what an earlier build of this process knew"),
    Phase("env-updated", dates.note_dates, "when it is known which scripts a page shows", 700),
    Phase("env-check-consistency", addresses.check_pages, "when all pages are known"),
    Phase("doctree-resolved", search.keep, "after all that is computed stands there", 900),
    Phase("html-collect-pages", addresses.missing_page, "the page for what is not there"),
    Phase("html-collect-pages", search.add_page, "the page of results"),
    Phase("html-page-context", symbols.add_script, "a script of one page"),
    Phase("html-page-context", between.add_script, "scripts of one page"),
    Phase("html-page-context", paste.add_scripts, "scripts of one page"),
    Phase("html-page-context", dates.show_date, "the page's foot"),
    Phase("html-page-context", meta.add_meta, "when the page's Markdown is written", 503),
    Phase("html-page-context", addresses.add_script, "after the other tags of the head", 504),
    Phase("html-page-context", policy.add_policy, "after the theme has added its scripts", 940),
    Phase("html-page-context", stylesheet.wait, "when all have added their scripts", 950),
    Phase("write-started", paste.write_scripts, "a page names each script with its digest"),
    Phase("build-finished", symbols.write_symbols, "the index of symbols, for machines too"),
    Phase("build-finished", meta.draw_card, "the picture of a shared link"),
    Phase("build-finished", policy.write_headers, "for hosts"),
    Phase("build-finished", llms.write_llms, "when every page's Markdown is written"),
    Phase("build-finished", addresses.write_addresses, "when every page is written"),
    Phase("build-finished", search.write_index, "after the files of errors and claims", 900),
    Phase("build-finished", stylesheet.write, "when the sheets are where they belong", 950),
)
