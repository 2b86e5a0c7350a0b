// The downloads of a page are saved, also where the browser would rather show some of them.

(() => {
  "use strict";

  for (const link of document.querySelectorAll(".dropdown-download-buttons .dropdown-menu a")) {
    link.setAttribute("download", "");
    link.removeAttribute("target");
  }
})();
