// The page for an address that is not there: it says which one was asked for, and offers to search
// for its words. What stands in an address is shown as text, and never as markup.

(() => {
  "use strict";

  const asked = (place) => {
    const path = /\/404(\.html)?$/.test(place.pathname) ? place.hash.slice(1) : place.pathname;
    try {
      return decodeURIComponent(path);
    } catch {
      return path; // not well formed: shown as it came
    }
  };

  const words = (path) =>
    path
      .replace(/\/(index)?(\.html)?$/, "")
      .replace(/^.*\//, "")
      .replace(/\.(html?|md|ipynb|pyz?)$/, "")
      .replace(/[^\p{L}\p{N}.]+/gu, " ")
      .trim()
      .slice(0, 100);

  if (typeof module !== "undefined") {
    module.exports = { asked, words };
    return;
  }

  const path = asked(window.location);
  if (!path) return;
  const line = document.getElementById("missing-asked");
  const code = document.createElement("code");
  code.textContent = path.slice(0, 200);
  line.prepend("Nothing is at ", code, ". ");
  // When all has run: Sphinx's own search sets every such field to what the address asks for.
  window.addEventListener("load", () => {
    document.getElementById("missing-words").value = words(path);
  });
})();
