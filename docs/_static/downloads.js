/* The downloads of a page are saved, where the browser would rather open some of them. */

(function () {
  "use strict";

  document.querySelectorAll(".dropdown-download-buttons .dropdown-menu a").forEach((link) => {
    link.setAttribute("download", "");
    link.removeAttribute("target");
  });
})();
