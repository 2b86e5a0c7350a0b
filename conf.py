"""Settings of the site: only what differs from Sphinx's defaults."""

import os
import sys
from pathlib import Path

import tomllib

ROOT = Path(__file__).parent
SHARED = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["pytest"]["ini_options"]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]  # the library, and the site's own modules

# -- Project ---------------------------------------------------------------------------------------

project = "TensorFlow 2, what changed"
author = "The authors of this site"
copyright = (
    "the authors of this site, under the Apache License 2.0"  # no year: two builds are the same
)
html_title = "TensorFlow 2: what changed"

# Where the site is and where its repository: set where it is published; without them, nothing that
# needs an address is made.
html_baseurl = os.environ.get("SITE_URL", "")
download_repository = os.environ.get("REPOSITORY_URL", "")

# -- Content ---------------------------------------------------------------------------------------

extensions = [
    "myst_nb",
    "sphinx_design",
    "sphinx_copybutton",
    "doctested.sphinx",
    "tf_site",
    "bench.show",
]
nitpicky = True
keep_warnings = False
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist", "attrs_inline"]
myst_heading_anchors = 3
nb_execution_timeout = (
    120  # seconds for one statement; the default of 30 is short on a busy machine
)

nb_render_error_lexer = "text"  # a message is not Python: highlighting it warns
nb_render_text_lexer = "text"  # outputs hold no terminal colours

example_runner = SHARED["example_runner"]
example_flags = SHARED["doctest_optionflags"]
example_record_command = "run `nox -s record -- all`"
llms_optional = ("symbols/index", "decisions/index")
site_ways = (
    ("index", "The front page"),
    ("start/index", "Start: install, and a first network"),
    ("errors", "Paste an error message"),
    ("symbols/index", "Look up a symbol of TensorFlow 1"),
    ("versions", "What each version changed"),
)
example_titles = ("TensorFlow 1", "TensorFlow 2")
search_page = "search.html"  # of templates_path, in place of Sphinx's search
search_less = ["decisions/*", "how_this_site*", "errors/programs#*", "*#exercises"]

# -- Look ------------------------------------------------------------------------------------------

html_theme = "sphinx_book_theme"
html_favicon = html_logo = "docs/_static/mark.svg"
html_context = {"default_mode": "auto"}  # light or dark, as the reader's system is
html_static_path = ["docs/_static"]
templates_path = ["docs/_templates"]
html_sidebars = {
    "**": [
        *("navbar-logo.html", "icon-links.html", "search-button-field.html"),
        "site-sidebar-nav-bs.html",
    ]
}
html_css_files = ["site.css", "frame.css"]
html_js_files = ["runners.js", "downloads.js"]
look_icons = [
    *("angle-left", "angle-right", "arrow-up", "bars", "book", "check", "chevron-down"),
    *("circle-half-stroke", "code", "download", "file", "home", "list", "magnifying-glass"),
    *("moon", "pencil", "pencil-alt", "rocket", "sun"),
]
html_copy_source = False
html_show_sphinx = False
html_last_updated_fmt = None
html_theme_options = {
    "logo": {"text": "What changed in TensorFlow 2", "alt_text": ""},
    "use_download_button": False,  # it offers the page's source; ours is filled with the page's own
    "use_fullscreen_button": False,
    "article_header_start": ["toggle-primary-sidebar", "breadcrumbs"],
    "show_toc_level": 2,
    "collapse_navbar": True,  # a page holds the branch it is in, not every page's name
    "navbar_persistent": [],  # the side bar has the search field already
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
}
if download_repository:
    html_theme_options |= {
        "repository_url": download_repository,
        "repository_branch": "main",
        "path_to_docs": "docs",
        "use_edit_page_button": True,
    }
copybutton_selector = ".example-code div.highlight pre, .cell_input div.highlight pre, .copy pre"
